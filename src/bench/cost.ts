import { STAGES } from '../model/stages.ts';

/** Of stages, and of all of a build. */
export const COLUMNS = [...STAGES, 'total'] as const;

/** What a command took, from its start to its end. */
export interface Cost {
  /** On the clock. */
  readonly seconds: number;
  /** Of processors, of all its processes; `null` where that cannot be told. */
  readonly cpuSeconds: number | null;
  /** The most that one of its processes held at once; `null` where that cannot be told. */
  readonly peakMemoryMB: number | null;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
