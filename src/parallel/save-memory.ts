import { setFlagsFromString } from 'node:v8';

/** By how much heaps may grow, from so many files on; smaller archives do with the memory that there is. */
const GROWTH = [
  { from: 150_000, percent: 25 },
  { from: 50_000, percent: 50 },
] as const;

/**
 * Has the heaps of all threads tidied up when they have grown by a part, not when they have doubled and more: of an
 * archive of 100,000 articles that takes a sixth less memory and more, and a tenth more time.
 */
export function saveMemory(files: number): void {
  const growth = GROWTH.find(({ from }) => files >= from);
  if (growth !== undefined) setFlagsFromString(`--heap-growing-percent=${growth.percent}`);
}
