import type { Mention } from '../../model/model.ts';
import { CaseCounts, type WordPlace } from './case-counts.ts';
import { caseOf, isMostlySmall } from './letter-case.ts';
import { casedWordKey, visitCasedWords } from './visit-cased-words.ts';

/** What may stand between a word and the one before it where a sentence begins; wires begin one behind `U.S.`, too. */
const BEGINS = /[.?!:"“”«»„*•|]|--/;

/** How words are written, by their keys. */
type Usage = ReadonlyMap<string, CaseCounts>;

/** How the second word of a pair is written: behind a first in small letters, and behind any other; and the first. */
export class PairCounts {
  readonly first = new CaseCounts();
  readonly afterSmall = new CaseCounts();
  readonly afterCapital = new CaseCounts();
}

interface Read {
  readonly text: string;
  /** Where to begin. */
  readonly start: number;
  /** In the order of their start. */
  readonly mentions: readonly Mention[];
}

/**
 * Counts how running text writes certain words. A line in capitals says nothing of them.
 *
 * @param usage of the words that are asked for: added to
 * @param pairs of pairs of words, by both keys with a space between: added to
 */
export function countUsage(
  { text, start, mentions }: Read,
  usage: Usage,
  pairs: ReadonlyMap<string, PairCounts>,
): void {
  let next = 0;
  for (let from = start; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    if (isMostlySmall(text, from, end)) {
      // Of the word before: most are not asked for, and are only looked at where one beside them is.
      let [before, beforeKey, beforeStart, beforeEnd, endBefore] = ['', '', from, -1, -1];
      let counts: CaseCounts | undefined;
      let place: WordPlace = 'alone';
      visitCasedWords(text, from, end, (word, at) => {
        const key = casedWordKey(word);
        // `NOTE:` is a heading.
        const found = text.charAt(at + word.length) === ':' ? undefined : usage.get(key);
        const isBeside = at === beforeEnd + 1 && before !== '';
        let placeFound: WordPlace = 'alone';
        if (found !== undefined) {
          while (next < mentions.length && mentions[next]!.end <= at) next++;
          const isAfterName =
            isBeside && isNamelike(before) && !beginsSentence(text, endBefore, beforeStart, from);
          placeFound =
            placeInName(at, mentions[next]) ??
            (beginsSentence(text, beforeEnd, at, from) ? 'start' : isAfterName ? 'inName' : 'alone');
          if (isBeside && counts !== undefined)
            countPair(before, place, word, placeFound, pairs.get(`${beforeKey} ${key}`));
        }
        if (counts !== undefined) {
          const isOfName = place === 'alone' && isBeside && isNamelike(word) && isNamelike(before);
          counts.count(before, isOfName ? 'begins' : place);
        }
        endBefore = beforeEnd;
        [before, beforeKey, beforeStart, beforeEnd] = [word, key, at, at + word.length];
        counts = found;
        place = placeFound;
      });
      counts?.count(before, place);
    }
    from = end + 1;
  }
}

/** Where a word stands in a name; `null` where it is in none. A name of one word stands by itself, wherever that is. */
function placeInName(at: number, mention: Mention | undefined): WordPlace | null {
  if (mention === undefined || mention.start > at) return null;
  if (!/[\s-]/.test(mention.text)) return 'alone';
  return mention.start === at ? 'begins' : 'inName';
}

/** @param endBefore of the word before; below `line` where there is none in the line */
function beginsSentence(text: string, endBefore: number, at: number, line: number): boolean {
  if (endBefore < line) return true;
  return text.charAt(endBefore - 1) === '.' || BEGINS.test(text.slice(endBefore, at));
}

/** Beside a word with a capital, a word is likely a part of the same name. */
const isNamelike = (word: string): boolean => word.length > 1 && /^(?:capital|mixed)$/.test(caseOf(word));

function countPair(
  first: string,
  firstPlace: WordPlace,
  second: string,
  secondPlace: WordPlace,
  pair: PairCounts | undefined,
): void {
  if (pair === undefined) return;
  pair.first.count(first, firstPlace === 'start' ? 'start' : 'alone');
  const isSmall = caseOf(first) === 'lower';
  pair[isSmall ? 'afterSmall' : 'afterCapital'].count(second, secondPlace === 'start' ? 'start' : 'alone');
}
