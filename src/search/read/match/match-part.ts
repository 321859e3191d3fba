import { EVERYTHING, filterKey, filterLetter } from '../../format/keys.ts';
import { IN_HEADLINE } from '../../format/word-piece.ts';
import { FILTERS, type SearchQuery } from '../answer.ts';
import type { PartReader } from '../pieces.ts';
import type { Clause } from '../query/parse-query.ts';
import { findBeginning, findForms, type Stemmers } from './find-words.ts';
import { matchExactPhrase } from './match-exact-phrase.ts';
import { keepMatches, type MatchSet, matchAll, uniteMatches } from './match-set.ts';

/** Of these an article has one; of other filters it may have several. */
const SINGLE: ReadonlySet<string> = new Set(['source', 'language', 'story']);
/** A beginning is looked for in so many pieces at most. */
const MOST_PIECES = 12;

/** The articles of a part that are found: in what measure, and which. */
export interface PartMatches {
  readonly set: MatchSet;
  /** For each clause that has to match; none where nothing was asked but filters. */
  readonly clauses: readonly MatchSet[];
}

/** What is looked for in each part. */
export interface Wanted {
  readonly clauses: readonly Clause[];
  readonly filters: SearchQuery['filters'];
  readonly stemmers: Stemmers;
  /** Other subjects than those in filters whose articles match a clause, too: their keys, by the clause's place. */
  readonly subjects: readonly (readonly string[])[];
}

/** The articles of a part that have all that is wanted, whatever their dates. */
export async function matchPart(part: PartReader, wanted: Wanted): Promise<PartMatches> {
  const { clauses, stemmers, subjects } = wanted;
  const [found, filtered] = await Promise.all([
    Promise.all(clauses.map((clause, at) => matchClause(part, clause, stemmers, subjects[at] ?? []))),
    matchFilters(part, wanted.filters),
  ]);
  const required = found.filter((_, at) => !clauses[at]!.isExcluded);
  const excluded = found.filter((_, at) => clauses[at]!.isExcluded);
  let set: MatchSet | null = null;
  for (const one of [...required, ...filtered]) set = set === null ? one : keepMatches(set, one, true);
  set ??= await matchEverything(part);
  for (const one of excluded) set = keepMatches(set, one, false);
  return { set, clauses: required };
}

async function matchClause(
  part: PartReader,
  { kind, words }: Clause,
  stemmers: Stemmers,
  subjects: readonly string[],
): Promise<MatchSet> {
  const [word = ''] = words;
  const { space } = part.head;
  const set =
    kind === 'phrase'
      ? await matchExactPhrase(part, words, stemmers)
      : uniteMatches(
          space,
          kind === 'word'
            ? await findForms(part, word, stemmers)
            : await findBeginning(part, word, stemmers, MOST_PIECES),
        );
  if (subjects.length === 0) return set;
  const beside = await Promise.all(subjects.map((key) => matchKey(part, key)));
  for (const other of beside) for (const [number, mask] of other.entries()) set[number]! |= mask;
  return set;
}

/** Each filter's articles. */
function matchFilters(part: PartReader, filters: SearchQuery['filters']): Promise<readonly MatchSet[]> {
  const sets = FILTERS.flatMap((filter) => {
    const asked = filters[filter].map((value) => matchKey(part, filterKey(filterLetter(filter), value)));
    if (asked.length < 2 || !SINGLE.has(filter)) return asked;
    return [
      Promise.all(asked).then((some) => some.reduce((all, one) => all.map((mask, at) => mask | one[at]!))),
    ];
  });
  return Promise.all(sets);
}

/** The articles that stand under a key which is no word. */
export async function matchKey(part: PartReader, key: string): Promise<MatchSet> {
  const entry = await part.entry(key);
  return uniteMatches(part.head.space, entry?.words ?? []);
}

function matchEverything(part: PartReader): Promise<MatchSet> {
  return part.head.isDense ? Promise.resolve(matchAll(part.head.space)) : matchKey(part, EVERYTHING);
}

/**
 * How well an article fits: first by the words that its headline has, then by whether it names who is looked for, then by
 * how many words stand near the next one.
 */
export function rateMatch({ clauses }: PartMatches, number: number, isNamed: boolean): number {
  let [headline, near] = [0, 0];
  let before = 0;
  for (const set of clauses) {
    const mask = set[number]!;
    if ((mask & IN_HEADLINE) !== 0) headline++;
    const stretches = mask >> 1;
    if ((stretches & before) !== 0) near++;
    before = stretches;
  }
  return headline * 64 + (isNamed ? 32 : 0) + near;
}
