import type { Span } from '../../../model/model.ts';
import { HINT } from './hints.ts';
import type { Room } from './room.ts';
import { roomForOffsets, TokenOffsets, tokenizeSpan } from './tokenize.ts';
import { unitsOf } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  CAPITAL,
  capitalOfSigns,
  FIELD,
  FIELDS,
  habitOfSigns,
  hintsOfSigns,
  MATTER,
  matterOfSigns,
  SIGN,
  type WordForm,
} from './word-form.ts';

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
  /** Numbers of the tokens' forms. */
  readonly ids: Int32Array;
  /** Bits of `SIGN` of each token. */
  readonly signs: Int32Array;
  /** By number of a form, `FIELDS` each. */
  readonly rows: Int32Array;
  /** Numbers of the tokens' lower-case spellings, those of the article from 0. */
  readonly words: Int32Array;
  readonly wordCount: number;
  /** Numbers of forms hold as long as this stays. */
  readonly generation: number;
  readonly sentences: readonly SentenceTokens[];
  /** For more columns of the article. */
  readonly room: Room;
}

/** Shares of a sentence's words from which its capitals say nothing. */
const UPPER_SHARE = 0.7;
const TITLE_SHARE = 0.85;
const FEWEST_WORDS = { upper: 2, title: 5 } as const;
/** Splits the sentences of a text into tokens. */
export function tabulateTokens(text: string, spans: readonly Span[], vocabulary: Vocabulary): TokenTable {
  vocabulary.begin();
  const { room } = vocabulary;
  const offsets = new TokenOffsets(room.numbers(roomForOffsets(text.length)));
  const units = unitsOf(text, room.counts(text.length));
  const limits = spans.map((span) => {
    tokenizeSpan(units, span, offsets);
    return offsets.size;
  });
  const { size, values } = offsets;
  const [starts, ends] = [room.numbers(size), room.numbers(size)];
  const [ids, signs, words] = [room.numbers(size), room.numbers(size), room.numbers(size)];
  const forms = new Array<WordForm>(size);
  for (let i = 0; i < size; i++) {
    const start = values[2 * i]!;
    const end = values[2 * i + 1]!;
    const id = vocabulary.find(text, units, start, end);
    const { rows } = vocabulary;
    starts[i] = start;
    ends[i] = end;
    ids[i] = id;
    signs[i] = rows[id * FIELDS + FIELD.signs]!;
    words[i] = rows[id * FIELDS + FIELD.word]!;
    forms[i] = vocabulary.forms[id]!;
  }
  const sentences: SentenceTokens[] = [];
  let from = 0;
  for (const to of limits) {
    if (to > from) sentences.push({ from, to, casing: casingOf(signs, from, to) });
    from = to;
  }
  const { wordCount, generation, rows } = vocabulary;
  return { text, starts, ends, forms, ids, signs, rows, words, wordCount, generation, sentences, room };
}

function casingOf(signs: Int32Array, from: number, to: number): Casing {
  let words = 0;
  let upper = 0;
  let weighty = 0;
  let capitalised = 0;
  let habits = 0;
  for (let i = from; i < to; i++) {
    const own = signs[i]!;
    if (matterOfSigns(own) !== MATTER.word) continue;
    const capital = capitalOfSigns(own);
    const habit = habitOfSigns(own);
    words++;
    if (capital === CAPITAL.upper || (capital === CAPITAL.first && own & SIGN.isLetter)) upper++;
    if (hintsOfSigns(own) & HINT.smallInTitles) continue;
    weighty++;
    if (capital === CAPITAL.none) continue;
    capitalised++;
    // Words that mostly stand in small letters have no reason of their own for a capital.
    if (habit > 0 && habit <= 3) habits++;
  }
  if (words >= FEWEST_WORDS.upper && upper >= words * UPPER_SHARE) return CASING.upper;
  if (weighty >= FEWEST_WORDS.title && capitalised >= weighty * TITLE_SHARE && habits >= 2)
    return CASING.title;
  return CASING.normal;
}
