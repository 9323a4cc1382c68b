import { useMessages } from "#app/i18n/context.ts";
import { Initials } from "#app/ui/initials.tsx";
import type { Present } from "./session-state.ts";

/** Who has the text open now, this person aside. */
export function PresentPeople({ present }: { present: readonly Present[] }) {
  const { editor } = useMessages();
  return (
    <div className="present">
      <ul aria-label={editor.hereNow}>
        {present.map(({ socket, name, organisation, colour, cursor }) => (
          <li key={socket} title={organisation ? `${name}, ${organisation}` : name}>
            <span className={cursor === null ? "present-face" : `present-face p${colour}`}>
              <Initials name={name} />
            </span>
            <span className="visually-hidden">{organisation ? `${name}, ${organisation}` : name}</span>
          </li>
        ))}
      </ul>
      <span className="small soft">{editor.peopleHere(present.length + 1)}</span>
    </div>
  );
}
