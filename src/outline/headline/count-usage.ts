import type { Mention } from '../../model/model.ts';
import { CaseCounts, type WordPlace } from './case-counts.ts';
import { caseOf, isMostlySmall } from './letter-case.ts';
import { casedWordKey, visitCasedWords } from './visit-cased-words.ts';

/** What may stand between a word and the one before it where a sentence begins; wires begin one behind `U.S.`, too. */
const BEGINS = /[.?!:"“”«»„*•|]|--/;

/** How words are written, by their keys. */
type Usage = ReadonlyMap<string, CaseCounts>;

/** How the second word of a pair is written: behind a first in small letters, and behind any other; and the first. */
class PairCounts {
  readonly first = new CaseCounts();
  readonly afterSmall = new CaseCounts();
  readonly afterCapital = new CaseCounts();
}

/** How pairs of words are written that stand side by side. A word is known by what is counted of it. */
export class PairUsage {
  /** By the first word and the second; `null`: not met so far. */
  readonly #pairs = new Map<CaseCounts, Map<CaseCounts, PairCounts | null>>();

  /** Pairs that are not wanted are not counted. */
  want(first: CaseCounts, second: CaseCounts): void {
    const known = this.#pairs.get(first);
    if (known === undefined) this.#pairs.set(first, new Map([[second, null]]));
    else if (!known.has(second)) known.set(second, null);
  }

  /** What is to be added to; `null`: the pair is not wanted. */
  meet(first: CaseCounts, second: CaseCounts): PairCounts | null {
    const known = this.#pairs.get(first);
    const pair = known?.get(second);
    if (known === undefined || pair === undefined) return null;
    if (pair !== null) return pair;
    const met = new PairCounts();
    known.set(second, met);
    return met;
  }

  /** `null` where they stand nowhere side by side. */
  ask(first: CaseCounts, second: CaseCounts): PairCounts | null {
    return this.#pairs.get(first)?.get(second) ?? null;
  }
}

interface Read {
  readonly text: string;
  /** Where to begin. */
  readonly start: number;
  /** In the order of their start. */
  readonly mentions: readonly Mention[];
}

const LETTERS = 32;
const LENGTHS = 16;
const BITS = 32;

/** Which words may be asked for, by their first and last letter and their length: most others need no closer look. */
export class WantedShapes {
  /** A bit each. */
  readonly #shapes = new Uint32Array((LETTERS * LETTERS * LENGTHS) / BITS);

  /** @param keys of the words */
  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      this.#add(shapeOf(key, 0, key.length, key.length));
      // It may stand for ß.
      if (key.includes('ss')) this.#add(shapeOf(key, 0, key.length, key.length - 1));
    }
  }

  #add(shape: number): void {
    this.#shapes[shape >> 5]! |= 1 << (shape & (BITS - 1));
  }

  /** Of words that begin or end with a letter beyond ASCII, nothing is told. */
  may(text: string, start: number, end: number): boolean {
    if (text.charCodeAt(start) >= 0x80 || text.charCodeAt(end - 1) >= 0x80) return true;
    const shape = shapeOf(text, start, end, end - start);
    return (this.#shapes[shape >> 5]! & (1 << (shape & (BITS - 1)))) !== 0;
  }
}

/** Of small letters and capitals the same. */
function shapeOf(text: string, start: number, end: number, length: number): number {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  return (
    ((first & (LETTERS - 1)) * LETTERS + (last & (LETTERS - 1))) * LENGTHS + Math.min(length, LENGTHS - 1)
  );
}

/**
 * Counts how running text writes certain words. A line in capitals says nothing of them.
 *
 * @param usage of the words that are asked for: added to
 * @param shapes theirs
 * @param pairs of two of them: those that are wanted are added to; `null`: none is
 */
export function countUsage(
  { text, start, mentions }: Read,
  usage: Usage,
  shapes: WantedShapes,
  pairs: PairUsage | null,
): void {
  let next = 0;
  for (let from = start; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const line = from;
    const end = newline === -1 ? text.length : newline;
    if (isMostlySmall(text, line, end)) {
      // Of the word before: most are not asked for, and are only looked at where one beside them is.
      let [beforeStart, beforeEnd, endBefore] = [line, -1, -1];
      let counts: CaseCounts | undefined;
      let place: WordPlace = 'alone';
      visitCasedWords(text, line, end, (at, to) => {
        const isAsked = shapes.may(text, at, to);
        if (isAsked || counts !== undefined) {
          const before = text.slice(beforeStart, beforeEnd);
          const word = text.slice(at, to);
          const isBeside = at === beforeEnd + 1;
          // `NOTE:` is a heading.
          const found = isAsked && text.charAt(to) !== ':' ? usage.get(casedWordKey(word)) : undefined;
          let ownPlace: WordPlace = 'alone';
          if (found !== undefined) {
            while (next < mentions.length && mentions[next]!.end <= at) next++;
            ownPlace = placeInName(at, mentions[next]) ?? placeIn(text, beforeEnd, at, line);
            if (ownPlace === 'alone' && isBeside && !isMention(mentions[next], at) && isNamelike(before)) {
              if (placeIn(text, endBefore, beforeStart, line) !== 'start') ownPlace = 'inName';
            }
            if (isBeside && counts !== undefined && pairs !== null) {
              const pair = pairs.meet(counts, found);
              if (pair !== null) countPair(before, place, word, ownPlace, pair);
            }
          }
          if (counts !== undefined) {
            const isOfName = place === 'alone' && isBeside && isNamelike(word) && isNamelike(before);
            counts.count(before, isOfName ? 'begins' : place);
          }
          counts = found;
          place = ownPlace;
        }
        endBefore = beforeEnd;
        beforeStart = at;
        beforeEnd = to;
      });
      counts?.count(text.slice(beforeStart, beforeEnd), place);
    }
    from = end + 1;
  }
}

const isMention = (mention: Mention | undefined, at: number): boolean =>
  mention !== undefined && mention.start <= at;

/** Where a word stands in a name; `null` where it is in none. A name of one word stands by itself, wherever that is. */
function placeInName(at: number, mention: Mention | undefined): WordPlace | null {
  if (mention === undefined || mention.start > at) return null;
  if (!/[\s-]/.test(mention.text)) return 'alone';
  return mention.start === at ? 'begins' : 'inName';
}

/** @param endBefore of the word before; below `line` where there is none in the line */
function placeIn(text: string, endBefore: number, at: number, line: number): WordPlace {
  if (endBefore < line || text.charAt(endBefore - 1) === '.') return 'start';
  if (at === endBefore + 1 && text.charAt(endBefore) === ' ') return 'alone';
  return BEGINS.test(text.slice(endBefore, at)) ? 'start' : 'alone';
}

/** Beside a word with a capital, a word is likely a part of the same name. */
function isNamelike(word: string): boolean {
  if (word.length < 2) return false;
  const written = caseOf(word);
  return written === 'capital' || written === 'mixed';
}

function countPair(
  first: string,
  firstPlace: WordPlace,
  second: string,
  secondPlace: WordPlace,
  pair: PairCounts,
): void {
  pair.first.count(first, firstPlace === 'start' ? 'start' : 'alone');
  const isSmall = caseOf(first) === 'lower';
  pair[isSmall ? 'afterSmall' : 'afterCapital'].count(second, secondPlace === 'start' ? 'start' : 'alone');
}
