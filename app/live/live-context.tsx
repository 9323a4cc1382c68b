/**
 * The one socket of this tab. The desk's frame opens it after hydration, in a chunk of its own; pages subscribe to its
 * notices, and the letter editor sends its text through it. The socket's identity never changes while the tab lives.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Socket } from "socket.io-client";
import type { Notice } from "#server/protocol/activities.ts";
import { useFreshPage } from "./use-fresh-page.ts";

export type LiveStatus = "connecting" | "connected" | "offline";
export type NoticeListener = (notice: Notice) => void;

export interface Live {
  /** Null until the socket's code has loaded; from then on always the same. */
  readonly socket: Socket | null;
  readonly status: LiveStatus;
  /** Hears every notice this person may hear; returns how to stop. */
  readonly subscribe: (listener: NoticeListener) => () => void;
}

const LiveContext = createContext<Live>({ socket: null, status: "connecting", subscribe: () => () => {} });

export const useLive = (): Live => useContext(LiveContext);

/** `still`: the page could not be shown; asking for it again and again by itself would only burden the server. */
export function LiveProvider({ still, children }: { still: boolean; children: ReactNode }) {
  const [socket, setSocket] = useState<Socket | null>(null);
  const [status, setStatus] = useState<LiveStatus>("connecting");
  const [listeners] = useState(() => new Set<NoticeListener>());

  useEffect(() => {
    let gone = false;
    let opened: Socket | null = null;
    import("./open-socket.ts").then(
      ({ openSocket }) => {
        if (gone) return;
        opened = openSocket(setStatus, (notice) => {
          for (const listener of listeners) listener(notice);
        });
        setSocket(opened);
      },
      () => setStatus("offline"),
    );
    return () => {
      gone = true;
      opened?.disconnect();
      setSocket(null);
    };
  }, [listeners]);

  const live = useMemo<Live>(
    () => ({
      socket,
      status,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    }),
    [socket, status, listeners],
  );
  return (
    <LiveContext.Provider value={live}>
      {still ? null : <Freshness />}
      {children}
    </LiveContext.Provider>
  );
}

function Freshness() {
  useFreshPage(useLive());
  return null;
}
