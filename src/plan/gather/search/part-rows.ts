import type { EditionDate } from '../../../model/model.ts';

/** Articles that are indexed together. */
export interface PartRows {
  readonly name: 'all' | 'years' | 'months' | 'month';
  /** In the order of their numbers: those without a date first, then in order of time. */
  readonly rows: Uint32Array;
}

/** With fewer articles, all are one part. */
const FEWEST = 1000;

/**
 * The articles by how long ago they are, as seen from the newest: the years before its year, the months before its month,
 * and its month. What is new changes the last of these, which is small.
 *
 * @param dates of all articles: dated ones in order of time, then undated ones
 * @param fewest for tests
 */
export function partRows(dates: readonly (EditionDate | null)[], fewest = FEWEST): readonly PartRows[] {
  const dated = dates.indexOf(null) < 0 ? dates.length : dates.indexOf(null);
  if (dates.length === 0) return [];
  const rows = Uint32Array.from(dates.keys(), (at) => (at + dated) % dates.length);
  const newest = dates[dated - 1] ?? null;
  if (dates.length < fewest || newest === null) return [{ name: 'all', rows }];
  const parts: { name: PartRows['name']; rows: number[] }[] = [
    { name: 'years', rows: [] },
    { name: 'months', rows: [] },
    { name: 'month', rows: [] },
  ];
  for (const row of rows) parts[placeOf(dates[row] ?? null, newest)]!.rows.push(row);
  return parts
    .filter((part) => part.rows.length > 0)
    .map((part) => ({ name: part.name, rows: Uint32Array.from(part.rows) }));
}

function placeOf(date: EditionDate | null, newest: EditionDate): number {
  if (date === null || date.slice(0, 4) !== newest.slice(0, 4)) return 0;
  if (date.length < 7 || date.slice(0, 7) !== newest.slice(0, 7)) return 1;
  return 2;
}
