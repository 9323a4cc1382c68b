import { useFormats, useMessages } from "#app/i18n/context.ts";
import { Choices, TextField } from "#app/ui/field.tsx";
import { type Visibility, visibilities } from "#server/protocol/sign-ons.ts";

/** The four ways a signature may be seen. Nothing is preselected: what one had before is said in words, not ticked. */
export function VisibilityChoices({
  now,
  legend,
  errors,
  typed,
}: {
  /** The reader's day, YYYY-MM-DD: an embargo ends after it. */
  now: string;
  legend?: string;
  errors: { visibility?: string | undefined; embargoUntil?: string | undefined };
  typed: { visibility?: string | undefined; embargoUntil?: string | undefined };
}) {
  const { signOns } = useMessages();
  const formats = useFormats();
  const label = (visibility: Visibility) => signOns.visibilityLabels[visibility];
  return (
    <div className="visibility-choices">
      <Choices
        legend={legend ?? signOns.howSeen}
        name="visibility"
        type="radio"
        required
        error={errors.visibility}
        choices={visibilities.map((visibility) => ({
          value: visibility,
          label: label(visibility),
          hint: signOns.visibilityHints[visibility],
          checked: typed.visibility === visibility,
        }))}
      />
      <div className="embargo-date">
        <TextField
          type="date"
          name="embargoUntil"
          label={signOns.embargoDate}
          hint={signOns.embargoHint(formats.zone)}
          min={now}
          defaultValue={typed.embargoUntil}
          error={errors.embargoUntil}
        />
      </div>
    </div>
  );
}
