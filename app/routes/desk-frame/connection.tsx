import { Check, CloudOff, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { useMessages } from "#app/i18n/context.ts";
import { useLive } from "#app/live/live-context.tsx";

const icons = { connecting: LoaderCircle, connected: Check, offline: CloudOff };

/** Connected or not, in a word. Without JavaScript there is no connection to speak of, and nothing is said. */
export function Connection() {
  const { common } = useMessages();
  const { status } = useLive();
  const [running, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  const Icon = icons[status];
  return (
    <span className={`connection connection-${status}`} role="status" title={common.connectionMeaning[status]}>
      {running ? (
        <>
          <Icon size={16} aria-hidden="true" />
          <span>{common.connection[status]}</span>
        </>
      ) : null}
    </span>
  );
}
