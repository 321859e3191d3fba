import type { Span } from '../../model.ts';
import { tokenizeSpan } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CAPITAL, MATTER, type WordForm } from './word-form.ts';

/** What capitals say in a sentence: names, or nothing since all words (`upper`) or most (`title`) have them. */
export const CASING = { normal: 0, upper: 1, title: 2 } as const;
export type Casing = (typeof CASING)[keyof typeof CASING];

export interface SentenceTokens {
  /** Tokens, by index; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly casing: Casing;
}

/** The tokens of an article, sentence by sentence, in arrays side by side. */
export interface TokenTable {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly WordForm[];
  readonly sentences: readonly SentenceTokens[];
}

/** Shares of a sentence's words from which its capitals say nothing. */
const UPPER_SHARE = 0.7;
const TITLE_SHARE = 0.85;
const FEWEST_WORDS = { upper: 2, title: 5 } as const;
/** Words that stay small where every other word of a headline has a capital. */
const SMALL_IN_TITLES = new Set(
  'a an the and but or nor for of in on at to by as from with into over after amid vs per via is'.split(' '),
);

function casingOf(forms: readonly WordForm[], from: number, to: number): Casing {
  let [words, upper, weighty, capitalised, habits] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const { matter, capital, text, capitalHabit } = forms[i]!;
    if (matter !== MATTER.word) continue;
    words++;
    if (capital === CAPITAL.upper || (capital === CAPITAL.first && text.length === 1)) upper++;
    if (SMALL_IN_TITLES.has(text)) continue;
    weighty++;
    if (capital !== CAPITAL.none) capitalised++;
    // Words that mostly stand in small letters have no reason of their own for a capital.
    if (capital !== CAPITAL.none && capitalHabit > 0 && capitalHabit <= 3) habits++;
  }
  if (words >= FEWEST_WORDS.upper && upper >= words * UPPER_SHARE) return CASING.upper;
  if (weighty >= FEWEST_WORDS.title && capitalised >= weighty * TITLE_SHARE && habits >= 2)
    return CASING.title;
  return CASING.normal;
}

/** Splits the sentences of a text into tokens. */
export function tabulateTokens(text: string, spans: readonly Span[], vocabulary: Vocabulary): TokenTable {
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: WordForm[] = [];
  const sentences: SentenceTokens[] = [];
  const add = (start: number, end: number): void => {
    starts.push(start);
    ends.push(end);
    forms.push(vocabulary.find(text.slice(start, end)));
  };
  for (const span of spans) {
    const from = forms.length;
    tokenizeSpan(text, span, add);
    if (forms.length > from)
      sentences.push({ from, to: forms.length, casing: casingOf(forms, from, forms.length) });
  }
  return { text, starts, ends, forms, sentences };
}
