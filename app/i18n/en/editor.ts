import type { editor as lead } from "../es/editor.ts";

export const editor: typeof lead = {};
