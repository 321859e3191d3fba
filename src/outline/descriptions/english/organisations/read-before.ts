import { DESCRIPTION_REACH, startOfWord, stopsSentence, wordBefore } from '../../reach.ts';
import { CLAUSE_WORDS, NO_MODIFIERS, POSSESSIVE } from '../common-words.ts';
import { keepToBounds } from './keep-to-bounds.ts';
import {
  BEGINNERS,
  KINDS_IN_ED,
  KINDS_IN_ING,
  LEGAL_FORM,
  ORGANISATION_NOUNS,
  RELATIONS,
} from './organisation-words.ts';

/** More words before a name than these belong to something else. */
const MOST_BEFORE = 5;

const SPACE = 0x20;
const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}{2}/u;
const PLAIN_WORD = /^\p{L}[\p{L}\p{N}.'’&/-]*$/u;

function endsInNameAnd(text: string): boolean {
  return text.endsWith(' and ') && /\p{Lu}/u.test(text.slice(0, -5).split(/\s/).at(-1) ?? '');
}

/** `state oil company` before `Petrobras`. */
export function readBefore(text: string, start: number): string | null {
  if (text.charCodeAt(start - 1) !== SPACE) return null;
  const head = text.slice(startOfWord(text, start - 1), start - 1);
  // A capital begins a sentence here; more of them are a line in capitals.
  if (SHOUTED.test(head)) return null;
  if (!ORGANISATION_NOUNS.has(head) && !(CAPITAL.test(head) && ORGANISATION_NOUNS.has(head.toLowerCase())))
    return null;
  const words = [head];
  let rest = text.slice(Math.max(0, start - DESCRIPTION_REACH), start - head.length - 1);
  for (let word = wordBefore(rest); word !== null; word = wordBefore(rest)) {
    const taken = takeModifier(word, words[0]!, rest.slice(0, -word.length - 1));
    if (taken === null) break;
    words.unshift(taken);
    if (words.length > MOST_BEFORE) return null;
    rest = rest.slice(0, -taken.length - 1);
  }
  // `British and Commonwealth airline`: the name within is not whole.
  if (CAPITAL.test(words[0]!) && endsInNameAnd(rest)) return null;
  if (RELATIONS.has(head) && !namesOwner(words)) return null;
  return keepToBounds(words, false);
}

/** `Salomon Inc subsidiary` tells whose it is, `brokerage unit` does not. */
function namesOwner(words: readonly string[]): boolean {
  return LEGAL_FORM.test(words.at(-2) ?? '') && words.slice(0, -1).every((word) => CAPITAL.test(word));
}

/**
 * The word before others of a description, with what it cannot stand without: `metal and` before `mining`; `null`
 * where the description begins behind it.
 *
 * @param behind the word behind it
 * @param before what stands before it
 */
function takeModifier(word: string, behind: string, before: string): string | null {
  if (POSSESSIVE.test(word) || stopsSentence(word) || !PLAIN_WORD.test(word)) return null;
  if (word === 'and') {
    // `metal and mining group`, not `consumer and producer`.
    const first = ORGANISATION_NOUNS.has(behind) || CAPITAL.test(behind) ? null : wordBefore(before);
    if (first === null || !isModifier(first)) return null;
    const isField = !CAPITAL.test(first) || isStart(before.slice(0, -first.length - 1));
    return isField ? `${first} and` : null;
  }
  return (word === 'New' && CAPITAL.test(behind)) || isModifier(word) ? word : null;
}

/** Whether a sentence begins behind what ends here. */
function isStart(text: string): boolean {
  const word = wordBefore(text);
  return word === null || stopsSentence(word);
}

function isModifier(word: string): boolean {
  const lower = word.toLowerCase();
  if (NO_MODIFIERS.has(lower) || CLAUSE_WORDS.has(lower) || BEGINNERS.has(lower)) return false;
  if (lower.includes('-')) return true;
  // Something is told: `acquiring energy company Ohio Gas`.
  if (lower.endsWith('ing')) return KINDS_IN_ING.has(lower);
  return !lower.endsWith('ed') || KINDS_IN_ED.has(lower);
}
