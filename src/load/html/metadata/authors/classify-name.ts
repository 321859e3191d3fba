import { findPlaces } from '../../../../knowledge/gazetteer/find-places.ts';
import { loadGivenNames } from '../../../../knowledge/gazetteer/given-names.ts';
import { PERSON_PARTICLES } from '../../../../knowledge/people/particles.ts';
import { isAgency } from '../../../../knowledge/signatures/is-agency.ts';
import { isSurelyPerson } from '../../../../knowledge/signatures/is-surely-person.ts';
import {
  DESK,
  OFFICE,
  ORGANISATION,
  SURE_ORGANISATION,
} from '../../../../knowledge/signatures/signature-words.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';

interface Neighbours {
  readonly isSite: (name: string) => boolean;
  /** `and` stands before it. */
  readonly isJoined: boolean;
  /** Persons who are named before it. */
  readonly before: readonly string[];
}

const MOST_WORDS = 6;
const SMALL = wordSet(
  "van von vom zu zum zur der den des du aux af av ten ter do dos das della degli mc bin binti abd ibn al el y e i auf 't",
);

/** `TNN`, `ČTK`. */
const INITIALS = /^\p{Lu}{2,5}$/u;

/** `SPD-Ortsverein Siel`, `ADFC-Kreisgruppe` */
const OF_INITIALS = /^\p{Lu}{2,4}-\p{Lu}\p{Ll}{3}/u;

/** A person; a paper, an agency or a desk; or a place and whatever else stands behind a name. */
export function classifyName(
  name: string,
  { isSite, isJoined, before }: Neighbours,
): 'person' | 'other' | 'nothing' {
  const words = name.split(/\s+/);
  const isAlone = before.length === 0 || isJoined;
  // Whose site it is tells nothing of who wrote; but a person's name may be that of the own site.
  if (isSite(name) && !isSurelyPerson(name)) return 'nothing';
  if (DESK.test(name) && !isAgency(name)) return 'nothing';
  if (isSite(name) || isAgency(name) || INITIALS.test(name)) return 'other';
  if (SURE_ORGANISATION.test(name) || OFFICE.test(name) || OF_INITIALS.test(name)) return 'other';
  if (ORGANISATION.test(name) && !(words.length === 2 && isAlone && isSurelyPerson(name))) return 'other';
  if (before.length > 0 && !isJoined && ARTICLE.test(name)) return 'nothing';
  if (hasArticle(name) || words.length > MOST_WORDS) return isAlone && isTitled(words) ? 'other' : 'nothing';
  if (words.length > 1 && /^\p{Ll}/u.test(words.at(-1)!) && words.some((word) => /^\p{Lu}/u.test(word)))
    return 'nothing';
  if (!words.every(isWordOfName)) return before.length === 0 ? classifySmall(words) : 'nothing';
  if (words.length === 1 && !loadGivenNames().has(foldCase(name)) && findPlaces(name).length > 0)
    return 'nothing';
  return !isAlone && isPlaceBehind(name, words, before) ? 'nothing' : 'person';
}

const ARTICLE = /^(?:der|die|das|le|la|les|el|los|il|de|het|o|os)\s/i;

/** `The Herald`, `DER KURIER`; but `La Toya Jackson`. */
function hasArticle(name: string): boolean {
  return /^(?:the|a|an|our)\s/i.test(name) || (ARTICLE.test(name) && ORGANISATION.test(name));
}

function isWordOfName(word: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}]|^['’]\p{L}|^\p{Ll}{1,2}['’-]\p{Lu}/u.test(word) ||
    PERSON_PARTICLES.has(word) ||
    SMALL.has(word)
  );
}

/** Capitalised but for small words, as names of papers and offices are. */
function isTitled(words: readonly string[]): boolean {
  return words.every(
    (word) => isWordOfName(word) || /^(?:of|and|for|to|the|our|und|für|et|pour|y|para|&)$/i.test(word),
  );
}

/** `danah boyle`, `danah van boyle`, `quillfeather`: some write their names so; a longer line is none. */
function classifySmall(words: readonly string[]): 'person' | 'other' | 'nothing' {
  const [first = '', ...others] = words;
  const names = [first, ...others.slice(0, -1).filter((word) => !SMALL.has(word)), ...others.slice(-1)];
  if (names.length < 3 && names.every((word) => word.length > 2)) return 'person';
  return isTitled(words) ? 'other' : 'nothing';
}

/** `CNN Business` */
const SECTION = /\s(?:business|sports?|politics|opinion|travel|technology|tech|culture|health)$/i;

/** Names of one word do not follow others without a conjunction; nor do persons who are called like a city. */
function isPlaceBehind(name: string, words: readonly string[], before: readonly string[]): boolean {
  if (words.length === 1) return !/\p{Lo}/u.test(name) && before.some((one) => one.includes(' '));
  return SECTION.test(name) || findPlaces(name).length > 0;
}
