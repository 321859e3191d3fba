import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import { isPersonName, isShoutedName } from '../person-name.ts';

/** `New York` stands above a date too. */
const PLACE_WORDS =
  /^(?:New|Cape|San|Santa|Los|Las|Port|Hong|Tel|Kuala|Addis|Buenos|Abu|North|South|East|West|Central|Saint|El|Rio|Sri|Saudi|United)\s|\s(?:City|Town|Island|Republic|Kingdom|State)$/;

/** Whether a name begins or ends as those of places do. */
export function namesPlace(name: string): boolean {
  return PLACE_WORDS.test(name);
}

/** A person's name, alone on its line, in capitals or not. */
export function isAuthorLine(line: string): boolean {
  return (isPersonName(line) && !namesPlace(line)) || isLongName(line) || isLoudName(line);
}

/** `ANA PERAL`, but no headline in capitals. */
function isLoudName(line: string): boolean {
  return isShoutedName(line) && isSurelyPerson(line.toLowerCase()) && line.length <= LONGEST_LOUD;
}

const LONGEST_LOUD = 30;

const LONG_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|del|della|la|van|von|der|den|al|bin|ibn)){2,4}$/u;

/** Three words and more, of which the first is a given name and none a common word. */
function isLongName(line: string): boolean {
  if (!LONG_NAME.test(line) || !/\p{Ll}/u.test(line) || !isSurelyPerson(line)) return false;
  return line.split(' ').every((word) => /^\p{Ll}/u.test(word) || !isCommonWord(word.toLowerCase()));
}

const LEADING = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]{2,30}){1,4}?)\s{0,3}(?:[,|·•–—-]|\s\d)/u;

/** The person's name that a date line begins with: `Jan Kowal, 3 marca 2015, 17:45`. */
export function readLeadingAuthor(line: string): string | null {
  const name = LEADING.exec(line)?.[1];
  return name !== undefined && isAuthorLine(name) && isSurelyPerson(name) ? name : null;
}
