import type { HeatStep } from '../../../model/page-parts.ts';
import { countIn } from '../../../tools/collections/count.ts';

type Level = HeatStep['level'];

/** The colours of so few steps: the first and the last are always as far apart as they can be. */
const LEVELS = [[], [1], [1, 4], [1, 3, 4], [1, 2, 3, 4]] as const satisfies readonly (readonly Level[])[];
const MOST_STEPS = LEVELS.length - 1;

/** Counts of days from low to high, parted where the parts hold as equally many days as they can. */
function partCounts(counts: readonly number[]): readonly { readonly to: number }[] {
  const days = new Map<number, number>();
  for (const count of counts) countIn(days, count);
  const values = [...days.keys()].sort((a, b) => a - b);
  const parts: { to: number }[] = [];
  let left = counts.length;
  let held = 0;
  for (const [index, to] of values.entries()) {
    held += days.get(to)!;
    const next = values[index + 1];
    const fair = left / (MOST_STEPS - parts.length);
    const isFuller = next === undefined || held + days.get(next)! - fair > fair - held;
    if (next !== undefined && (parts.length === MOST_STEPS - 1 || !isFuller)) continue;
    parts.push({ to });
    left -= held;
    held = 0;
  }
  return parts;
}

/**
 * The steps of a heat map: quantiles of the days that have articles, so that each colour stands for about as many
 * days as any other.
 *
 * @param counts articles of each such day
 * @example scaleDays([1, 1, 1, 2, 3, 9]) // 1, 2, 3, 4–9
 */
export function scaleDays(counts: readonly number[]): readonly HeatStep[] {
  const parts = partCounts(counts);
  const levels = LEVELS[parts.length]!;
  return parts.map(({ to }, index) => ({
    level: levels[index]!,
    from: index === 0 ? Math.min(...counts) : parts[index - 1]!.to + 1,
    to,
  }));
}
