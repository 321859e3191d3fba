import { isCommonWord } from '../gazetteer/common-words.ts';
import { matchKnown } from '../gazetteer/gazetteer.ts';
import { isCapital, type Token } from '../tokens.ts';
import {
  NEVER,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  PLACE_HEADS,
  PLACE_TAILS,
  TITLES,
  WEAK_PLACE_TAILS,
} from './cues.ts';

/** Words that the article also writes in small letters. */
export type SmallWords = ReadonlySet<string>;

/** Longest name of a person, in tokens with particles and initials. */
const LONGEST_PERSON = 7;

/** Whether the word is one of the language, as far as English and the article show. */
export function isPlain(token: Token | undefined, smallWords: SmallWords): boolean {
  return token !== undefined && (smallWords.has(token.key) || isCommonWord(token.key));
}

/** Whether all capitalised words are words of the language. */
export function isAllPlain(
  tokens: readonly Token[],
  smallWords: SmallWords,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++)
    if (isCapital(tokens[at]) && !isPlain(tokens[at], smallWords)) return false;
  return true;
}

/** End of an organisation's name that begins at `from`; `null` where no word says that it is one. */
export function endOrganisation(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from; at < limit - 1; at++) {
    // `Ministry of Health`, `National Council for the Safeguard of the Homeland`
    const next = tokens[at + 1]?.key;
    if ((next === 'of' || next === 'for') && ORGANISATION_HEADS.has(tokens[at]?.key ?? '')) return limit;
  }
  for (let at = limit - 1; at > from; at--)
    if (isCapital(tokens[at]) && ORGANISATION_TAILS.has(tokens[at]?.key ?? '')) return at + 1;
  return null;
}

/** End of a person's name that begins at `from`: before a title or the stretch's end. */
export function endPerson(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < LONGEST_PERSON) {
    const token = tokens[to];
    if (isCapital(token) && (NEVER.has(token.key) || TITLES.has(token.key))) break;
    to++;
  }
  while (
    to > from &&
    !isCapital(tokens[to - 1]) &&
    (tokens[to - 1]?.spaced || tokens[to - 1]?.shape !== 'lower')
  )
    to--;
  return to;
}

/** End of a place's name that begins at `from`, by its first word (`Lake`) or its last (`River`). */
export function endPlace(
  tokens: readonly Token[],
  smallWords: SmallWords,
  from: number,
  limit: number,
): number | null {
  const head = tokens[from]?.key ?? '';
  if (PLACE_HEADS.has(head) && limit - from > 1 && limit - from < 5) {
    const next = tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
    if (isCapital(tokens[next]) && !isPlain(tokens[next], smallWords)) return limit;
  }
  for (let at = limit - 1; at > from; at--) {
    const token = tokens[at];
    if (!isCapital(token) || !PLACE_TAILS.has(token.key)) continue;
    if (!isAllPlain(tokens, smallWords, from, at) && !isWeak(tokens, from, at)) return at + 1;
  }
  return null;
}

/** `U.S. District`, `South Africa North`: words that make no place with a country before them. */
function isWeak(tokens: readonly Token[], from: number, tail: number): boolean {
  if (!WEAK_PLACE_TAILS.has(tokens[tail]?.key ?? '')) return false;
  const match = matchKnown(tokens, from, tail, false);
  return match?.to === tail && (match.known.form === 'demonym' || match.known.entity.location !== null);
}
