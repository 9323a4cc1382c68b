import { Clock, EyeOff, Globe, Mail } from "lucide-react";
import { useFormats, useMessages } from "#app/i18n/context.ts";
import type { Visibility } from "#server/protocol/sign-ons.ts";

const icons = { public: Globe, "recipient only": Mail, "counted, not named": EyeOff, "embargoed until": Clock };

/** How a signature is seen, with the day an embargo ends. */
export function VisibilityWord({
  visibility,
  embargoUntil,
}: {
  visibility: Visibility;
  embargoUntil: Date | string | null;
}) {
  const { signOns } = useMessages();
  const formats = useFormats();
  const Icon = icons[visibility];
  const embargoed = visibility === "embargoed until" && embargoUntil !== null;
  return (
    <span className="visibility-word">
      <Icon size={16} aria-hidden="true" />
      <span>
        {embargoed ? signOns.embargoUntilDate(formats.shortDate(embargoUntil)) : signOns.visibilities[visibility]}
      </span>
    </span>
  );
}
