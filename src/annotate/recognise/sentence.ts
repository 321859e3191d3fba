import type { Span } from '../../model/model.ts';
import { isCapital, type Token, tokenize } from '../../tools/text/tokens.ts';

/** What capitals say in a sentence: names (`normal`), or nothing, since all words (`upper`) or most (`title`) have them. */
type Casing = 'normal' | 'upper' | 'title';

export interface TokenSentence {
  readonly tokens: readonly Token[];
  readonly casing: Casing;
}

/** Shares of a sentence's words from which its capitals say nothing. */
const UPPER_SHARE = 0.7;
const TITLE_SHARE = 0.9;
const FEWEST_WORDS = { upper: 2, title: 5 };
/** Words that stay small where every other word of a headline has a capital. */
const SMALL_IN_TITLES = new Set(
  'a an the and but or nor for of in on at to by as from with into over after amid vs per via is'.split(' '),
);

/** A sentence's tokens, with what its capitals say. */
export function readSentence(text: string, span: Span): TokenSentence {
  const tokens = tokenize(text, span);
  return { tokens, casing: casingOf(tokens) };
}

function casingOf(tokens: readonly Token[]): Casing {
  let [words, upper, weighty, capitalised] = [0, 0, 0, 0];
  for (const token of tokens) {
    if (token.shape === 'mark' || token.shape === 'number') continue;
    words++;
    if (token.shape === 'upper') upper++;
    if (SMALL_IN_TITLES.has(token.key)) continue;
    weighty++;
    if (isCapital(token)) capitalised++;
  }
  if (words >= FEWEST_WORDS.upper && upper >= words * UPPER_SHARE) return 'upper';
  if (weighty >= FEWEST_WORDS.title && capitalised >= weighty * TITLE_SHARE) return 'title';
  return 'normal';
}
