import { medianOf } from '../cost.ts';
import type { AnswerLoad } from './count-loads.ts';

/** What readers of an archive load. */
export interface Read {
  /** Articles. */
  readonly size: number;
  readonly readings: readonly AnswerLoad[];
}

const HEAD = ['articles', 'search', 'found', 'files', 'kB', 'kB sent', 'filters: files', 'kB', 'kB sent'];

/** A table in Markdown: for each search what its first answer loads, and what filters load more; then the usual and the most. */
export function formatReadings(all: readonly Read[]): string {
  const rule = HEAD.map((_, column) => (column === 1 ? '---' : '---:'));
  return [HEAD, rule, ...all.flatMap(formatSize)].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function formatSize({ size, readings }: Read): readonly string[][] {
  const count = size.toLocaleString('en');
  const rows = readings.map(({ asked, found, answer, facets }) => ({
    told: [asked.told, found.toLocaleString('en')],
    numbers: [answer.files, answer.bytes, answer.sent, facets.files, facets.bytes, facets.sent],
  }));
  const columns = rows[0]?.numbers.map((_, at) => rows.map(({ numbers }) => numbers[at]!)) ?? [];
  return [
    ...rows.map(({ told, numbers }) => [count, ...told, ...formatNumbers(numbers)]),
    [count, 'median', '', ...formatNumbers(columns.map(medianOf))],
    [count, 'most', '', ...formatNumbers(columns.map((numbers) => Math.max(...numbers)))],
  ];
}

/** Files, bytes and bytes sent, in turn. */
const formatNumbers = (numbers: readonly number[]): readonly string[] =>
  numbers.map((number, at) => (at % 3 === 0 ? String(Math.round(number)) : (number / 1000).toFixed(1)));
