import type { publications as lead } from "../es/publications.ts";

export const publications: typeof lead = {};
