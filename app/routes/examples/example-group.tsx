import { ArrowRight } from "lucide-react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { readExamplePeople } from "#server/accounts/queries.ts";

type Person = Awaited<ReturnType<typeof readExamplePeople>>[number];

interface Group {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly country: string | null;
  readonly people: Person[];
}

/** People under the organisation of their first seat, by country and name. */
export function groupByOrganisation(people: readonly Person[], compare: (a: string, b: string) => number): Group[] {
  const groups = new Map<string, Group>();
  for (const person of people) {
    const first = person.seats[0];
    if (!first) continue;
    const { organisationId: id, organisationName: name, organisationCode: code, organisationKind: kind } = first;
    const group = groups.get(id) ?? { id, name, code, kind, country: person.country ?? null, people: [] };
    group.people.push(person);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => compare(a.country ?? "", b.country ?? "") || compare(a.name, b.name));
}

/** An organisation and the people one may be in it: one button each, named by what they do there. */
export function ExampleGroup({ group }: { group: Group }) {
  const { accounts } = useMessages();
  const formats = useFormats();
  return (
    <section className="examples-group">
      <h3>{group.name}</h3>
      <p className="soft small">
        {group.code}
        {group.country ? ` · ${formats.country(group.country)}` : null}
      </p>
      <form method="post">
        {group.people.map((person) => {
          const roles = [
            ...person.networkRoles.map((role) => accounts.networkRoles[role]),
            ...(person.seats[0]?.roles ?? []).map((role) => accounts.roles[role]),
          ];
          return (
            <button
              key={person.id}
              type="submit"
              name="personId"
              value={person.id}
              className="example-person"
              aria-label={accounts.enterAs(person.name)}
              lang={person.language}
            >
              <span>
                <b>{person.seats[0]?.title || person.name}</b>
                <span className="soft">{roles.join(", ").toLowerCase()}</span>
              </span>
              <ArrowRight size={16} aria-hidden="true" />
            </button>
          );
        })}
      </form>
    </section>
  );
}
