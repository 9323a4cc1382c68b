import type { campaigns as lead } from "../es/campaigns.ts";

export const campaigns: typeof lead = {};
