import type { RelateInput } from '../../relate-input.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { countArticlesByEntity } from '../count-articles.ts';
import { bisect, type Halves } from './bisect.ts';

/** Of longer stories turns differ as events do; so many are compared each with each. */
const MOST_ARTICLES = 60;
/** Halves of one event are so alike, beside how alike the articles of one half are… */
const LEAST_ALIKE = 0.4;
/** …and the more so with each article beyond so many: what tells these halves apart is hardly chance. */
const MORE_EACH = 0.05;
const FEW_ARTICLES = 8;
const MOST_ALIKE = 0.55;
/** What is told right behind the other may be a turn of it: then more articles say nothing. */
const DAYS_TO_TURN = 14;
/** A name is of one half where so many of it have it, and hardly any of the other. */
const IN_HALF = 0.5;
const HARDLY_ANY = 0.1;
/** So many names must be of one half only, one of each at least. */
const NAMES_OF_ONE = 3;
/** Who is told of in so many articles of both is told of in one story. */
const IN_BOTH = 0.6;

/** What is known of articles where they are to be parted. */
interface Known {
  readonly vectors: ArticleVectors;
  readonly input: Pick<RelateInput, 'entities' | 'mentioned'>;
}

/**
 * Parts articles on two events of one kind, two earthquakes in one country, which share the country and all words of
 * their kind. Without what most of them share, each half is still alike, and the halves are not; each has names that
 * the other has not, and nobody is told of in both.
 *
 * @param articles in order of time, none of them a copy
 * @param fewest a part of fewer is no story, and left out
 * @returns articles in order of time; a single list where they are of one event
 */
export function partLookAlikes(
  articles: readonly number[],
  fewest: number,
  known: Known,
): readonly (readonly number[])[] {
  if (articles.length > MOST_ARTICLES) return [articles];
  const halves = bisect(known.vectors, articles);
  const parts = halves?.parts.filter(({ length }) => length >= fewest) ?? [];
  if (halves === null || parts.length === 0 || !areTwoEvents(halves, known)) return [articles];
  return parts.flatMap((part) => partLookAlikes(part, fewest, known));
}

function areTwoEvents({ parts: [one, other], likeness }: Halves, known: Known): boolean {
  const beyond = isTurn(one, other, known) ? 0 : Math.max(0, one.length + other.length - FEW_ARTICLES);
  if (likeness > Math.min(MOST_ALIKE, LEAST_ALIKE + MORE_EACH * beyond)) return false;
  const { vectors, input } = known;
  const count = (articles: readonly number[]) =>
    countArticlesByEntity(
      articles.map((article) => vectors.rows[article]!),
      input.mentioned,
    );
  const [ofOne, ofOther] = [count(one), count(other)];
  for (const [entity, times] of ofOne) {
    const isInBoth = times >= IN_BOTH * one.length && (ofOther.get(entity) ?? 0) >= IN_BOTH * other.length;
    if (isInBoth && input.entities[entity]!.kind !== 'place') return false;
  }
  const own = countOwn(ofOne, one.length, ofOther, other.length);
  const others = countOwn(ofOther, other.length, ofOne, one.length);
  return own > 0 && others > 0 && own + others >= NAMES_OF_ONE;
}

/** Whether one part is told a few days after the other, not at the same time. */
function isTurn(one: readonly number[], other: readonly number[], { vectors: { days } }: Known): boolean {
  const [first, second] = one[0]! < other[0]! ? [one, other] : [other, one];
  const between = days[second[0]!]! - days[first.at(-1)!]!;
  return between >= 0 && between <= DAYS_TO_TURN;
}

function countOwn(
  counts: ReadonlyMap<number, number>,
  size: number,
  others: ReadonlyMap<number, number>,
  sizeOfOthers: number,
): number {
  let own = 0;
  for (const [entity, times] of counts)
    if (times >= IN_HALF * size && (others.get(entity) ?? 0) <= HARDLY_ANY * sizeOfOthers) own++;
  return own;
}
