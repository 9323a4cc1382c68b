import type { admin as lead } from "../es/admin.ts";

export const admin: typeof lead = {};
