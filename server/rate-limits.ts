/**
 * How often something may happen, counted in this process: a token bucket per key. Keys are forgotten when their bucket
 * is full again, so an attacker cannot fill the memory with them for long.
 */
export interface Limit {
  /** How many at once. */
  readonly burst: number;
  /** Seconds until one more is allowed. */
  readonly secondsEach: number;
}

export interface Limits {
  /** True if it may happen now, and counts it. */
  take(limit: Limit, key: string): boolean;
  /** Seconds until `take` would say true. */
  wait(limit: Limit, key: string): number;
}

export const limits = {
  signInPerAccountAndAddress: { burst: 10, secondsEach: 90 },
  signInPerAddress: { burst: 60, secondsEach: 15 },
  mailPerAccount: { burst: 3, secondsEach: 1200 },
  mailInAll: { burst: 200, secondsEach: 18 },
  invitationsPerAdmin: { burst: 200, secondsEach: 432 },
  publicReadsPerAddress: { burst: 600, secondsEach: 0.1 },
} as const satisfies Record<string, Limit>;

const mostKeys = 50_000;

export function createLimits(clock: () => Date): Limits {
  const buckets = new Map<string, { tokens: number; at: number; limit: Limit }>();
  const refill = (limit: Limit, key: string) => {
    const now = clock().getTime() / 1000;
    const bucket = buckets.get(key) ?? { tokens: limit.burst, at: now, limit };
    bucket.tokens = Math.min(limit.burst, bucket.tokens + Math.max(0, now - bucket.at) / limit.secondsEach);
    bucket.at = now;
    return bucket;
  };
  const forgetFullOnes = () => {
    const now = clock().getTime() / 1000;
    for (const [key, bucket] of buckets)
      if (bucket.tokens + (now - bucket.at) / bucket.limit.secondsEach >= bucket.limit.burst) buckets.delete(key);
  };
  return {
    take(limit, key) {
      if (buckets.size > mostKeys) forgetFullOnes();
      const bucket = refill(limit, key);
      const allowed = bucket.tokens >= 1;
      if (allowed) bucket.tokens -= 1;
      buckets.set(key, bucket);
      return allowed;
    },
    wait(limit, key) {
      return Math.ceil(Math.max(0, 1 - refill(limit, key).tokens) * limit.secondsEach);
    },
  };
}
