import { rowOf } from '../../../tools/columns/ragged.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { sortByWeight } from '../../catalogue/weightiest.ts';
import type { DayArrangement } from '../../make/pages/day.ts';
import { groupBySubject, type ToldOnce } from './group-by-subject.ts';

/** A day of more articles than these, notices aside, has its first few in front and the others in groups. */
const MOST_IN_FRONT = 60;
const IN_FRONT = 5;
/** Fewer notices stand among the others. */
const FEWEST_NOTICES = 4;

/**
 * How the articles of a day are laid out: the weightiest in front, the others by what they share with each other,
 * notices by themselves; copies below the weightiest of them.
 *
 * @param rows of the day, in order of time
 * @returns places among them
 */
export function arrangeDay(rows: Uint32Array, catalogue: Catalogue): DayArrangement {
  const { archive } = catalogue;
  const told = gatherCopies(sortByWeight(rows, archive), catalogue);
  const isNotice = ([row]: ToldOnce): boolean => archive.notices[row] === 1;
  const notices = told.filter(isNotice);
  const areApart = notices.length >= FEWEST_NOTICES && notices.length < told.length;
  const news = areApart ? told.filter((each) => !isNotice(each)) : told;
  const front = news.slice(0, news.length > MOST_IN_FRONT ? IN_FRONT : news.length);
  const [first] = rows;
  const placesOf = (some: readonly ToldOnce[]): DayArrangement['front'] =>
    some.map((each) => each.map((row) => row - first!));
  const inTime = (some: readonly ToldOnce[]): DayArrangement['front'] =>
    placesOf([...some].sort(([a], [b]) => a - b));
  return {
    front: placesOf(front),
    groups: groupBySubject(news.slice(front.length), catalogue).map(({ name, articles }) => ({
      name,
      articles: inTime(articles),
      // Those that are handed on are in the order of their weight.
      weightiest: articles[0]![0] - first!,
    })),
    notices: areApart ? inTime(notices) : [],
  };
}

/** @param rows the weightiest first; they stay so */
function gatherCopies(rows: readonly number[], { archive: { copies } }: Catalogue): readonly ToldOnce[] {
  const left = new Set(rows);
  const told: ToldOnce[] = [];
  for (const row of rows) {
    if (!left.delete(row)) continue;
    told.push([
      row,
      ...rowOf(copies, row)
        .filter((copy) => left.delete(copy))
        .sort(),
    ]);
  }
  return told;
}
