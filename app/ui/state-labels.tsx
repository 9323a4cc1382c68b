/** States as a glyph and a word; the colour only helps. The glyphs stay apart in black and white. */
import { ListChecks, LockKeyhole, PenLine, Signature } from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/context.ts";
import type { SignOnState } from "#server/protocol/sign-ons.ts";

const circle = <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.6 } as const;

const glyphs: Record<SignOnState, ReactNode> = {
  invited: <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.3" />,
  "in clearance": (
    <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.1" />
  ),
  partial: (
    <>
      {circle}
      <path d="M1 7a6 6 0 0 0 12 0z" fill="currentColor" />
    </>
  ),
  provisional: (
    <>
      {circle}
      <path d="M7 3.6V7l2.4 1.6" {...line} />
    </>
  ),
  signed: (
    <>
      <circle cx="7" cy="7" r="6.6" fill="currentColor" />
      <path d="M4 7.2l2.2 2.2L10.2 5" fill="none" stroke="var(--desk)" strokeWidth="1.7" />
    </>
  ),
  conditional: (
    <>
      <path d="M7 .6L13.4 7 7 13.4.6 7z" {...line} />
      <path d="M7 4v3.6M7 9.2v1.2" {...line} />
    </>
  ),
  abstained: (
    <>
      {circle}
      <path d="M4 7h6" {...line} />
    </>
  ),
  declined: (
    <>
      {circle}
      <path d="M4.8 4.8l4.4 4.4M9.2 4.8L4.8 9.2" {...line} />
    </>
  ),
  withdrawn: (
    <>
      {circle}
      <path d="M10 7H4.6M6.8 4.6L4.4 7l2.4 2.4" {...line} />
    </>
  ),
  reconfirm: (
    <>
      <path d="M12.4 5.2A6 6 0 1 0 13 7.6" {...line} />
      <path d="M12.9 1.6v3.8H9.1" {...line} />
    </>
  ),
};

const classFor = (state: string): string => `state state-${state.replaceAll(" ", "-")}`;

export function SignOnGlyph({ state }: { state: SignOnState }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {glyphs[state]}
    </svg>
  );
}

/** Where an organisation stands on a letter. `children` replaces the word, for example by a form that counts. */
export function SignOnStateLabel({ state, children }: { state: SignOnState; children?: ReactNode }) {
  const { signOns } = useMessages();
  return (
    <span className={classFor(state)}>
      <SignOnGlyph state={state} />
      {children ?? signOns.states[state]}
    </span>
  );
}

type TextState = "drafting" | "in review" | "frozen";
const textIcons = { drafting: PenLine, "in review": ListChecks, frozen: LockKeyhole };

/** How the text stands; a frozen one with the number of its revision. */
export function TextStateLabel({ state, revision }: { state: TextState; revision?: number | null }) {
  const { letters } = useMessages();
  const Icon = textIcons[state];
  return (
    <span className={classFor(state)}>
      <Icon size={14} aria-hidden="true" />
      {state === "frozen" && revision ? letters.frozenRevision(revision) : letters.textStates[state]}
    </span>
  );
}

type SigningState = "not open" | "open" | "closed";

export function SigningStateLabel({ state, children }: { state: SigningState; children?: ReactNode }) {
  const { letters } = useMessages();
  return (
    <span className={classFor(state)}>
      {state === "open" ? <Signature size={14} aria-hidden="true" /> : null}
      {state === "closed" ? <SigningGlyph path="M1.5 7h11M1.5 3.5v7M12.5 3.5v7" /> : null}
      {state === "not open" ? <SigningGlyph path="M1.5 10.5h11" /> : null}
      {children ?? letters.signingStates[state]}
    </span>
  );
}

function SigningGlyph({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <path d={path} {...line} />
    </svg>
  );
}
