import { type Cost, medianOf } from '../cost.ts';
import type { Indexed } from './compare-indexing.ts';

/** What indexes of an archive took. */
export interface Indexing {
  /** Articles. */
  readonly size: number;
  /** Dateline's first. */
  readonly indexed: readonly Indexed[];
  /** Seconds of processors that all of a first build took; `null` where that cannot be told. */
  readonly whole: number | null;
}

const HEAD = ['articles', 'index', 's', 'CPU s', 'peak MB', 'files', 'MB', 'of a whole build'];

/**
 * A table in Markdown: medians of what an index took; in brackets, what Dateline takes of another one's, in the same round
 * where rounds have it.
 */
export function formatIndexing(all: readonly Indexing[]): string {
  const rule = HEAD.map((_, column) => (column === 1 ? '---' : '---:'));
  return [HEAD, rule, ...all.flatMap(formatSize)].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function formatSize({ size, indexed, whole }: Indexing): readonly string[][] {
  const [own] = indexed;
  return indexed.map((one) => {
    const isOwn = one === own;
    const told = (read: (cost: Cost) => number | null, digits: number): string => {
      const values = one.runs.map(read).filter((value) => value !== null);
      const mine = own!.runs.map(read);
      const ratios = one.runs.flatMap((cost, round) => {
        const [theirs, ours] = [read(cost), mine[round] ?? null];
        return theirs === null || ours === null ? [] : [ours / theirs];
      });
      if (values.length === 0) return '';
      return `${medianOf(values).toFixed(digits)}${isOwn ? '' : tellRatio(medianOf(ratios))}`;
    };
    const cpu = one.runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
    const share = isOwn && whole !== null && cpu.length > 0 ? medianOf(cpu) / whole : null;
    return [
      ...[size.toLocaleString('en'), one.name],
      told(({ seconds }) => seconds, 2),
      told(({ cpuSeconds }) => cpuSeconds, 2),
      told(({ peakMemoryMB }) => peakMemoryMB, 0),
      `${one.files.toLocaleString('en')}${isOwn ? '' : tellRatio(own!.files / one.files)}`,
      `${(one.bytes / 1e6).toFixed(2)}${isOwn ? '' : tellRatio(own!.bytes / one.bytes)}`,
      share === null ? '' : `${Math.round(share * 100)} % of CPU s`,
    ];
  });
}

const tellRatio = (ratio: number): string => ` (${ratio.toFixed(2)})`;
