import type { Span } from '../../../model/model.ts';
import { HINT } from './hints.ts';
import { TokenOffsets, tokenizeSpan } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CAPITAL, MATTER, type WordForm } from './word-form.ts';

/** What capitals say in a sentence: names, or nothing since all words (`upper`) or most (`title`) have them. */
export const CASING = { normal: 0, upper: 1, title: 2 } as const;
type Casing = (typeof CASING)[keyof typeof CASING];

export interface SentenceTokens {
  /** Tokens, by index; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly casing: Casing;
}

/** The tokens of an article, sentence by sentence, in arrays side by side. */
export interface TokenTable {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly WordForm[];
  /** Numbers of the tokens' lower-case spellings, those of the article from 0. */
  readonly words: Int32Array;
  readonly wordCount: number;
  /** Numbers of forms hold as long as this stays. */
  readonly generation: number;
  readonly sentences: readonly SentenceTokens[];
}

/** Shares of a sentence's words from which its capitals say nothing. */
const UPPER_SHARE = 0.7;
const TITLE_SHARE = 0.85;
const FEWEST_WORDS = { upper: 2, title: 5 } as const;
/** Splits the sentences of a text into tokens. */
export function tabulateTokens(text: string, spans: readonly Span[], vocabulary: Vocabulary): TokenTable {
  vocabulary.begin();
  const offsets = new TokenOffsets(text.length);
  const limits = spans.map((span) => {
    tokenizeSpan(text, span, offsets);
    return offsets.size;
  });
  const { size, values } = offsets;
  const [starts, ends, words] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const forms = new Array<WordForm>(size);
  for (let i = 0; i < size; i++) {
    const [start, end] = [values[2 * i]!, values[2 * i + 1]!];
    const form = vocabulary.find(text.slice(start, end));
    starts[i] = start;
    ends[i] = end;
    forms[i] = form;
    words[i] = vocabulary.numberWord(form);
  }
  const sentences: SentenceTokens[] = [];
  let from = 0;
  for (const to of limits) {
    if (to > from) sentences.push({ from, to, casing: casingOf(forms, from, to) });
    from = to;
  }
  const { wordCount, generation } = vocabulary;
  return { text, starts, ends, forms, words, wordCount, generation, sentences };
}

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
