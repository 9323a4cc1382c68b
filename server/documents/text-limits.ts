/** How much one session may send. Named here so that a bench can raise them, and say so. */
export const textLimits = {
  /** Text messages at once, and per second after that. */
  messagesBurst: 60,
  messagesPerSecond: 10,
  /** Bytes of text updates at once, and per second after that. A day offline comes back in pieces of 256 KiB. */
  bytesBurst: 512 * 1024,
  bytesPerSecond: 64 * 1024,
  presenceBurst: 10,
  presencePerSecond: 5,
  /** Messages over the limit before the socket is closed. */
  excess: 300,
  /** Updates no honest client sends, before the socket is closed. */
  offences: 5,
  clientIdsPerPersonAndDay: 300,
  /** Documents one socket may have open. */
  openPerSocket: 20,
  /** Updates waiting to be stored for one document; more are refused for now. */
  waitingPerDocument: 2000,
};

/** A bucket that refills with time; `take` says whether so much may pass now, and counts it. */
export function createBucket(burst: number, perSecond: number, clock: () => Date) {
  let level = burst;
  let at = clock().getTime();
  return {
    take(amount: number): boolean {
      const now = clock().getTime();
      level = Math.min(burst, level + (Math.max(0, now - at) / 1000) * perSecond);
      at = now;
      if (level < amount) return false;
      level -= amount;
      return true;
    },
  };
}
export type Bucket = ReturnType<typeof createBucket>;
