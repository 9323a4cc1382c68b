/**
 * A live text on a page: first the words as the server wrote them, then, once its code is here, the same words live.
 * Used for letters and for campaigns' plans.
 */
import { LoaderCircle } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useMessages } from "#app/i18n/context.ts";
import type { FragmentName } from "#server/protocol/document-schema.ts";
import type { LetterContent } from "#server/protocol/letter-content.ts";
import type { OutlineBlock } from "./outline.ts";
import { StaticLetter } from "./static-letter.tsx";

export interface LiveTextProps {
  readonly documentId: string;
  readonly fragment: FragmentName;
  readonly personId: string;
  /** The seat that writes; null for a coordinator without one. */
  readonly seatId: string | null;
  readonly mayEdit: boolean;
  /** The words as they are now; null = none yet. */
  readonly initial: LetterContent | null;
  /** What the text is, for screen readers. */
  readonly label: string;
  readonly generation: number;
  /** The language of the words, where it is known. */
  readonly lang?: string;
  /** What a page without a network shows about this text. Without it the text can't be opened offline. */
  readonly page?: { readonly title: string; readonly path: string; readonly fragments: readonly string[] };
  /** Stands above the words on the same paper. */
  readonly heading?: ReactNode;
  /** For a page without a network: works on this browser's copy only. */
  readonly alone?: boolean;
  /** Hears the blocks of the words as they change. */
  readonly onOutline?: (blocks: OutlineBlock[]) => void;
}

const LiveEditor = lazy(() => import("./live-editor.tsx").then(({ LiveEditor }) => ({ default: LiveEditor })));

export function LiveText(props: LiveTextProps) {
  const [running, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  const still = <StillText {...props} />;
  if (!running) return still;
  // Another document, seat or right is another session; another language is another face of the same.
  const key = [props.documentId, props.generation, props.seatId, props.mayEdit].join(" ");
  return (
    <Suspense fallback={still}>
      <LiveEditor key={key} {...props} />
    </Suspense>
  );
}

/** Says why nothing can be written yet; where no script will ever come it is not shown. */
function Opening({ mayEdit }: { mayEdit: boolean }) {
  const { editor } = useMessages();
  return (
    <p className="live-status live-opening">
      <LoaderCircle size={16} aria-hidden="true" />
      <span>{mayEdit ? editor.opening : editor.connecting}</span>
    </p>
  );
}

/** The same boxes as around the editor, so that nothing moves when it takes over. */
export function StillText({
  fragment,
  initial,
  heading,
  lang,
  mayEdit,
  children,
}: LiveTextProps & { children?: ReactNode }) {
  return (
    <div className="live-text">
      <div className="live-bar">{children ?? <Opening mayEdit={mayEdit} />}</div>
      {mayEdit ? <div className="tools tools-still" aria-hidden="true" /> : null}
      <article className="paper" lang={lang}>
        {heading}
        <div className="paper-text" data-fragment={fragment}>
          {initial ? <StaticLetter content={initial} /> : null}
        </div>
      </article>
    </div>
  );
}
