/**
 * On a page without the editor: words this person wrote into the text before it was frozen or went into review, which
 * the server has not taken. The editor's code is loaded only where this browser holds any.
 */
import { lazy, Suspense, useEffect, useState } from "react";
import { hasUnsentText } from "./local-text.ts";

interface LeftBehindProps {
  readonly documentId: string;
  readonly personId: string;
  readonly seatId: string | null;
}

const LeftWords = lazy(() => import("./left-words.tsx").then(({ LeftWords }) => ({ default: LeftWords })));

export function LeftBehind(props: LeftBehindProps) {
  const { personId } = props;
  const [some, setSome] = useState(false);
  useEffect(() => {
    let gone = false;
    hasUnsentText(personId).then(
      (found) => {
        if (!gone) setSome(found);
      },
      () => {
        // This browser keeps nothing.
      },
    );
    return () => {
      gone = true;
    };
  }, [personId]);
  return some ? (
    <Suspense fallback={null}>
      <LeftWords {...props} />
    </Suspense>
  ) : null;
}
