import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useLive } from "#app/live/live-context.tsx";
import { type DocumentSession, startSession } from "./document-session.ts";
import type { LiveTextProps } from "./live-text.tsx";
import { rememberPerson } from "./local-text.ts";
import { firstState, type SessionState } from "./session-state.ts";
import { createWire } from "./wire.ts";

/** The session of a live text while it is on the page. One that is over gives way to the next. */
export function useSession(
  props: Pick<LiveTextProps, "documentId" | "fragment" | "personId" | "seatId" | "mayEdit" | "page" | "alone">,
): { session: DocumentSession | null; state: SessionState; round: number } {
  const { documentId, fragment, personId, seatId, mayEdit, page, alone = false } = props;
  const { socket } = useLive();
  const [round, setRound] = useState(0);
  const [session, setSession] = useState<DocumentSession | null>(null);
  const remembered = useMemo(
    () => (page ? { fragment, fragments: page.fragments, title: page.title, path: page.path } : null),
    [page, fragment],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another session; what is remembered of the page does not make one.
  useEffect(() => {
    if (!socket && !alone) return;
    const wire = socket && !alone ? createWire(socket) : null;
    const started = startSession({ documentId, personId, seatId, mayEdit, wire, page: remembered });
    setSession(started);
    if (mayEdit) rememberPerson(personId);
    return () => {
      setSession(null);
      void started.close();
    };
  }, [documentId, personId, seatId, mayEdit, alone, socket, round]);

  const state = useSyncExternalStore(session?.subscribe ?? hearNothing, session?.state ?? readFirst, readFirst);
  useEffect(() => {
    if (state.over) setRound((before) => before + 1);
  }, [state.over]);
  // Without a network nothing is lost by leaving: it is stored here and waits to be sent.
  useLeaving(session, alone && state.stored ? 0 : state.unsaved);
  return { session, state, round };
}

const hearNothing = () => () => {};
const readFirst = () => firstState;

/** Warns before a page with unsaved changes is left; what is in memory is stored when it is hidden. */
function useLeaving(session: DocumentSession | null, unsaved: number): void {
  useEffect(() => {
    if (!session) return;
    const store = () => void session.settle();
    addEventListener("pagehide", store);
    document.addEventListener("visibilitychange", store);
    return () => {
      removeEventListener("pagehide", store);
      document.removeEventListener("visibilitychange", store);
    };
  }, [session]);
  useEffect(() => {
    if (unsaved === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);
}
