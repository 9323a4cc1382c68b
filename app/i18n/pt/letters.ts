import type { letters as lead } from "../es/letters.ts";

export const letters: typeof lead = {};
