import { findFirst } from '../../tools/columns/find-first.ts';
import type { Postings } from '../postings.ts';
import type { RelateInput } from '../relate-input.ts';
import { countArticlesByEntity } from './count-articles.ts';

/** A place that is named so often as the one that is named most is not named in passing. */
const NOT_IN_PASSING = 0.4;
/** An entity makes a story where it is in most of its articles… */
const IN_MOST = 0.5;
/** …and is its subject where it is in so many… */
const IN_NEARLY_ALL = 0.75;
/** …and where at least this share of the archive's articles on it, in the story's time, are the story's. */
const LEAST_SHARE = 0.2;

/**
 * Who and what is told of mostly by these articles while they run, by the number of them. Notices of one kind (ratings,
 * bond issues, contracts) share only a name that is in the news every day for other reasons: they have nobody.
 *
 * @param articles rows of dated articles, in order of time
 * @param holders of each entity the rows that mention it
 */
export function findOwnEntities(
  articles: readonly number[],
  { outlines: { days }, mentioned }: RelateInput,
  holders: Postings,
): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  const [first, last] = [days[articles[0]!]!, days[articles.at(-1)!]!];
  for (const [entity, count] of countArticlesByEntity(articles, mentioned)) {
    if (count < IN_MOST * articles.length) continue;
    const rows = holders.rows.subarray(holders.starts[entity], holders.starts[entity + 1]);
    const inTime =
      findFirst(rows.length, (at) => days[rows[at]!]! > last) -
      findFirst(rows.length, (at) => days[rows[at]!]! >= first);
    if (count >= LEAST_SHARE * inTime) own.set(entity, count);
  }
  return own;
}

/**
 * Those of the articles that tell of whom nearly all of them tell. One that tells of the like elsewhere, `African Union
 * suspends Niger` among articles on Gabon, belongs to them by its words only; so does one that names their country in
 * passing, and another all through.
 *
 * @param own of `articles`
 */
export function keepToSubject(
  articles: readonly number[],
  { mentioned: { bounds, counts, entities: mentioned }, entities }: RelateInput,
  own: ReadonlyMap<number, number>,
): readonly number[] {
  const subjects = new Set(
    [...own].flatMap(([entity, count]) => (count >= IN_NEARLY_ALL * articles.length ? [entity] : [])),
  );
  if (subjects.size === 0) return articles;
  const isPlace = (at: number): boolean => entities[mentioned[at]!]!.kind === 'place';
  return articles.filter((row) => {
    let [most, mostOfSubjects] = [0, 0];
    for (let at = bounds[row]!; at < bounds[row + 1]!; at++) {
      const isSubject = subjects.has(mentioned[at]!);
      if (isSubject && !isPlace(at)) return true;
      if (isPlace(at)) most = Math.max(most, counts[at]!);
      if (isSubject) mostOfSubjects = Math.max(mostOfSubjects, counts[at]!);
    }
    return mostOfSubjects > 0 && mostOfSubjects >= NOT_IN_PASSING * most;
  });
}
