import type { activity as lead } from "../es/activity.ts";

export const activity: typeof lead = {};
