import { Numbers } from './columns';
import { CAPITAL, CASING, FIELD, HINT, SIGN } from './constants';
import { findForm, hashForm } from './describe';
import { beginWords, numberWord, rowOf, touchForms } from './forms';
import { numbers } from './room';
import { capitalOf, habitOf, hintsOf, isWord } from './signs';
import { ends, size, starts } from './tokens';

/** The tokens of an article, sentence by sentence. */

/** For each token, the number of its form, its `SIGN`s and the number of its lower-case spelling in the article. */
export let forms: Numbers = changetype<Numbers>(0);
export let signs: Numbers = changetype<Numbers>(0);
export let words: Numbers = changetype<Numbers>(0);
/** Three numbers each: its first token, the one after its last, its `CASING`. */
export let sentences: Numbers = changetype<Numbers>(0);
export let sentenceCount: i32 = 0;

/** Shares of a sentence's words from which its capitals say nothing. */
const UPPER_SHARE: f64 = 0.7;
const TITLE_SHARE: f64 = 0.85;
const FEWEST_UPPER: i32 = 2;
const FEWEST_TITLE: i32 = 5;

/** @param limits for each sentence, the token after its last */
export function tabulate(limits: Numbers, count: i32): void {
  beginWords();
  forms = numbers(size);
  signs = numbers(size);
  words = numbers(size);
  for (let i = 0; i < size; i++) forms[i] = <i32>hashForm(starts[i], ends[i]);
  touchForms(forms, words, size);
  for (let i = 0; i < size; i++) {
    const form = findForm(starts[i], ends[i], <u32>forms[i]);
    const row = rowOf(form);
    forms[i] = form;
    signs[i] = row[FIELD.signs];
    words[i] = numberWord(row);
  }
  placeSentences(limits, count);
}

/** Sentences without a token are none. */
function placeSentences(limits: Numbers, count: i32): void {
  sentences = numbers(3 * count);
  sentenceCount = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    const to = limits[i];
    if (to === from) continue;
    const at = 3 * sentenceCount++;
    sentences[at] = from;
    sentences[at + 1] = to;
    sentences[at + 2] = casingOf(from, to);
    from = to;
  }
}

function casingOf(from: i32, to: i32): i32 {
  let all = 0;
  let upper = 0;
  let weighty = 0;
  let capitalised = 0;
  let habits = 0;
  for (let i = from; i < to; i++) {
    const own = signs[i];
    if (!isWord(own)) continue;
    const capital = capitalOf(own);
    const habit = habitOf(own);
    all++;
    if (capital === CAPITAL.upper || (capital === CAPITAL.first && (own & SIGN.isLetter) !== 0)) upper++;
    if ((hintsOf(own) & HINT.smallInTitles) !== 0) continue;
    weighty++;
    if (capital === CAPITAL.none) continue;
    capitalised++;
    // Words that mostly stand in small letters have no reason of their own for a capital.
    if (habit > 0 && habit <= 3) habits++;
  }
  if (all >= FEWEST_UPPER && <f64>upper >= <f64>all * UPPER_SHARE) return CASING.upper;
  if (weighty >= FEWEST_TITLE && <f64>capitalised >= <f64>weighty * TITLE_SHARE && habits >= 2)
    return CASING.title;
  return CASING.normal;
}
