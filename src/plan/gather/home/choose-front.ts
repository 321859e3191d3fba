import type { ArchiveColumns } from '../../../outline/archive-columns.ts';
import { NONE } from '../../../outline/columns.ts';
import { rowOf } from '../../../tools/columns/ragged.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { sortByWeight } from '../../catalogue/weightiest.ts';

/** What the front page begins with. */
interface Front {
  /** Of the latest days, in an archive that still grows; else of all its days. */
  readonly isLatest: boolean;
  /** The weightiest first. */
  readonly articles: readonly number[];
}

/** An archive grows where its last days have nearly as many articles as so many days have on average. */
const LAST_DAYS = 14;
const LEAST_GROWTH = 0.75;
/** So many of the first and of the last may be years from the others. */
const STRAYS = 0.05;
/** The latest days are those of so many articles for each that is chosen of them. */
const CHOSEN_OF = 2;
/** What is told so near to something weightier is told by that. */
const DAYS_APART = 3;

/**
 * What mattered most: lately, where the archive still grows by its own dates, else in all its time, then of each event
 * one article. Notices are chosen only where there is nothing else, and of copies one.
 */
export function chooseFront(most: number, catalogue: Catalogue): Front {
  const { archive, days } = catalogue;
  const rows = days.dated.length > 0 ? days.dated : days.undated;
  const news = rows.filter((row) => archive.notices[row] === 0);
  const eligible = news.length > 0 ? news : rows;
  if (days.dated.length > 0 && !isGrowing(catalogue))
    return { isLatest: false, articles: chooseApart(eligible, most, catalogue) };
  const latest = eligible.subarray(findStart(eligible, most * CHOSEN_OF, catalogue));
  return { isLatest: true, articles: chooseOnce(sortByWeight(latest, archive), most, tellOnce(archive)) };
}

/**
 * Says of each row whether it is told for the first time, and not a copy of one before it. An article with very many
 * copies names but some of them, so copies of one article are copies of each other, too.
 */
export function tellOnce({ copies }: Pick<ArchiveColumns, 'copies'>): (row: number) => boolean {
  const told = new Set<number>();
  return (row) => {
    const same = [row, ...rowOf(copies, row)];
    if (same.some((each) => told.has(each))) return false;
    for (const each of same) told.add(each);
    return true;
  };
}

/** The first of the rows that are new. */
export function chooseOnce(
  rows: Iterable<number>,
  most: number,
  isNew: (row: number) => boolean,
): readonly number[] {
  const chosen: number[] = [];
  for (const row of rows) {
    if (chosen.length === most) break;
    if (isNew(row)) chosen.push(row);
  }
  return chosen;
}

/** The weightiest of the rows, none of the story of another, or of nearly the same days, nor its copy. */
export function chooseApart(
  rows: Iterable<number>,
  most: number,
  { archive }: Pick<Catalogue, 'archive'>,
): readonly number[] {
  const { storyOf, outlines } = archive;
  const isNew = tellOnce(archive);
  const chosen: number[] = [];
  for (const row of sortByWeight(rows, archive)) {
    if (chosen.length === most) break;
    const isTold = chosen.some(
      (other) =>
        (storyOf[other] === storyOf[row] && storyOf[row] !== NONE) ||
        Math.abs(outlines.days[other]! - outlines.days[row]!) < DAYS_APART,
    );
    if (!isTold && isNew(row)) chosen.push(row);
  }
  return chosen;
}

function isGrowing({ archive: { outlines }, days: { dated } }: Catalogue): boolean {
  const dayAt = (share: number): number => outlines.days[dated[Math.floor(share * (dated.length - 1))]!]!;
  const recent = dated.filter((row) => outlines.days[row]! > dayAt(1) - LAST_DAYS).length;
  const [from, to] = [dayAt(STRAYS), dayAt(1 - STRAYS)];
  const usual = ((1 - 2 * STRAYS) * dated.length * LAST_DAYS) / (to - from + 1);
  return recent >= LEAST_GROWTH * Math.min(usual, dated.length);
}

/** Where the days begin that the last so many rows are of. */
function findStart(rows: Uint32Array, many: number, { archive: { outlines } }: Catalogue): number {
  let from = Math.max(0, rows.length - many);
  while (from > 0 && outlines.days[rows[from - 1]!] === outlines.days[rows[from]!]) from--;
  return from;
}
