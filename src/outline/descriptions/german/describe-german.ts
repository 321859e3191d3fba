import type { Mention } from '../../../model/model.ts';
import { DESCRIPTION_REACH, MOST_WORDS, readPartBehind, startOfWord } from '../reach.ts';
import { GERMAN_HEADS } from './german-words.ts';

const SPACE = 0x20;
const COMMA = 0x2c;
/** What a description before a name does not reach over. */
const BREAK = /[.;:!?,"“”„»«()[\]\n]\s*/u;
/** `der französische Präsident`, in the nominative, where the article belongs to it. */
const ADJECTIVE = /(?:^|\s)([Dd]er|[Dd]ie) (\p{Ll}[\p{Ll}-]+e)$/u;
const CAPITAL_NOUN = /^\p{Lu}[\p{L}\p{N}-]*$/u;
/** What stands between a word and what it is of. */
const LINK = /^(?:der|des|von|vom|für|im|in|am|beim|und|bei)$/;
const GENITIVE_ADJECTIVE = /^\p{Ll}\p{L}+(?:en|er)$/u;
const ARTICLE = /^(?:der|die|das|ein|eine|Der|Die|Das)$/;

/**
 * `Bundeskanzlerin` of `Bundeskanzlerin Angela Merkel`, `der französische Präsident`, `Präsidentin der Europäischen
 * Zentralbank` of `die Präsidentin der Europäischen Zentralbank, Christine Lagarde,`; what is not in the nominative,
 * `den Präsidenten`, is left out.
 */
export function describeGerman(text: string, mentions: readonly Mention[], at: number): string | null {
  const { start, end, kind } = mentions[at]!;
  const heads = kind === 'person' ? GERMAN_HEADS.person : GERMAN_HEADS.organisation;
  return readBefore(heads, text, start) ?? readBehind(heads, text, end, mentions[at + 1]);
}

function readBefore(heads: RegExp, text: string, start: number): string | null {
  if (text.charCodeAt(start - 1) !== SPACE) return null;
  if (text.charCodeAt(start - 2) === COMMA) return readClosed(heads, text, start - 2);
  const from = startOfWord(text, start - 1);
  const head = text.slice(from, start - 1);
  if (!CAPITAL_NOUN.test(head) || !heads.test(head)) return null;
  const adjective = ADJECTIVE.exec(text.slice(Math.max(0, from - DESCRIPTION_REACH), from - 1));
  const [, article = '', word = ''] = adjective ?? [];
  const agrees = adjective !== null && article.toLowerCase() === (head.endsWith('in') ? 'die' : 'der');
  return agrees ? `${article.toLowerCase()} ${word} ${head}` : head;
}

/** `die Präsidentin der Europäischen Zentralbank` before a comma and a name. */
function readClosed(heads: RegExp, text: string, end: number): string | null {
  const part = text
    .slice(Math.max(0, end - DESCRIPTION_REACH), end)
    .split(BREAK)
    .at(-1)!;
  const words = part.split(' ');
  const head = words.findLastIndex((word) => CAPITAL_NOUN.test(word) && heads.test(word));
  if (head < 1 || !ARTICLE.test(words[head - 1]!) || head === words.length - 1) return null;
  return isWhole(words.slice(head + 1)) && words.length - head <= MOST_WORDS
    ? words.slice(head).join(' ')
    : null;
}

function readBehind(heads: RegExp, text: string, end: number, next: Mention | undefined): string | null {
  const part = readPartBehind(text, end);
  if (part === null || (next?.kind === 'person' && next.start <= part.to + 2)) return null;
  const { words } = part;
  if (words.length > MOST_WORDS) return null;
  if (ARTICLE.test(words[0]!)) words.shift();
  const [head = '', ...rest] = words;
  return CAPITAL_NOUN.test(head) && heads.test(head) && isWhole(rest) ? words.join(' ') : null;
}

/** Whether words say of what something is, and nothing else. */
function isWhole(rest: readonly string[]): boolean {
  if (rest.length === 0) return true;
  if (!LINK.test(rest[0]!) || rest[0] === 'und' || !CAPITAL_NOUN.test(rest.at(-1)!)) return false;
  return rest.every((word) => LINK.test(word) || CAPITAL_NOUN.test(word) || GENITIVE_ADJECTIVE.test(word));
}
