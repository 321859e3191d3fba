import type { WordForm } from './word-form.ts';

/** What capitals say in a sentence: names, or nothing since all words (`upper`) or most (`title`) have them. */
export const CASING = { normal: 0, upper: 1, title: 2 } as const;
type Casing = (typeof CASING)[keyof typeof CASING];

export interface SentenceTokens {
  /** Tokens, by index; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly casing: Casing;
}

/** The tokens of an article, sentence by sentence, in arrays side by side, until the next article is tabulated. */
export interface TokenTable {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly WordForm[];
  /** Bits of `SIGN` of each token. */
  readonly signs: Int32Array;
  /** Numbers of the tokens' lower-case spellings, those of the article from 0. */
  readonly words: Int32Array;
  readonly sentences: readonly SentenceTokens[];
  /** Times that the article has a word in small letters, and with a capital inside a sentence, up to 255. */
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  /** Hash of the words of a row of tokens in lower case, marks left out. */
  readonly hashWords: (from: number, to: number) => number;
}
