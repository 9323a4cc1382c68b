import type { ReactNode } from "react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Choices } from "#app/ui/field.tsx";

export interface Candidate {
  id: string;
  code: string;
  name: string;
  kind: "member" | "observer" | "outside" | "secretariat";
  country: string | null;
}

/** Organisations to choose from, by code, name and country. */
export function OrganisationChoices({
  legend,
  hint,
  candidates,
  chosen,
  error,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  candidates: readonly Candidate[];
  chosen: readonly string[];
  error?: string | undefined;
}) {
  const { campaigns } = useMessages();
  const formats = useFormats();
  return (
    <Choices
      type="checkbox"
      name="organisationIds"
      legend={legend}
      hint={hint}
      error={error}
      columns
      choices={candidates.map(({ id, code, name, kind, country }) => ({
        value: id,
        checked: chosen.includes(id),
        label: (
          <>
            <b className="code">{code}</b> {name}
          </>
        ),
        hint: [
          country ? formats.country(country) : campaigns.international,
          kind === "member" ? null : campaigns.kinds[kind],
        ]
          .filter(Boolean)
          .join(", "),
      }))}
    />
  );
}
