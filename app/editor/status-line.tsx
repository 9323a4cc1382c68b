import { Check, CloudOff, CloudUpload, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { useMessages } from "#app/i18n/context.ts";
import type { SessionState } from "./session-state.ts";

/** How long everything must have been saved before the line says so again: it would flicker with every letter. */
const calm = 400;

/** Always says whether this page is connected, and how many changes the server does not have yet. */
export function StatusLine({ state, mayEdit, alone }: { state: SessionState; mayEdit: boolean; alone: boolean }) {
  const { editor } = useMessages();
  const saved = useCalm(state.unsaved === 0);
  const { connected, loaded } = state;
  const Icon = connected ? (saved ? Check : CloudUpload) : loaded || alone ? CloudOff : LoaderCircle;
  const kind = connected ? (saved ? "saved" : "unsaved") : "offline";
  return (
    <p className={`live-status live-status-${kind}`} role="status" data-unsaved={state.unsaved}>
      <Icon size={16} aria-hidden="true" />
      <span>
        {connected ? null : loaded || alone ? (
          <b>{mayEdit && state.stored ? editor.offlineHere : editor.offline}</b>
        ) : (
          editor.connecting
        )}
        {mayEdit && loaded ? (
          <span className="live-saved">
            {connected ? "" : " "}
            {saved ? (connected ? editor.allSaved : "") : editor.unsaved(Math.max(1, state.unsaved))}
          </span>
        ) : connected ? (
          editor.connectedReading
        ) : null}
      </span>
    </p>
  );
}

function useCalm(now: boolean): boolean {
  const [calmed, setCalmed] = useState(now);
  useEffect(() => {
    if (!now) return setCalmed(false);
    const timer = setTimeout(() => setCalmed(true), calm);
    return () => clearTimeout(timer);
  }, [now]);
  return now && calmed;
}
