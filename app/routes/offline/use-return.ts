import { useEffect } from "react";

const askEvery = 5000;

/** Goes back to the real page as soon as the server answers; what was written here waits in the outbox for it. */
export function useReturn(path: string): void {
  useEffect(() => {
    // Only a path of ours: the fragment of an address can be anything.
    if (!/^\/(?:letters|campaigns)\/[\w/-]+$/.test(path)) return;
    let gone = false;
    const look = async () => {
      try {
        const answer = await fetch("/healthz", { cache: "no-store" });
        if (answer.ok && !gone) location.replace(path);
      } catch {
        // Still no network.
      }
    };
    const onOnline = () => void look();
    addEventListener("online", onOnline);
    const timer = setInterval(onOnline, askEvery);
    return () => {
      gone = true;
      removeEventListener("online", onOnline);
      clearInterval(timer);
    };
  }, [path]);
}
