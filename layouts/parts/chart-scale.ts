import type { Chart } from '../../src/model/page-parts.ts';

/**
 * Where an axis may end, in tenths of a power of ten, and into how many equal steps it is then parted: those that a
 * reader can count in.
 */
const CEILINGS = [
  { tenths: 10, steps: 2 },
  { tenths: 12, steps: 3 },
  { tenths: 15, steps: 3 },
  { tenths: 20, steps: 2 },
  { tenths: 25, steps: 5 },
  { tenths: 30, steps: 3 },
  { tenths: 40, steps: 2 },
  { tenths: 50, steps: 5 },
  { tenths: 60, steps: 3 },
  { tenths: 80, steps: 2 },
] as const;

/**
 * The numbers along the axis of a chart, from 0 to the least round number that no bar exceeds. All are whole, for
 * there are no half articles.
 *
 * @example scaleOf(bars of up to 10533) // [0, 4000, 8000, 12000]
 */
export function scaleOf(bars: Chart['bars']): readonly number[] {
  const most = bars.reduce((highest, bar) => Math.max(highest, bar.count), 1);
  for (let power = 1; ; power *= 10) {
    for (const { tenths, steps } of CEILINGS) {
      const ceiling = (tenths * power) / 10;
      if (ceiling < most || !Number.isInteger(ceiling)) continue;
      const count = Number.isInteger(ceiling / steps) ? steps : 1;
      return Array.from({ length: count + 1 }, (_, step) => (ceiling / count) * step);
    }
  }
}
