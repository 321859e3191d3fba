import type { BigIntStats } from 'node:fs';

/** What a file is known again by, beside its path: all of it changes with the file, or with its place on the disk. */
export function identify({ size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${size} ${ino} ${mtimeNs} ${ctimeNs}`;
}

/**
 * Clocks of file systems tick in steps: what changed within this of the look at it may change again, and bear the
 * same time. Milliseconds.
 */
const TICK = 50;

const MILLISECOND = 1_000_000n;

/**
 * Whether a file changed so lately that its times do not say whether it has changed again.
 *
 * @param looked when it is looked at, in milliseconds since 1970
 */
export function isTooYoung({ ctimeNs }: BigIntStats, looked: number): boolean {
  return ctimeNs > BigInt(looked - TICK) * MILLISECOND;
}
