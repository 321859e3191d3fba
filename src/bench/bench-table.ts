import { STAGES } from '../model/stages.ts';
import { computeGrowth } from './growth.ts';
import type { Measured } from './measure-build.ts';

const COLUMNS = [...STAGES, 'total'] as const;
const WIDTH = 9;

/** A line for each size, and between two sizes a line that says how the times have grown. */
export function formatBenchTable(measured: readonly Measured[]): string {
  const head = ['articles', 'pages', ...COLUMNS, 'again', 'per sec', 'peak MB'];
  const rows = measured.flatMap((now, index) => {
    const before = measured[index - 1];
    return before === undefined ? [formatTimes(now)] : [formatGrowth(before, now), formatTimes(now)];
  });
  return [head, ...rows].map((row) => `${row.map((cell) => cell.padStart(WIDTH)).join('')}\n`).join('');
}

function formatTimes({ size, pages, seconds, again, peakMemoryMB }: Measured): readonly string[] {
  return [
    String(size),
    String(pages),
    ...COLUMNS.map((name) => seconds[name].toFixed(2)),
    again.toFixed(2),
    (size / seconds.total).toFixed(0),
    String(peakMemoryMB),
  ];
}

function formatGrowth(small: Measured, large: Measured): readonly string[] {
  const exponents = COLUMNS.map((name) => {
    const growth = computeGrowth(
      { size: small.size, seconds: small.seconds[name] },
      { size: large.size, seconds: large.seconds[name] },
    );
    return growth === null ? '' : `n^${growth.toFixed(2)}`;
  });
  return ['', '', ...exponents, '', '', ''];
}
