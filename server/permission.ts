import { Refusal, type RefusalCode } from "./refusal.ts";

/** What a policy answers: a page shows the act or the reason, a command demands it. One rule, asked in both places. */
export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: RefusalCode; readonly key: string };

export const allowed: Permission = { allowed: true };

export function denied(code: RefusalCode, key: string): Permission {
  return { allowed: false, code, key };
}

/** Goes on only when it is allowed; refuses with the policy's own code and key. */
export function demand(permission: Permission): void {
  if (!permission.allowed) throw new Refusal(permission.code, permission.key);
}

/** The first that is denied, else allowed. */
export function allOf(...permissions: Permission[]): Permission {
  return permissions.find((permission) => !permission.allowed) ?? allowed;
}
