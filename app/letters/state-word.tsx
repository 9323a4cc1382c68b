import { useMessages } from "#app/i18n/context.ts";
import { VoiceStroke } from "#app/ui/chorus.tsx";
import type { SignOnState } from "#server/protocol/sign-ons.ts";

const classes: Record<SignOnState, string> = {
  invited: "waiting",
  "in clearance": "clearance",
  partial: "clearance",
  provisional: "clearance",
  signed: "signed",
  conditional: "conditional",
  abstained: "waiting",
  declined: "declined",
  withdrawn: "withdrawn",
  reconfirm: "withdrawn",
};

/** A sign-on's state: always a shape and a word, the colour only besides. */
export function StateWord({ state }: { state: SignOnState }) {
  const { signOns } = useMessages();
  return (
    <span className={`state-word state-${classes[state]}`}>
      <VoiceStroke voice={{ state }} />
      <span>{signOns.states[state]}</span>
    </span>
  );
}
