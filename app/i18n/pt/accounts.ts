import type { accounts as lead } from "../es/accounts.ts";

export const accounts: typeof lead = {};
