import { type Compared, TASKS, type Task } from './compare.ts';
import { type Cost, medianOf } from './cost.ts';

/** What several builders took for an archive; the first is the one to be compared with the others. */
export interface Comparison {
  /** Articles. */
  readonly size: number;
  readonly compared: readonly Compared[];
}

/**
 * A table in Markdown: medians of seconds on the clock, of processors and of memory; in brackets, what the first one
 * takes for each second of another, in the same round.
 */
export function formatComparison(comparisons: readonly Comparison[]): string {
  const names = [...new Set(comparisons.flatMap(({ compared }) => compared.map(({ name }) => name)))];
  const head = ['articles', '', ...names];
  const rule = head.map((_, column) => (column === 1 ? '---' : '---:'));
  const rows = comparisons.flatMap((comparison) => formatSize(comparison, names));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function formatSize({ size, compared }: Comparison, names: readonly string[]): readonly string[][] {
  const count = size.toLocaleString('en');
  const found = names.map((name) => compared.find((one) => one.name === name));
  const [own, ...others] = found;
  const tasks = (Object.keys(TASKS) as Task[]).filter((task) => own?.runs[task] !== undefined);
  return [
    ...tasks.map((task) => {
      const { told, like } = TASKS[task];
      const mine = own!.runs[task]!;
      return [
        count,
        `${told}${task === 'one' ? formatWritten(own!) : ''}`,
        formatCost(mine),
        ...others.map((one) => {
          const theirs = one?.runs[like];
          return theirs === undefined ? '' : `${formatCost(theirs)} (${formatRatio(mine, theirs)})`;
        }),
      ];
    }),
    [
      count,
      'files of the site; MB',
      ...found.map((one) =>
        one === undefined ? '' : `${one.files.toLocaleString('en')}; ${(one.bytes / 1e6).toFixed(1)}`,
      ),
    ],
  ];
}

/** `12.40 s, 21.35 CPU, 880 MB` */
function formatCost(runs: readonly Cost[]): string {
  const [seconds, cpu, memory] = [
    runs.map((run) => run.seconds),
    runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []),
    runs.flatMap(({ peakMemoryMB }) => peakMemoryMB ?? []),
  ];
  return [
    `${medianOf(seconds).toFixed(2)} s`,
    cpu.length === 0 ? '' : `${medianOf(cpu).toFixed(2)} CPU`,
    memory.length === 0 ? '' : `${Math.round(medianOf(memory))} MB`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function formatRatio(mine: readonly Cost[], theirs: readonly Cost[]): string {
  return medianOf(mine.map(({ seconds }, round) => seconds / theirs[round]!.seconds)).toFixed(2);
}

function formatWritten({ runs }: Compared): string {
  const answer = runs.one?.at(-1)?.answer ?? null;
  if (answer === null) return '';
  const { written, unchanged } = answer;
  return `: ${written} of ${written + unchanged} files written`;
}
