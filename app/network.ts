import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "./root.tsx";

/** The network this installation serves, on every page; null before it has been set up. */
export function useNetwork() {
  return useRouteLoaderData<typeof loader>("root")?.network ?? null;
}
