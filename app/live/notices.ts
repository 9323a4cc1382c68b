import { useEffect, useRef } from "react";
import type { Notice } from "#server/protocol/activities.ts";

type Filter = (notice: Notice) => boolean;

/** What the open routes asked for. While nobody asked, every notice concerns the page. */
const filters = new Set<{ current: Filter }>();

/** Says which notices concern this page: only those make its loaders run again. */
export function useNotices(concerns: Filter): void {
  const filter = useRef(concerns);
  filter.current = concerns;
  useEffect(() => {
    filters.add(filter);
    return () => void filters.delete(filter);
  }, []);
}

export function concernsPage(notice: Notice): boolean {
  return filters.size === 0 || concernsFrame(notice) || [...filters].some((filter) => filter.current(notice));
}

/** The frame shows one's seats, roles and the network's name. */
function concernsFrame({ type }: Notice): boolean {
  return /^(?:seat|person|network|organisation)\./.test(type);
}
