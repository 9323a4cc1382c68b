import type { refusals as lead } from "../es/refusals.ts";

export const refusals: typeof lead = {};
