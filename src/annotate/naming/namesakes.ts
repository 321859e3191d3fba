import { loadGivenNames } from '../gazetteer/given-names.ts';
import { PERSON_PARTICLES } from '../recognise/cues.ts';
import type { Person } from './name-people.ts';

/** So many words, particles aside, are more than the surname of anybody. */
const FULL_NAME = 3;
/** Tell a son from a father of the same name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

const KIN =
  'father|mother|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|predecessor|successor|namesake';
/** What may stand between such a word and the name: `son of the late dictator`. */
const RANK =
  'and|of|the|late|former|then|dictator|strongman|ruler|leader|crown|prince|princess|king|queen|emir|sultan|sheikh|president|prime|minister|general|marshal|colonel|sir|lord|ayatollah';
const BEFORE = new RegExp(String.raw`(?:^|[^\p{L}])(?:${KIN})(?:,? (?:${KIN}|${RANK}))*,? $`, 'iu');
const AFTER = new RegExp(
  String.raw`^,? (?:(?:who )?(?:is|was) )?(?:his|her|their) (?:late |elder |younger )?(?:${KIN})\b`,
  'iu',
);
/** UTF-16 units around a name in which the words are looked for. */
const REACH = 80;

/** Whether an article says at a name whose relative that is: `his father, Idriss Déby Itno`. */
export function isToldRelative(text: string, start: number, end: number): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || AFTER.test(text.slice(end, end + REACH))
  );
}

/**
 * Whether what a longer name ends in is a name that somebody bears in full: as many words as no surname has, or all but
 * one given name where the article has the surname alone for short. `Lamine Zeine` is but short for `Ali Mahaman Lamine
 * Zeine`.
 */
function isFullName(end: readonly string[], full: readonly string[], hasSurname: boolean): boolean {
  const givenNames = loadGivenNames();
  if (!givenNames.has(full[0]!)) return false;
  if (end.filter((word) => !PERSON_PARTICLES.has(word)).length >= FULL_NAME) return true;
  return hasSurname && givenNames.has(end[0]!) && end.length === full.length - 1;
}

/**
 * Whether a name that is the end of a longer one is another person's: sons bear their fathers' names, so that
 * `Mahamat Idriss Déby Itno` holds `Idriss Déby Itno`. A name that a longer one begins with is the same person's, unless
 * the longer has but a `Jr` more, and the article tells them apart.
 *
 * @param hasSurname whether the article has the last word of the names alone, too
 */
export function isNamesake(short: Person, full: Person, hasSurname: boolean): boolean {
  if (short.words.length < 2) return false;
  const isToldApart = short.isRelative || full.isRelative;
  if (short.words[0] === full.words[0])
    return isToldApart && full.words.length === short.words.length + 1 && SUFFIX.test(full.words.at(-1)!);
  return isToldApart || isFullName(short.words, full.words, hasSurname);
}
