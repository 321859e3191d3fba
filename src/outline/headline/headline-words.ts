import { isAbbreviation } from '../../knowledge/abbreviations.ts';
import { isMostlySmall } from './letter-case.ts';
import { casedWordKey, visitCasedWords } from './visit-cased-words.ts';

export interface HeadlineWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** The first of the headline, or behind a stop. */
  readonly begins: boolean;
}

const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;
const SMALL_LETTER = /\p{Ll}/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/su;
/** `4th`, `2nD` */
const ORDINAL = /\d\p{L}{2}(?!\p{L})/gu;

/** Of so many letters one may be small, as in `McDONALD'S` and `NICs`. */
const CAPITALS_PER_SMALL = 5;

/** Whether a headline is wholly in capitals, or nearly. */
export function isInCapitals(headline: string): boolean {
  if (isMostlySmall(headline, 0, headline.length)) return false;
  if (!SMALL_LETTER.test(headline)) return TWO_CAPITALS.test(headline);
  const letters = headline.replace(ORDINAL, '');
  const capitals = letters.match(CAPITAL)?.length ?? 0;
  const small = letters.match(SMALL)?.length ?? 0;
  return capitals > 1 && small * CAPITALS_PER_SMALL <= capitals;
}

/** `<YELL.O>`, behind a company's name: what its shares are listed by. A name may stand in such brackets itself. */
const TICKER = /(?<=[\p{L}\p{N}.>] ?)<[^\s<>]{1,9}(?: Pr)?>|\(\p{Lu}{1,6}\.\p{Lu}{1,2}\)/giu;
const STOPS = /[.?!…:]["'”’»)]*\s+["'“‘«(¿¡]*$/;
const DASH = /\s[-–—]+\s+["'“‘«(]*$/;
/** So many words before a dash are a heading of what follows; so many behind it are no mere source. */
const MOST_OF_HEADING = 4;
const LEAST_BEHIND = 3;

/** The words of a headline, but for the codes of shares. */
export function listHeadlineWords(headline: string): readonly HeadlineWord[] {
  const tickers = !/[<(]/.test(headline)
    ? []
    : [...headline.matchAll(TICKER)].map(({ index, 0: { length } }) => [index, index + length]);
  const words: HeadlineWord[] = [];
  let end = 0;
  visitCasedWords(headline, 0, headline.length, (start, to) => {
    if (tickers.some(([from, to]) => start >= from! && start < to!)) return;
    const text = headline.slice(start, to);
    const gap = headline.slice(end, start);
    const begins = beginsSentence(gap, words, text, headline.slice(start));
    words.push({ text, start, end: to, key: casedWordKey(text), gap, begins });
    end = to;
  });
  return words;
}

function beginsSentence(gap: string, before: readonly HeadlineWord[], text: string, rest: string): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  if (gap === ' ') return false;
  if (STOPS.test(gap)) return !(gap.startsWith('. ') && isAbbreviation(last.text, text));
  return DASH.test(gap) && before.length <= MOST_OF_HEADING && rest.split(' ').length >= LEAST_BEHIND;
}
