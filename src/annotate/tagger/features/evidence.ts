import { HINT } from '../words/hints.ts';
import { LISTS } from '../words/lists.ts';
import { CASING, type SentenceTokens, type TokenTable } from '../words/token-table.ts';
import {
  CAPITAL,
  capitalOfSigns,
  FIELD,
  FIELDS,
  hintsOfSigns,
  MATTER,
  matterOfSigns,
} from '../words/word-form.ts';
import type { Runs } from './runs.ts';

/**
 * What an article says of each of its words in other places (Ratinov and Roth 2009, “context aggregation”;
 * Krishnan and Manning 2006), by the number of the word.
 */
export interface Evidence {
  /** Times in small letters, and with a capital inside a sentence, up to 255. */
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  /** Bits of `SEEN`. */
  readonly seen: Uint8Array;
  /** The token before and after it in the longest run that it is part of; -1 where there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** The article is about sport: share of its words, in steps from 0 to 3. */
  readonly sport: number;
  /**
   * How it is written: `U.S.` or `US`, straight or curly quotation marks. Sets of articles that are marked by other
   * rules differ in that.
   */
  readonly style: number;
}

const SEEN = {
  afterTitle: 1,
  afterGivenName: 2,
  beforeSpeech: 4,
  beforeCompanyForm: 8,
  afterPlaceWord: 16,
  alone: 32,
  asAcronym: 64,
  beforeOrganisationWord: 128,
} as const;

/** Shares of sport words from which the next step begins. */
const SPORT_STEPS = [0.005, 0.015, 0.03];
const MOST_COUNTED = 255;

interface Gathering {
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  readonly seen: Uint8Array;
  /** Length of the longest run. */
  readonly longest: Uint8Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** What an article as a whole says of each of its words. */
export function gatherEvidence(table: TokenTable, { starts, ends }: Runs): Evidence {
  const { signs, words, wordCount, sentences, room } = table;
  const gathering: Gathering = {
    small: room.bytes(wordCount),
    capital: room.bytes(wordCount),
    seen: room.bytes(wordCount),
    longest: room.bytes(wordCount),
    before: room.numbers(wordCount).fill(-1),
    after: room.numbers(wordCount).fill(-1),
  };
  const { small, capital } = gathering;
  let sport = 0;
  let total = 0;
  let hints = 0;
  for (const sentence of sentences) {
    const { from, to, casing } = sentence;
    for (let i = from; i < to; i++) {
      const own = signs[i]!;
      hints |= hintsOfSigns(own);
      if (matterOfSigns(own) !== MATTER.word) continue;
      total++;
      if (hintsOfSigns(own) & HINT.sport) sport++;
      if (casing !== CASING.normal) continue;
      const id = words[i]!;
      if (capitalOfSigns(own) === CAPITAL.none) {
        if (small[id]! < MOST_COUNTED) small[id]!++;
        continue;
      }
      if (i > from && matterOfSigns(signs[i - 1]!) !== MATTER.mark && capital[id]! < MOST_COUNTED)
        capital[id]!++;
      if (starts[i]! >= 0) noteInRun(gathering, table, sentence, i, starts[i]!, ends[i]!);
    }
  }
  const share = total === 0 ? 0 : sport / total;
  return {
    ...gathering,
    sport: SPORT_STEPS.filter((step) => share > step).length,
    style:
      (hints & HINT.dottedAcronym ? 1 : 0) |
      (hints & HINT.plainAcronym ? 2 : 0) |
      (hints & HINT.curlyQuote ? 4 : 0),
  };
}

function seenBefore(lists: number, signs: number): number {
  return (
    (lists & LISTS.title ? SEEN.afterTitle : 0) |
    (lists & LISTS.given && capitalOfSigns(signs) !== CAPITAL.none ? SEEN.afterGivenName : 0) |
    (hintsOfSigns(signs) & HINT.placeBefore ? SEEN.afterPlaceWord : 0)
  );
}

function seenAfter(lists: number, signs: number): number {
  const isTail = lists & LISTS.organisationWord && capitalOfSigns(signs) !== CAPITAL.none;
  return (
    (hintsOfSigns(signs) & HINT.speech ? SEEN.beforeSpeech : 0) |
    (lists & LISTS.companyForm ? SEEN.beforeCompanyForm : 0) |
    (isTail ? SEEN.beforeOrganisationWord : 0)
  );
}

/** Notes a word of a run, and what stands around it. */
function noteInRun(
  gathering: Gathering,
  { ids, signs, rows, words }: TokenTable,
  { from, to }: SentenceTokens,
  i: number,
  start: number,
  end: number,
): void {
  const { seen, longest, before, after } = gathering;
  const id = words[i]!;
  const length = end - start;
  let bits = 0;
  if (capitalOfSigns(signs[i]!) === CAPITAL.upper) bits |= SEEN.asAcronym;
  if (length === 1) bits |= SEEN.alone;
  if (i > from) bits |= seenBefore(rows[ids[i - 1]! * FIELDS + FIELD.lists]!, signs[i - 1]!);
  if (i + 1 < to) bits |= seenAfter(rows[ids[i + 1]! * FIELDS + FIELD.lists]!, signs[i + 1]!);
  seen[id]! |= bits;
  if (length <= longest[id]! || length > MOST_COUNTED) return;
  longest[id] = length;
  before[id] = i > start ? i - 1 : -1;
  after[id] = i + 1 < end ? i + 1 : -1;
}
