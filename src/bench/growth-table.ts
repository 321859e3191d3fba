import type { Seconds } from '../model/stages.ts';
import type { Answer, Run } from './builder.ts';
import { COLUMNS, medianOf } from './cost.ts';
import { computeGrowth } from './growth.ts';

/** Dateline's builds of an archive. */
export interface Measured {
  /** Articles. */
  readonly size: number;
  /** From nothing. */
  readonly cold: readonly Run[];
  /** With nothing changed. */
  readonly again: readonly Run[];
  readonly files: number;
  readonly bytes: number;
}

const KINDS = { seconds: 's', cpuSeconds: 'CPU s' } as const;
type Kind = keyof typeof KINDS;

/** How work grows is told from here on: below, starting is most of it. */
const GROWN = 5000;
const WIDTH = 9;

/**
 * For each size the medians of what stages take on the clock and of processors; below them, how both grow from 5,000
 * articles on or, where no two archives are so large, from the smallest.
 */
export function formatGrowthTable(measured: readonly Measured[]): string {
  const head = ['articles', 'pages', '', ...COLUMNS, 'again', 'per sec', 'peak MB', 'files', 'site MB'];
  const rows = measured.flatMap((one) => (Object.keys(KINDS) as Kind[]).map((kind) => formatSize(one, kind)));
  const large = measured.filter(({ size }) => size >= GROWN);
  const [from, ...more] = large.length > 1 ? large : measured;
  const to = more.at(-1);
  const growth =
    from === undefined || to === undefined
      ? []
      : (Object.keys(KINDS) as Kind[]).map((kind) => formatGrowth(from, to, kind));
  return [head, ...rows, ...growth]
    .map((row) => `${row.map((cell) => cell.padStart(WIDTH)).join('')}`.trimEnd())
    .join('\n')
    .concat('\n');
}

function formatSize({ size, cold, again, files, bytes }: Measured, kind: Kind): readonly string[] {
  const { pages } = answersOf(cold)[0]!;
  const spent = takeMedians(cold, kind);
  const times = COLUMNS.map((name) => spent[name].toFixed(2));
  const last = takeMedians(again, kind).total.toFixed(2);
  const peak = cold.flatMap(({ peakMemoryMB }) => peakMemoryMB ?? []);
  if (kind === 'cpuSeconds') return ['', '', KINDS[kind], ...times, last];
  return [
    ...[String(size), String(pages), KINDS[kind], ...times, last],
    ...[(size / spent.total).toFixed(0), peak.length === 0 ? '' : String(Math.round(medianOf(peak)))],
    ...[String(files), (bytes / 1e6).toFixed(1)],
  ];
}

function formatGrowth(small: Measured, large: Measured, kind: Kind): readonly string[] {
  const [before, now] = [takeMedians(small.cold, kind), takeMedians(large.cold, kind)];
  const exponents = COLUMNS.map((name) => {
    const growth = computeGrowth(
      { size: small.size, seconds: before[name] },
      { size: large.size, seconds: now[name] },
    );
    return growth === null ? '' : `n^${growth.toFixed(2)}`;
  });
  return [`from ${small.size}`, '', KINDS[kind], ...exponents];
}

function takeMedians(runs: readonly Run[], kind: Kind): Seconds {
  const all = answersOf(runs);
  const medians = COLUMNS.map((name) => [name, medianOf(all.map((one) => one[kind][name]))] as const);
  return Object.fromEntries(medians) as Seconds;
}

function answersOf(runs: readonly Run[]): readonly Answer[] {
  return runs.flatMap(({ answer }) => answer ?? []);
}
