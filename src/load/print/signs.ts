/** Who signed an article of a paper below its text: a name at the right, initials in brackets or alone. */
import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import { isPersonName } from '../person-name.ts';
import { isBetween } from '../sections/rule-line.ts';

interface Signed {
  readonly authors: readonly string[];
  /** With the name on a line of its own. */
  readonly lines: readonly string[];
  /** That line. */
  readonly signature: string | null;
}

const LONGEST = 50;
/** `(kb)`, `(P. N.)` behind the last sentence, or alone. */
const SIGN =
  /(?:^|[.!?…。»”"“’']\s{1,4})\(((?:\p{Ll}\p{M}?){2,4}|(?:\p{Lu}\.\s?){1,3}|\p{Lu}\p{Ll}\.?\s?\p{Lu}\.?)\)\s?\.?$/u;
/** What else stands so: agencies, notes. */
const NO_SIGN =
  /^(?:dpa|ap|afp|apa|sda|ats|epd|kna|sid|ddp|adn|rtr|upi|tass|pap|ctk|čtk|mti|anp|efe|tt|ntb|stt|red|ed|eb|own|sic|ph|foto|end|ends|more)$/iu;
/** `F. Robledo`, `Н. Заволжский`, `Y. L. G.` */
const INITIALS =
  /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}(?:(?:van|von|de|da)\s)?(?:\p{Lu}[\p{L}\p{M}'’-]{2,25}|\p{Lu}\.)?$/u;
const AT_RIGHT = /^\s{10,}\S/;
const SHORTEST_TEXT = 40;

/** @param end index of the first line below the text */
export function readSign(lines: readonly string[], end: number): Signed {
  const last = lines.findLastIndex((line, index) => index < end && !isBetween(line));
  const line = lines[last] ?? '';
  const written = line.trim();
  const isText = (other: string) => other.trim().length >= SHORTEST_TEXT;
  const hasText = isText(line) || lines.slice(0, last).some(isText);
  if (last === -1 || !hasText) return { authors: [], lines, signature: null };
  const sign = SIGN.exec(written)?.[1];
  if (sign !== undefined) return { authors: NO_SIGN.test(sign) ? [] : [sign.trim()], lines, signature: null };
  const name = written.replace(/^[—–-]{1,2}\s?/, '');
  if (!isSignature(name, AT_RIGHT.test(line))) return { authors: [], lines, signature: null };
  return {
    authors: [/(?:^|[\s.])\p{Lu}\.$/u.test(name) ? name : name.replace(/\.$/, '')],
    lines: [...lines.slice(0, last), '', written, '', ...lines.slice(last + 1)],
    signature: written,
  };
}

function isSignature(name: string, isAtRight: boolean): boolean {
  if (name.length > LONGEST || /\d/.test(name)) return false;
  if (INITIALS.test(name)) return true;
  const bare = name.replace(/\.$/, '');
  const isName =
    /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiu]l?|von|van|der|y)){1,3}$/u.test(bare);
  return isName && (isAtRight || (isSurelyPerson(bare) && isPersonName(bare)));
}
