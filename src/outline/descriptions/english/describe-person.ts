import type { Mention } from '../../../model/model.ts';
import {
  DESCRIPTION_REACH,
  MOST_WORDS,
  readPartBehind,
  startOfWord,
  stopsSentence,
  wordBefore,
} from '../reach.ts';
import { CLAUSE_WORDS, NO_MODIFIERS, POSSESSIVE } from './common-words.ts';
import { HONORIFICS, LONG_HEADS, NAMES_WITH, PERSON_NOUNS, SMALL_MODIFIERS } from './person-words.ts';

/** With the blanks around it. */
const LONGEST_HONORIFIC = 12;

const SPACE = 0x20;
const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}{4,}$/u;
const PLAIN_WORD = /^\p{L}[\p{L}.'’&-]*$/u;
const PREPOSITION = /^(?:of|for|at|in|to|on|from|with|under)$/;
const ARTICLE = /^(?:the|a|an)$/i;

/** `Treasury Secretary` of `Treasury Secretary James Baker`, `analyst at Merrill Lynch` of `Amy Oh, an analyst at Merrill Lynch`. */
export function describePerson(text: string, mentions: readonly Mention[], at: number): string | null {
  const { start, end } = mentions[at]!;
  return readTitle(text, start) ?? readApposition(text, end, mentions[at + 1]);
}

function readTitle(text: string, nameStart: number): string | null {
  if (text.charCodeAt(nameStart - 1) !== SPACE) return null;
  const start = skipHonorific(text, nameStart);
  const last = text.slice(startOfWord(text, start - 1), start - 1);
  const lower = last.toLowerCase();
  const mayBeLong = LONG_HEADS.ends.has(lower);
  if (SHOUTED.test(last) || (!mayBeLong && !PERSON_NOUNS.has(lower))) return null;
  const before = text.slice(Math.max(0, start - DESCRIPTION_REACH), start);
  const long = mayBeLong ? LONG_HEADS.pattern.exec(before) : null;
  if (long === null && !PERSON_NOUNS.has(lower)) return null;
  const head = long?.[1] ?? last;
  const words = [head];
  let rest = before.slice(0, -head.length - 1);
  for (let word = wordBefore(rest); word !== null && words.length < MOST_WORDS; word = wordBefore(rest)) {
    const taken = takeModifier(word, words[0]!, rest.slice(0, -word.length - 1));
    if (taken === null) break;
    words.unshift(taken);
    rest = rest.slice(0, -taken.length - 1);
  }
  if (words.length === MOST_WORDS) return null;
  return CAPITAL.test(words[0]!) || isBoundary(rest) ? words.join(' ') : null;
}

function skipHonorific(text: string, start: number): number {
  const honorific = HONORIFICS.exec(text.slice(Math.max(0, start - LONGEST_HONORIFIC), start));
  return start - (honorific?.[0].length ?? 0);
}

/** Whether what begins in small letters begins here: before it is no word that might belong to it. */
function isBoundary(text: string): boolean {
  const word = wordBefore(text);
  return (
    word === null || stopsSentence(word) || NO_MODIFIERS.has(word.toLowerCase()) || POSSESSIVE.test(word)
  );
}

/**
 * The word before others of a title, with what it cannot stand without: `Ways and` before `Means`, `Bank of` before
 * `Japan`; `null` where the title begins behind it.
 *
 * @param behind the word behind it
 * @param before what stands before it
 */
function takeModifier(word: string, behind: string, before: string): string | null {
  const lower = word.toLowerCase();
  if (POSSESSIVE.test(word) || stopsSentence(word)) return null;
  if (lower === 'of' || lower === 'and') {
    const first = wordBefore(before);
    if (first === null) return null;
    const isName =
      lower === 'of' ? NAMES_WITH.of.has(first) : NAMES_WITH.and.has(behind) && CAPITAL.test(first);
    return isName || (lower === 'and' && PERSON_NOUNS.has(first.toLowerCase())) ? `${first} ${word}` : null;
  }
  if (word === 'New' && CAPITAL.test(behind)) return word;
  if (NO_MODIFIERS.has(lower)) return null;
  const isTaken = CAPITAL.test(word) || SMALL_MODIFIERS.has(lower) || lower.startsWith('ex-');
  return isTaken || PERSON_NOUNS.has(lower) ? word : null;
}

/** `, the U.S. Treasury secretary,` behind a name. */
function readApposition(text: string, end: number, next: Mention | undefined): string | null {
  const part = readPartBehind(text, end);
  // Somebody else's: `Baker, Secretary of State George Shultz and others`.
  if (part === null || (next?.kind === 'person' && next.start < part.to)) return null;
  const { words } = part;
  if (ARTICLE.test(words[0]!)) words.shift();
  if (words.length > MOST_WORDS) return null;
  const preposition = words.findIndex((word) => PREPOSITION.test(word));
  const head = (preposition < 0 ? words : words.slice(0, preposition)).at(-1) ?? '';
  if (SHOUTED.test(head) || !PERSON_NOUNS.has(head.toLowerCase())) return null;
  const isPlain = (word: string): boolean => PLAIN_WORD.test(word) && !CLAUSE_WORDS.has(word.toLowerCase());
  const belongs = (word: string, at: number): boolean =>
    isPlain(word) || at === preposition || (at === preposition + 1 && word === 'the');
  return words.every(belongs) ? words.join(' ') : null;
}
