import type { EntityKind, Mention } from '../../model/model.ts';
import {
  CLAUSE_WORDS,
  HEADS,
  HONORIFICS,
  LONG_HEADS,
  NAMES_WITH,
  NO_MODIFIERS,
  SMALL_MODIFIERS,
} from './description-words.ts';

type Described = Exclude<EntityKind, 'place'>;

/** So far before a name, and behind it, a description is looked for, in UTF-16 code units. */
const REACH = 90;
/** A description of more words says too much for a line, or holds what does not belong to it. */
const MOST_WORDS = 9;
/** With the blanks around it. */
const LONGEST_HONORIFIC = 12;
const ENGLISH = /^en(?:-|$)/;

const SPACE = 0x20;
const COMMA = 0x2c;
const WORD_BEFORE = /(?<![^\s"“(])([\p{L}\p{N}][\p{L}\p{N}.'’&-]*) $/u;
const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}{4,}$/u;
/** Behind the last word of a sentence; not behind `U.S.` and `Corp.`. */
const STOP = /(?<!(?:^|[.-])\p{L}|^(?:Co|Corp|Inc|Ltd|St|Sen|Rep|Gen))\.$/u;
const POSSESSIVE = /['’]s?$/;
const PLAIN_WORD = /^\p{L}[\p{L}.'’&-]*$/u;
const ABBREVIATION = /(?:^|[ .])(?:\p{L}|Co|Inc|Corp|Ltd|St|Mr|Dr|No)$/u;
const PREPOSITION = /^(?:of|for|at|in|to|on|from|with|under)$/;
const ARTICLE = /^(?:the|a|an)$/i;

/**
 * What an article says right before or behind a name of whom or what it is, in English: `U.S. Treasury Secretary`,
 * `chairman of the Federal Reserve Board`; `null` where nothing is said, or where it is not surely said of it.
 */
export function describeMentions(
  text: string,
  mentions: readonly Mention[],
  language: string,
): readonly (string | null)[] {
  if (!ENGLISH.test(language)) return mentions.map(() => null);
  return mentions.map(({ kind, start, end }, at) => {
    if (kind === 'place') return null;
    return readTitle(text, start, kind) ?? readApposition(text, end, mentions[at + 1], kind);
  });
}

/** `Treasury Secretary` before `James Baker`, `state oil company` before `Petrobras`. */
function readTitle(text: string, nameStart: number, kind: Described): string | null {
  if (text.charCodeAt(nameStart - 1) !== SPACE) return null;
  const start = kind === 'person' ? skipHonorific(text, nameStart) : nameStart;
  const last = text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1);
  const lower = last.toLowerCase();
  const mayBeLong = kind === 'person' && LONG_HEADS.ends.has(lower);
  if (SHOUTED.test(last) || (!mayBeLong && !HEADS[kind].has(lower))) return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  const long = mayBeLong ? LONG_HEADS.pattern.exec(before) : null;
  if (long === null && !HEADS[kind].has(lower)) return null;
  const head = long?.[1] ?? last;
  const words = [head];
  let rest = before.slice(0, -head.length - 1);
  for (let word = wordBefore(rest); word !== null && words.length < MOST_WORDS; word = wordBefore(rest)) {
    const taken = takeModifier(word, words[0]!, rest.slice(0, -word.length - 1), kind);
    if (taken === null) break;
    words.unshift(taken);
    rest = rest.slice(0, -taken.length - 1);
  }
  // `the company Texaco` says nothing.
  if (words.length === MOST_WORDS || (kind === 'organisation' && words.length < 2)) return null;
  return CAPITAL.test(words[0]!) || isBoundary(rest) ? words.join(' ') : null;
}

function skipHonorific(text: string, start: number): number {
  const honorific = HONORIFICS.exec(text.slice(Math.max(0, start - LONGEST_HONORIFIC), start));
  return start - (honorific?.[0].length ?? 0);
}

const wordBefore = (text: string): string | null => WORD_BEFORE.exec(text)?.[1] ?? null;

/** Whether what begins in small letters begins here: before it is no word that might belong to it. */
function isBoundary(text: string): boolean {
  const word = wordBefore(text);
  return word === null || STOP.test(word) || NO_MODIFIERS.has(word.toLowerCase()) || POSSESSIVE.test(word);
}

/**
 * The word before others of a title, with what it cannot stand without: `Ways and` before `Means`, `Bank of` before
 * `Japan`; `null` where the title begins behind it.
 *
 * @param behind the word behind it
 * @param before what stands before it
 */
function takeModifier(word: string, behind: string, before: string, kind: Described): string | null {
  const lower = word.toLowerCase();
  if (POSSESSIVE.test(word) || STOP.test(word)) return null;
  if (kind === 'organisation')
    return PLAIN_WORD.test(word) && !NO_MODIFIERS.has(lower) && !CLAUSE_WORDS.has(lower) ? word : null;
  if (lower === 'of' || lower === 'and') {
    const first = wordBefore(before);
    if (first === null) return null;
    const isName =
      lower === 'of' ? NAMES_WITH.of.has(first) : NAMES_WITH.and.has(behind) && CAPITAL.test(first);
    return isName || (lower === 'and' && HEADS.person.has(first.toLowerCase())) ? `${first} ${word}` : null;
  }
  if (word === 'New' && CAPITAL.test(behind)) return word;
  if (NO_MODIFIERS.has(lower)) return null;
  const isTaken = CAPITAL.test(word) || SMALL_MODIFIERS.has(lower) || lower.startsWith('ex-');
  return isTaken || HEADS.person.has(lower) ? word : null;
}

/** `, the U.S. Treasury secretary,` behind a name. */
function readApposition(
  text: string,
  end: number,
  next: Mention | undefined,
  kind: Described,
): string | null {
  if (text.charCodeAt(end) !== COMMA || text.charCodeAt(end + 1) !== SPACE) return null;
  const to = endOfPart(text, end + 2);
  // Somebody else's: `Baker, Secretary of State George Shultz and others`.
  if (to < 0 || (next?.kind === 'person' && next.start < to)) return null;
  const words = text.slice(end + 2, to).split(' ');
  if (ARTICLE.test(words[0]!)) words.shift();
  else if (kind === 'organisation') return null;
  if (words.length > MOST_WORDS || (kind === 'organisation' && words.length < 2)) return null;
  const preposition = words.findIndex((word) => PREPOSITION.test(word));
  const head = (preposition < 0 ? words : words.slice(0, preposition)).at(-1) ?? '';
  if (SHOUTED.test(head) || !HEADS[kind].has(head.toLowerCase())) return null;
  const isPlain = (word: string): boolean => PLAIN_WORD.test(word) && !CLAUSE_WORDS.has(word.toLowerCase());
  const belongs = (word: string, at: number): boolean =>
    isPlain(word) || at === preposition || (at === preposition + 1 && word === 'the');
  return words.every(belongs) ? words.join(' ') : null;
}

/** Where a part of a sentence ends at a comma or with the sentence; -1 where it is not near. */
function endOfPart(text: string, from: number): number {
  const last = Math.min(text.length, from + REACH);
  for (let at = from; at < last; at++) {
    const sign = text[at]!;
    if (sign === ',') return at;
    if ('\n;("“'.includes(sign)) return -1;
    if (
      sign === '.' &&
      !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ') &&
      !ABBREVIATION.test(text.slice(from, at))
    )
      return at;
  }
  return -1;
}
