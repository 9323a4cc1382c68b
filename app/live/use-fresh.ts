import { useEffect, useRef, useState } from "react";

const none: ReadonlySet<string> = new Set();
const tintLasts = 2000;

/**
 * Of the keys shown, those that were not there at the last look: rows others just added or changed (let a key hold what
 * may change, for example `id:state`). Give such a row the class `fresh` for its quiet tint. Empty on the first render.
 */
export function useFresh(keys: readonly string[]): ReadonlySet<string> {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [fresh, setFresh] = useState(none);
  const shown = keys.join("\n");
  useEffect(() => {
    const before = known.current;
    const now = new Set(shown.split("\n"));
    known.current = now;
    if (!before) return;
    const added = [...now].filter((key) => !before.has(key));
    if (added.length > 0) setFresh(new Set(added));
  }, [shown]);
  useEffect(() => {
    if (fresh === none) return;
    const timer = setTimeout(() => setFresh(none), tintLasts);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}
