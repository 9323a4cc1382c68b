import { useMessages } from "#app/i18n/context.ts";
import type { Refusing } from "#app/letters/refusing.ts";
import { Choices } from "#app/ui/field.tsx";

/** Every member, or only those chosen. Nothing is preselected when a campaign is opened. */
export function WhoTakesPart({ allMembers, refusing }: { allMembers: boolean | null; refusing: Refusing | null }) {
  const { campaigns } = useMessages();
  const typed = refusing?.typed.who;
  const chosen = typed ?? (allMembers === null ? null : allMembers ? "all" : "some");
  return (
    <Choices
      type="radio"
      name="who"
      required
      legend={campaigns.fieldWho}
      error={refusing?.errors.who ?? refusing?.errors.allMembers}
      choices={[
        { value: "all", label: campaigns.whoAll, hint: campaigns.whoAllHint, checked: chosen === "all" },
        { value: "some", label: campaigns.whoSome, hint: campaigns.whoSomeHint, checked: chosen === "some" },
      ]}
    />
  );
}
