import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { Buckets } from '../names/buckets.ts';
import { includesSorted } from '../names/company.ts';
import { isMostlyBare } from '../names/mostly-bare.ts';
import type { NameGroup } from '../names/name-group.ts';
import { isOfNoCountry } from '../names/ordinary-organisation.ts';
import { isEndOf } from '../names/shortened/abbreviates.ts';
import { readTail } from '../names/shortened/name-tails.ts';
import type { JoinRow } from './join-step.ts';

/** One word is the name of several, but with its legal form. */
const FEWEST_WORDS = 2;
/** So many articles, at least, have the long name and the short one… */
const FEWEST = 2;
/** …which are so large a share of those that have the short one… */
const SHARE = 3 / 4;
/** …and in so large a share of these the text says the longer one first. */
const SHARE_FIRST = 3 / 4;
/** Another such name in so large a share of the same articles may be meant as well. */
const RIVAL = 1 / 2;
/** A word is cut short to so many letters: `Royal Trust` of Royal Trustco. */
const SHORTEST_CUT = 4;
/** Behind a legal form it is the end of a name, and no unit's: words of a key. */
const OF_AMERICA = / (?:Co|Corp|Company|Corporation) of America\b/i;
const WORDS_OF_AMERICA = 3;

/**
 * An organisation's name of several words is the longer one with the same words and others between or before them where
 * it stands in the articles of that alone, which say the longer one first: `Pacific Exchange`, in headlines, of the
 * Pacific Stock Exchange. Names of units are no longer ones: their articles name the parent too.
 */
export const SAME_ARTICLES = {
  step: 'same articles',
  asksEditor: false,
  *propose({ groups, introductionsIn, listings, entityOf }) {
    const firms = groups.filter(isOfNoCountry);
    const byWord = new Buckets<NameGroup>();
    for (const firm of firms)
      for (const word of new Set(firm.words)) byWord.add(word.slice(0, SHORTEST_CUT), firm);
    for (const short of firms) {
      if (short.articleCount < FEWEST || short.fixedName !== null) continue;
      if (findPlaces(short.plainKey).length > 0) continue;
      const found = findLonger(short, byWord);
      for (const { long, together } of found) {
        if (entityOf(long.index) === entityOf(short.index)) continue;
        const first = together.filter((article) => introductionsIn(long, short, article) > 0);
        const rivals = found.filter(
          (other) =>
            entityOf(other.long.index) !== entityOf(long.index) &&
            other.together.length > together.length * RIVAL,
        );
        const told = listings.tellApart(short, long);
        yield {
          a: short.index,
          b: long.index,
          sure: first.length >= together.length * SHARE_FIRST && rivals.length === 0 && told === null,
          why: [
            isEndOf(short.words, long.words) ? { kind: 'part', of: 'end' } : { kind: 'words-left-out' },
            { kind: 'side-by-side', articles: together.length, of: short.articleCount },
            { kind: 'counts', articles: [short.articleCount, long.articleCount] },
            ...(rivals.length > 0 ? [{ kind: 'longer-names', count: rivals.length + 1 } as const] : []),
            ...(told === null ? [] : [told]),
          ],
        };
      }
    }
  },
} as const satisfies JoinRow;

/** Longer names that stand in most of the articles of a short one. */
function findLonger(short: NameGroup, byWord: Buckets<NameGroup>) {
  const [rarest = []] = short.words
    .map((word) => byWord.get(word.slice(0, SHORTEST_CUT)))
    .sort((a, b) => a.length - b.length);
  return rarest.flatMap((long) => {
    if (long === short || !holds(long, short)) return [];
    const together = long.articles.filter((article) => includesSorted(short.articles, article));
    return together.length >= Math.max(FEWEST, short.articleCount * SHARE) ? [{ long, together }] : [];
  });
}

/** Whether a longer name has all words of a short one, and is none of its unit. */
function holds({ words, names }: NameGroup, short: NameGroup): boolean {
  if (words.length < short.words.length) return false;
  if (!short.words.every((word) => words.some((whole) => isCut(word, whole)))) return false;
  if (!short.words.every((word, at) => isCut(word, words[at]!)))
    return short.words.length >= FEWEST_WORDS && isMostlyBare(short);
  // `Dynamics Corp`, where its name as a whole is Dynamics Corp of America.
  if (names.some((name) => OF_AMERICA.test(name)))
    return words.length === short.words.length + WORDS_OF_AMERICA;
  if (short.words.length < FEWEST_WORDS || !isMostlyBare(short)) return false;
  const tail = readTail(words.slice(short.words.length), () => true);
  return tail !== 'unit' && tail !== 'other';
}

function isCut(cut: string, word: string): boolean {
  return cut === word || (cut.length >= SHORTEST_CUT && word.startsWith(cut));
}
