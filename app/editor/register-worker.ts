import { useEffect } from "react";

/**
 * Makes this browser able to open letters without a network: registers the service worker and tells it which built files
 * this page uses. Only where the build is served, and only in a secure context, where browsers have service workers.
 */
export function useServiceWorker(): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    const loaded = new Set<string>();
    const tell = () => {
      const fresh = readFiles().filter((path) => !loaded.has(path));
      if (fresh.length === 0) return;
      for (const path of fresh) loaded.add(path);
      void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: fresh }));
    };
    navigator.serviceWorker.register("/service-worker.js").then(tell, () => {
      // Without it everything works but opening a page without a network.
    });
    // The editor's own chunk comes after the page; it is what a page without a network needs.
    const seen = new PerformanceObserver(tell);
    seen.observe({ type: "resource" });
    return () => seen.disconnect();
  }, []);
}

function readFiles(): string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"))
    .map(({ pathname }) => pathname);
}
