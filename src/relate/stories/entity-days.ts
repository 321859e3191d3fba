import { countIn } from '../../tools/collections/count.ts';
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
/** A place of which so many of the other articles tell is a place of the story. */
const OF_SEVERAL = 0.33;
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
 * Those of the articles that tell of whom nearly all of them tell, or of where many of them are. One that tells of the
 * like elsewhere, `African Union suspends Niger` among articles on Gabon, belongs to them by its words only; so does one
 * that names their country in passing, and another all through.
 *
 * @param own of `articles`
 * @param isStrict of an archive in which the like is told of everywhere each day, those that do not tell of whom nearly
 *   all tell are left out wherever they are about
 */
export function keepToSubject(
  articles: readonly number[],
  input: RelateInput,
  own: ReadonlyMap<number, number>,
  isStrict: boolean,
): readonly number[] {
  const { mentioned, entities } = input;
  const subjects = new Set(
    [...own].flatMap(([entity, count]) => (count >= IN_NEARLY_ALL * articles.length ? [entity] : [])),
  );
  if (subjects.size === 0) return articles;
  const placesOf = new Map(articles.map((row) => [row, readPlaces(row, input)]));
  const told = new Map<number, number>();
  for (const { main } of placesOf.values()) for (const place of main) countIn(told, place);
  const isElsewhere = (place: number): boolean => told.get(place)! - 1 < OF_SEVERAL * (articles.length - 1);
  return articles.filter((row) => {
    const { first, main } = placesOf.get(row)!;
    if (!isStrict && (first.length === 0 || !first.every(isElsewhere))) return true;
    if (main.some((place) => subjects.has(place))) return true;
    const named = mentioned.entities.subarray(mentioned.bounds[row], mentioned.bounds[row + 1]);
    return named.some((entity) => subjects.has(entity) && entities[entity]!.kind !== 'place');
  });
}

/** Places that an article names most, and all those that it does not name in passing. */
function readPlaces(
  row: number,
  { mentioned: { bounds, counts, entities: mentioned }, entities }: RelateInput,
): { readonly first: readonly number[]; readonly main: readonly number[] } {
  const places: number[] = [];
  for (let at = bounds[row]!; at < bounds[row + 1]!; at++)
    if (entities[mentioned[at]!]!.kind === 'place') places.push(at);
  const most = places.reduce((max, at) => Math.max(max, counts[at]!), 0);
  const namedFrom = (least: number): readonly number[] =>
    places.filter((at) => counts[at]! >= least).map((at) => mentioned[at]!);
  return { first: namedFrom(most), main: namedFrom(NOT_IN_PASSING * most) };
}
