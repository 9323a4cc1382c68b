/** Form fields: a label that names, a hint that helps, an error that says what to do; tied together for screen readers. */
import { type ComponentProps, type ReactNode, useId } from "react";

interface Shared {
  label: ReactNode;
  hint?: ReactNode;
  /** The message itself, already in the reader's language. */
  error?: string | undefined;
}

function Frame({ id, label, hint, error, children }: Shared & { id: string; children: ReactNode }) {
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

const describe = (id: string, { hint, error }: Pick<Shared, "hint" | "error">) => ({
  id,
  "aria-describedby": [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].join(" ").trim() || undefined,
  "aria-invalid": error ? true : undefined,
  // A page that comes back refused starts at the first wrong field, without JavaScript too.
  ...(error ? { autoFocus: true } : {}),
});

export function TextField({ label, hint, error, ...rest }: Shared & ComponentProps<"input">) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input className="input" {...rest} {...describe(id, { hint, error })} />
    </Frame>
  );
}

export function TextArea({ label, hint, error, ...rest }: Shared & ComponentProps<"textarea">) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea className="input" rows={3} {...rest} {...describe(id, { hint, error })} />
    </Frame>
  );
}

export function SelectField({ label, hint, error, children, ...rest }: Shared & ComponentProps<"select">) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select className="input" {...rest} {...describe(id, { hint, error })}>
        {children}
      </select>
    </Frame>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  disabled?: boolean;
}

/** Radio buttons or check boxes under one legend. Nothing is preselected unless a choice says so. */
export function Choices({
  legend,
  hint,
  error,
  name,
  type,
  choices,
  required,
  columns,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  name: string;
  type: "radio" | "checkbox";
  choices: readonly Choice[];
  required?: boolean;
  columns?: boolean;
}) {
  const id = useId();
  return (
    <fieldset
      className={error ? "field choices field-wrong" : "field choices"}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{legend}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      <div className={columns ? "choices-list choices-columns" : "choices-list"}>
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input
              type={type}
              name={name}
              value={choice.value}
              defaultChecked={choice.checked}
              disabled={choice.disabled}
              required={type === "radio" ? required : undefined}
            />
            <span>
              {choice.label}
              {choice.hint ? <span className="field-hint">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
