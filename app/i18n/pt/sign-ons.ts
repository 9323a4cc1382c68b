import type { signOns as lead } from "../es/sign-ons.ts";

export const signOns: typeof lead = {};
