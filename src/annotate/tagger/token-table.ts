import type { Span } from '../../model.ts';
import { HINT } from './hints.ts';
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
  /** Numbers of the tokens' lower-case spellings, those of the article from 0. */
  readonly words: readonly number[];
  readonly wordCount: number;
  /** Numbers of forms hold as long as this stays. */
  readonly generation: number;
  readonly sentences: readonly SentenceTokens[];
}

/** Shares of a sentence's words from which its capitals say nothing. */
const UPPER_SHARE = 0.7;
const TITLE_SHARE = 0.85;
const FEWEST_WORDS = { upper: 2, title: 5 } as const;
function casingOf(forms: readonly WordForm[], from: number, to: number): Casing {
  let [words, upper, weighty, capitalised, habits] = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const { matter, capital, text, capitalHabit, hints } = forms[i]!;
    if (matter !== MATTER.word) continue;
    words++;
    if (capital === CAPITAL.upper || (capital === CAPITAL.first && text.length === 1)) upper++;
    if (hints & HINT.smallInTitles) continue;
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
  vocabulary.begin();
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: WordForm[] = [];
  const words: number[] = [];
  const sentences: SentenceTokens[] = [];
  for (const span of spans) {
    const from = forms.length;
    tokenizeSpan(text, span, starts, ends);
    for (let i = from; i < starts.length; i++) {
      const form = vocabulary.find(text, starts[i]!, ends[i]!);
      forms.push(form);
      words.push(vocabulary.numberWord(form));
    }
    if (forms.length > from)
      sentences.push({ from, to: forms.length, casing: casingOf(forms, from, forms.length) });
  }
  const { wordCount, generation } = vocabulary;
  return { text, starts, ends, forms, words, wordCount, generation, sentences };
}
