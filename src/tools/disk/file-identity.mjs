/**
 * What a file is known again by, beside its path: all of it changes with the file, or with its place on the disk.
 *
 * @param {import('node:fs').BigIntStats} stats
 */
export function identify({ size, ino, mtimeNs, ctimeNs }) {
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
 * @param {import('node:fs').BigIntStats} stats
 * @param {number} looked when it is looked at, in milliseconds since 1970
 */
export function isTooYoung({ ctimeNs }, looked) {
  return ctimeNs > BigInt(looked - TICK) * MILLISECOND;
}
