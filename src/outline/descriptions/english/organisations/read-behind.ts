import type { Mention } from '../../../../model/model.ts';
import { endOfPart } from '../../reach.ts';
import { readPhrase } from './read-phrase.ts';

/** So much longer an apposition may be in the text than a description is. */
const REACH_BEHIND = 150;

const SPACE = 0x20;
const COMMA = 0x2c;
const SMALL_I = 0x69;
const SMALL_W = 0x77;
const OPENING = /^[<(]/;
/** The sign of a share, `<AXP>`, and an acronym, `(GATT)`. */
const SIGN = / ?(?:<\p{Lu}[\p{Lu}\d.]{0,8}>|\(\p{Lu}[\p{Lu}\d.]{0,8}\))/gu;
const SIGN_BEHIND = /^ (?:<\p{Lu}[\p{Lu}\d.]{0,8}>|\([\p{Lu}\d.]{1,9}\))/u;
const LONGEST_SIGN = 12;
/** Around a name: `<Sanwa Bank Ltd>`. */
const BRACKETS = /[<>]/g;
/** How a description behind a comma begins: `, a maker of`, `, Japan's largest insurer`, `, parent of`. */
const BEHIND_COMMA =
  /, (?:(?:an?|the) (?!(?:company|group|firm|bank|agency|exchange) )|\p{Lu}[\p{L}.]*['’]s? |(?:parent|owner|operator|publisher) of )/uy;
const COPULA = / (?:is|was) (?=(?:an?|the|\p{Lu}\S*['’]s?) )/uy;
const BEGINS_SENTENCE = /(?:^|[\n.]\s?)$/;

/** `, a unit of Sonat Inc <SNT>,` behind a name, and `NBC is a unit of General Electric Co.` */
export function readBehind(text: string, mentions: readonly Mention[], at: number): string | null {
  const { start, end } = mentions[at]!;
  const after = end + lengthOfSign(text, end);
  const isSentence = text.charCodeAt(after) !== COMMA;
  const from = isSentence ? skipVerb(text, start, after) : skipComma(text, after);
  if (from === null) return null;
  let part = text.slice(from, from + REACH_BEHIND);
  if (part.includes('<') || part.includes('(')) part = part.replace(SIGN, '').replace(BRACKETS, '');
  const to = endOfPart(part, 0, REACH_BEHIND);
  if (to < 0 || (isSentence && part[to] === ',')) return null;
  const next = mentions[at + 1];
  if (next?.kind === 'person' && next.start < from + to) return null;
  return readPhrase(part.slice(0, to).split(' '));
}

function lengthOfSign(text: string, end: number): number {
  if (text.charCodeAt(end) !== SPACE || !OPENING.test(text[end + 1] ?? '')) return 0;
  return SIGN_BEHIND.exec(text.slice(end, end + LONGEST_SIGN))?.[0].length ?? 0;
}

function skipComma(text: string, at: number): number | null {
  BEHIND_COMMA.lastIndex = at;
  return BEHIND_COMMA.test(text) ? at + 2 : null;
}

/** Behind `is`, where the name is the first thing in its sentence. */
function skipVerb(text: string, start: number, at: number): number | null {
  const first = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) !== SPACE || (first !== SMALL_I && first !== SMALL_W)) return null;
  COPULA.lastIndex = at;
  const isSubject = COPULA.test(text) && BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 2), start));
  return isSubject ? COPULA.lastIndex : null;
}
