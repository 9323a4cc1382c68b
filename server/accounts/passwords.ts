import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { Refusal } from "../refusal.ts";

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const cost = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const mostAtOnce = 4;
const mostWaiting = 32;

export interface Passwords {
  /** Refuses ('too-many', 'busy') when too many wait. */
  hash(password: string): Promise<string>;
  /**
   * Whether the password is the one that was hashed. Without a hash it does the same work and says no, so that the time
   * taken does not tell whether there is such an account. Refuses ('too-many', 'busy') when too many wait.
   */
  verify(stored: string | null, password: string): Promise<boolean>;
}

/**
 * Hashing takes a core and 19 MiB for some 25 ms: at most four run at once and 32 wait, whatever a flood of sign-ins
 * asks for; the others are refused at once.
 */
export function createPasswords(): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];
  const nobody = hash("a password nobody has", cost);
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= mostAtOnce) {
      if (waiting.length >= mostWaiting) throw new Refusal("too-many", "busy", { seconds: "5" });
      await new Promise<void>((turn) => waiting.push(turn));
    } else running += 1;
    try {
      return await work();
    } finally {
      // The place goes straight to the one who waits longest; `running` counts places taken, not calls.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return {
    hash: (password) => inTurn(() => hash(password.normalize("NFC"), cost)),
    verify: (stored, password) =>
      inTurn(async () => {
        const same = await verify(stored ?? (await nobody), password.normalize("NFC"));
        return stored !== null && same;
      }),
  };
}
