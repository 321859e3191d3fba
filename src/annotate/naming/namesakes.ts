import { loadGivenNames } from '../../knowledge/gazetteer/given-names.ts';
import { NAME_SUFFIXES } from '../../knowledge/people/generations.ts';
import { JOINED_ARTICLE, KIN_PARTICLES, PERSON_PARTICLES } from '../../knowledge/people/particles.ts';
import { HONOURS, TITLES } from '../../knowledge/people/titles.ts';
import type { Person } from './person.ts';

/** So many words, particles aside, are more than the surname of anybody. */
const FULL_NAME = 3;

const KIN =
  'wife|husband|widow|widower|father|mother|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|predecessor|successor|namesake';
/** What may stand between such a word and the name: `son of the late dictator`. */
const RANK = [
  'and',
  'of',
  'the',
  'late',
  'former',
  'then',
  'dictator',
  'strongman',
  'ruler',
  'leader',
  ...TITLES,
]
  .map((word) => word.replace('.', String.raw`\.`))
  .join('|');
const BEFORE = new RegExp(String.raw`(?:^|[^\p{L}])(?:${KIN})(?:,? (?:${KIN}|${RANK}))*,? $`, 'iu');
/** What it has, and little before a name has: this is soon made ready, where all of it takes V8 6 ms. */
const BEFORE_SIGN = new RegExp(`(?<![a-z])(?:${KIN}),? `, 'iu');
const AFTER = new RegExp(
  String.raw`^,? (?:(?:who )?(?:is|was) )?(?:his|her|their) (?:late |elder |younger )?(?:${KIN})\b`,
  'iu',
);
/** UTF-16 units around a name in which the words are looked for. */
const REACH = 80;

/** Whether an article says at a name whose relative that is: `his father, Idriss Déby Itno`. */
export function isToldRelative(text: string, start: number, end: number): boolean {
  return isBehindKin(text, start) || AFTER.test(text.slice(end, end + REACH));
}

/** Whether the word before a name, its titles aside, says whose relative that is. */
export function isBehindKin(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return BEFORE_SIGN.test(before) && BEFORE.test(before);
}

/** Behind it stands another form of a name, not another person: `James Gordon Brown, known as Gordon Brown`. */
const ALIAS = /(?:^|[^\p{L}])(?:known|called|named|alias|aka|simply|or)(?: simply| just| as){0,4},? $/iu;

/** Whether an article says at a name that it is another form of the one before. */
export function isToldAlias(text: string, start: number): boolean {
  return ALIAS.test(text.slice(Math.max(0, start - REACH), start));
}

/** Titles that go with a first name. */
const ROYAL =
  /(?:^|[^\p{L}])(?:King|Queen|Prince|Princess|Emperor|Empress|Pope|Sultan|Emir|Tsar|Shah|KING|QUEEN|PRINCE|POPE) $/u;

/** Whether a title of kings stands before a name. */
export function isRoyal(text: string, start: number): boolean {
  return ROYAL.test(text.slice(Math.max(0, start - 12), start));
}

/** Between a name and another of the same person. */
const CALLED =
  /^(?:['’]s?)?,? [("“]?(?:(?:who )?(?:is|was) )?(?:(?:better|also|popularly|widely|commonly|locally|formerly|otherwise) )*(?:known|nicknamed|dubbed|alias|aka)(?: (?:simply|just|locally|popularly|by|as|his|her|the|nickname|nom de guerre))*,? ["“]?$/iu;

/** Whether what stands between two names says that they are one person's: `Mohamed Hamdan Dagalo, known as Hemedti`. */
export function saysAlias(between: string): boolean {
  return CALLED.test(between);
}

/** Between two people who are named side by side. */
const SIDE_BY_SIDE =
  /^(?:,? (?:and|or|with|against|met|meets|succeeds|succeeded|replaces|replaced|follows|followed)|,|;)(?: (?:his|her) predecessor,?)? $/i;

/** Whether what stands between two names is no more than parts two people: `Rafic Hariri and Saad Rafic Hariri`. */
export function standSideBySide(between: string): boolean {
  return SIDE_BY_SIDE.test(between);
}

const ARABIC = new RegExp(`^${JOINED_ARTICLE}|^(?:al|${[...KIN_PARTICLES].join('|')})$`);

/**
 * Whether what a longer name ends in may be a name that somebody bears in full, rather than a surname of several words:
 * as many words as no surname has, or a given name and one more.
 *
 * @param end folded words, as those of the whole
 */
export function mayBeFullName(end: readonly string[], whole: readonly string[]): boolean {
  return !HONOURS.has(whole[0]!) && (isLong(end) || beginsLikeGiven(end));
}

/**
 * Whether a name that is the end of a longer one is another person's: sons bear their fathers' names, so that
 * `Mahamat Idriss Déby Itno` holds `Idriss Déby Itno`. A name that a longer one begins with is the same person's, unless
 * the longer has but a `Jr` more, and the article tells them apart.
 */
export function isNamesake(short: Person, full: Person): boolean {
  if (short.words.length < 2 || short.isAlias || full.isAlias) return false;
  const isToldApart =
    short.isRelative || full.isRelative || short.beside.has(full.key) || full.beside.has(short.key);
  if (short.words[0] === full.words[0])
    return (
      isToldApart && full.words.length === short.words.length + 1 && NAME_SUFFIXES.has(full.words.at(-1)!)
    );
  if (isToldApart) return true;
  if (!mayBeFullName(short.words, full.words)) return false;
  if (lacksGivenName(short.words, full.words)) return true;
  return alternate(full, short) || [...short.sentences].some((at) => full.sentences.has(at));
}

function isLong(words: readonly string[]): boolean {
  return words.filter((word) => !PERSON_PARTICLES.has(word)).length >= FULL_NAME;
}

function beginsLikeGiven(words: readonly string[]): boolean {
  return loadGivenNames().has(words[0]!) || words.slice(1).some((word) => ARABIC.test(word));
}

/** Whether all that a longer name has more is the given name of a son: what is left begins with his father's. */
function lacksGivenName(end: readonly string[], whole: readonly string[]): boolean {
  const givenNames = loadGivenNames();
  if (!givenNames.has(whole[0]!)) return false;
  return isLong(end) || (end.length === whole.length - 1 && givenNames.has(end[0]!));
}

/** Whether an article has one name, then the other, then the one again: of one person it does not go back to the longer. */
function alternate({ seen }: Person, other: Person): boolean {
  const [first, last] = [seen[0]!, seen.at(-1)!];
  return other.seen.some((at) => at > first && at < last);
}
