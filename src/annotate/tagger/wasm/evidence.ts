import { Bytes, Numbers } from './columns';
import { CAPITAL, CASING, FIELD, HINT, LISTS } from './constants';
import { rowOf, wordCount } from './forms';
import { blanks, bytes } from './room';
import { runEnds, runStarts } from './runs';
import { forms, sentenceCount, sentences, signs, words } from './sentences';
import { capitalOf, hasCapital, hintsOf, isMark, isWord } from './signs';

/**
 * What an article says of each of its words in other places (Ratinov and Roth 2009, “context aggregation”;
 * Krishnan and Manning 2006), by the number of the word.
 */

/** Times in small letters, and with a capital inside a sentence, up to 255. */
export let small: Bytes = changetype<Bytes>(0);
export let capital: Bytes = changetype<Bytes>(0);
/** Bits of `SEEN`. */
export let seen: Bytes = changetype<Bytes>(0);
/** Length of the longest run that it is part of, and the token before and after it there; -1 where there is none. */
let longest: Bytes = changetype<Bytes>(0);
export let before: Numbers = changetype<Numbers>(0);
export let after: Numbers = changetype<Numbers>(0);
/** The article is about sport: share of its words, in steps from 0 to 3. */
export let sport: i32 = 0;
/**
 * How it is written: `U.S.` or `US`, straight or curly quotation marks. Sets of articles that are marked by other
 * rules differ in that.
 */
export let style: i32 = 0;

const MOST_COUNTED: i32 = 255;

enum SEEN {
  afterTitle = 1,
  afterGivenName = 2,
  beforeSpeech = 4,
  beforeCompanyForm = 8,
  afterPlaceWord = 16,
  alone = 32,
  asAcronym = 64,
  beforeOrganisationWord = 128,
}

export function gatherEvidence(): void {
  small = bytes(wordCount);
  capital = bytes(wordCount);
  seen = bytes(wordCount);
  longest = bytes(wordCount);
  before = blanks(wordCount);
  after = blanks(wordCount);
  let sports = 0;
  let total = 0;
  let hints = 0;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const from = sentences[3 * sentence];
    const to = sentences[3 * sentence + 1];
    const telling = sentences[3 * sentence + 2] === CASING.normal;
    for (let i = from; i < to; i++) {
      const own = signs[i];
      hints |= hintsOf(own);
      if (!isWord(own)) continue;
      total++;
      if ((hintsOf(own) & HINT.sport) !== 0) sports++;
      if (!telling) continue;
      const word = words[i];
      if (!hasCapital(own)) {
        if (small[word] < MOST_COUNTED) small[word] = small[word] + 1;
        continue;
      }
      if (i > from && !isMark(signs[i - 1]) && capital[word] < MOST_COUNTED)
        capital[word] = capital[word] + 1;
      if (runStarts[i] >= 0) noteInRun(i, from, to);
    }
  }
  const share = total === 0 ? 0.0 : <f64>sports / <f64>total;
  // Shares of sport words from which the next step begins.
  sport = (share > 0.005 ? 1 : 0) + (share > 0.015 ? 1 : 0) + (share > 0.03 ? 1 : 0);
  style =
    ((hints & HINT.dottedAcronym) !== 0 ? 1 : 0) |
    ((hints & HINT.plainAcronym) !== 0 ? 2 : 0) |
    ((hints & HINT.curlyQuote) !== 0 ? 4 : 0);
}

function listsOf(i: i32): i32 {
  return rowOf(forms[i])[FIELD.lists];
}

function seenBefore(i: i32): i32 {
  const lists = listsOf(i);
  return (
    ((lists & LISTS.title) !== 0 ? SEEN.afterTitle : 0) |
    ((lists & LISTS.given) !== 0 && hasCapital(signs[i]) ? SEEN.afterGivenName : 0) |
    ((hintsOf(signs[i]) & HINT.placeBefore) !== 0 ? SEEN.afterPlaceWord : 0)
  );
}

function seenAfter(i: i32): i32 {
  const lists = listsOf(i);
  const isTail = (lists & LISTS.organisationWord) !== 0 && hasCapital(signs[i]);
  return (
    ((hintsOf(signs[i]) & HINT.speech) !== 0 ? SEEN.beforeSpeech : 0) |
    ((lists & LISTS.companyForm) !== 0 ? SEEN.beforeCompanyForm : 0) |
    (isTail ? SEEN.beforeOrganisationWord : 0)
  );
}

/** Notes a word of a run, and what stands around it. */
function noteInRun(i: i32, from: i32, to: i32): void {
  const word = words[i];
  const start = runStarts[i];
  const end = runEnds[i];
  const length = end - start;
  let bits = 0;
  if (capitalOf(signs[i]) === CAPITAL.upper) bits |= SEEN.asAcronym;
  if (length === 1) bits |= SEEN.alone;
  if (i > from) bits |= seenBefore(i - 1);
  if (i + 1 < to) bits |= seenAfter(i + 1);
  seen[word] = seen[word] | bits;
  if (length <= longest[word] || length > MOST_COUNTED) return;
  longest[word] = length;
  before[word] = i > start ? i - 1 : -1;
  after[word] = i + 1 < end ? i + 1 : -1;
}
