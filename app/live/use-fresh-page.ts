/**
 * Turns notices into fresh pages: a burst becomes one question to the loaders, after a random moment, so that many open
 * pages do not ask at once. Coming back after a break asks too, since notices may have been missed.
 */
import { useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Notice } from "#server/protocol/activities.ts";
import type { Live } from "./live-context.tsx";
import { concernsPage } from "./notices.ts";

const longestWait = 500;

export function useFreshPage({ status, subscribe, socket }: Live): void {
  const revalidator = useRevalidator();
  const revalidate = useRef<() => Promise<void>>(async () => {});
  // While a form is being answered or a page is on its way, asking again would cut that short; it is asked after it.
  const busy = useNavigation().state !== "idle";
  const waits = useRef(false);
  revalidate.current = async (): Promise<void> => {
    if (busy) waits.current = true;
    else await revalidator.revalidate();
  };
  useEffect(() => {
    if (busy || !waits.current) return;
    waits.current = false;
    void revalidate.current();
  }, [busy]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe((notice: Notice) => {
      if (!concernsPage(notice)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void revalidate.current();
      }, Math.random() * longestWait);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [subscribe]);

  useEffect(() => {
    if (status === "connected") void revalidate.current();
    if (status === "offline" && socket) void askWhetherSignedOut(revalidate.current);
  }, [status, socket]);
}

/**
 * The server closed the connection or refused it: perhaps the session has ended. A loader says so and leads to sign-in.
 * It is asked only when the server answers at all; without a network the page stays as it is, with all that was typed.
 */
async function askWhetherSignedOut(revalidate: () => Promise<void>): Promise<void> {
  try {
    const answer = await fetch("/healthz", { cache: "no-store" });
    if (answer.ok) await revalidate();
  } catch {
    // No network: the socket keeps trying.
  }
}
