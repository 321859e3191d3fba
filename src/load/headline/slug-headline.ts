import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import { findPlaceOfDemonym, findPlaces } from '../../knowledge/gazetteer/find-places.ts';
import { LATIN_LANGUAGES, languagesOf } from '../../knowledge/languages/small-words.ts';
import { capitalise } from '../../tools/sentences/capitalise.ts';
import { listWords } from '../../tools/text/word-set.ts';
import { readSlugWords } from './slug-words.ts';
import { gatherTextForms, keyOfWord, type TextForms } from './text-forms.ts';

/** Of the words that say something, so many must stand in the text: else they are not of this article. */
const LEAST_SHARE = 0.5;
/** A headline of English that has so many words has one or two of these among them, unless they were left out. */
const JOINING_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'a an the of to in on at for from with without by as and or but is are was were be been will after before over under amid into against about between among than if not no up out off down during through while that who he she it they has have had can could should may must would do does did',
  ),
);
const WITH_ONE_FROM = 6;
const WITH_TWO_FROM = 10;
const LONGEST = 150;

/** Where an address ends in one of these it was cut. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'a an the of to in at for from with and or by as its his her their our your is are was were has have had will would than that this whose which who when where how why what while because after before between through against into about amid during until vs',
  ),
);
/** `in May`, but `they may`. */
const MONTH_OR_WORD = /^(?:may|march)$/;
const LEADS_TO_MONTH = /^(?:in|by|from|until|till|since|of|last|next|this|early|late|mid)$/i;

/** A label stood before these, or a mark that the address lost. */
const LABELS =
  /^(?:its|im|explained|explainer|photos?|pictures|video|watch|gallery|opinion|analysis|exclusive|breaking|live|updated?|interview|editorial|review|podcast|column|letters?|factbox|timeline|profile|report|meet)$/;
const QUESTION =
  /^(?:(?:why|how|what|who|where|when|which) (?:is|are|was|were|did|do|does|will|can|could|should|would|has|have) |(?:is|are|was|were|did|do|does|will|can|could|should|would|has|have) )/i;
const CALENDAR: ReadonlySet<string> = new Set(
  listWords(
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter ramadan',
  ),
);

/**
 * The headline that the words of an address tell, or of the file's name, written as the text writes them; `null` where
 * they tell none that reads well: too few, cut, without the small words, with words that nobody knows.
 *
 * @example writeSlugHeadline('https://a.example/ferry-stays-in-kell', 'a.txt', 'The ferry of Kell stays.', 'en')
 * // 'Ferry stays in Kell'
 */
export function writeSlugHeadline(
  url: string | null,
  relativePath: string,
  text: string,
  language: string,
): string | null {
  const isEnglish = /^en\b/.test(language);
  const name = relativePath.slice(relativePath.lastIndexOf('/') + 1);
  const words = (url === null ? null : readSlugWords(url)) ?? readSlugWords(name);
  const slug = words && joinInitials(dropCount(words));
  if (!slug || !isWhole(slug, isEnglish)) return null;
  const forms = gatherTextForms(text);
  if (!isOfText(slug, forms, language)) return null;
  const written = slug.map((word, at) => writeWord(slug, at, forms, isEnglish, word));
  if (written.some((word) => word === null)) return null;
  if (isEnglish && hasLostMark(written)) return null;
  const headline = slug.reduce((line, _, at) => {
    const isJoined = at > 0 && forms.ofPair(keyOf(slug, at - 1), keyOf(slug, at))?.[1].joined === true;
    return at === 0 ? (written[0] ?? '') : `${line}${isJoined ? '-' : ' '}${written[at]}`;
  }, '');
  return headline.length > LONGEST ? null : finish(headline, isEnglish);
}

/** A name without a word that leads to it, at the end or before an article: `… cuts room to maneuver IMF`, `Lircay a fight`. */
function hasLostMark(written: readonly (string | null)[]): boolean {
  const isName = (word: string) => word !== word.toLowerCase();
  const [before = '', last = ''] = written.slice(-2).map((word) => word ?? '');
  const isLed = isName(before) || JOINING_WORDS.has(before) || /(?:s|ed|ing)$/.test(before);
  if (/['’]s$/.test(last) || (isName(last) && !isLed)) return true;
  return written.some((word, at) => at > 0 && isName(written[at - 1] ?? '') && /^an?$/.test(word ?? ''));
}

function finish(headline: string, isEnglish: boolean): string {
  const begun = capitalise(headline);
  if (!isEnglish) return begun;
  return QUESTION.test(begun)
    ? `${begun}?`
    : begun.replace(/^(\S+(?: \S+){2,}?) (says? \S+(?: \S+)?)$/, '$1, $2');
}

const keyOf = (slug: readonly string[], at: number): string => keyOfWord(slug[at] ?? '');

/** Of two articles under one address, the second is `…-2`. */
function dropCount(words: readonly string[]): readonly string[] {
  return /^\d$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** `algeria-s` is a genitive, `don-t` a word, `u-s` are initials. */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isEnding = /^(?:s|t|re|ll|ve)$/i.test(word) && last !== undefined && last.length > 1;
    if (isEnding && /\p{L}$/u.test(last)) joined[joined.length - 1] = `${last}'${word.toLowerCase()}`;
    else if (/^[us]$/i.test(word) && /^u$/i.test(last ?? '')) joined[joined.length - 1] = 'U.S.';
    else joined.push(word);
  }
  return joined;
}

function isWhole(slug: readonly string[], isEnglish: boolean): boolean {
  const last = slug.at(-1)?.toLowerCase() ?? '';
  const hasStray = slug.some((word) => word.length === 1 && /[^ai\d]/i.test(word));
  const hasNumbers = slug.some((word, at) => /^\d+$/.test(word) && /^\d+$/.test(slug[at + 1] ?? ''));
  const names = slug.filter((word) => /\p{L}/u.test(word)).length;
  if (names < 3 || hasNumbers || (isEnglish && (hasStray || OPEN_WORDS.has(last)))) return false;
  if (!isEnglish) return true;
  const joining = slug.filter((word) => JOINING_WORDS.has(keyOfWord(word))).length;
  const least = slug.length < WITH_ONE_FROM ? 0 : slug.length < WITH_TWO_FROM ? 1 : 2;
  return joining >= least && !LABELS.test(keyOfWord(slug[0] ?? ''));
}

function isSmallWord(key: string, language: string): boolean {
  const at = LATIN_LANGUAGES.findIndex((known) => language === known || language.startsWith(`${known}-`));
  return languagesOf(key)?.includes(at) ?? false;
}

function isOfText(slug: readonly string[], forms: TextForms, language: string): boolean {
  const keys = slug.map(keyOfWord).filter((key) => key.length > 2 && !isSmallWord(key, language));
  const found = keys.filter((key) => forms.of(key).length > 0 || forms.of(key.replace(/s$/, '')).length > 0);
  return keys.length > 0 && found.length >= LEAST_SHARE * keys.length;
}

/** A word of a headline as the text writes it; `null` where nobody knows how it is written. */
function writeWord(
  slug: readonly string[],
  at: number,
  forms: TextForms,
  isEnglish: boolean,
  word: string,
): string | null {
  if (word === 'U.S.') return word;
  const genitive = /'s$/.exec(word)?.[0] ?? '';
  const bare = word.slice(0, word.length - genitive.length);
  const key = keyOfWord(bare);
  if (isEnglish && CALENDAR.has(key)) return `${capitalise(key)}${genitive}`;
  if (isEnglish && MONTH_OR_WORD.test(key) && LEADS_TO_MONTH.test(slug[at - 1] ?? '')) return capitalise(key);
  const own = forms.of(key).filter(({ begins }) => !begins);
  const pair = findPair(slug, at, key, forms);
  const chosen = pair ?? chooseForm(own, key) ?? chooseBeginning(forms.of(key)[0], key);
  if (chosen !== null) return `${lowerShouted(chosen)}${genitive}`;
  // A text sets large numbers in groups, and may have another.
  if (/^\p{N}/u.test(bare)) return bare.length < LARGE_NUMBER ? word : null;
  return isEnglish ? writeUnmet(bare, key, forms, genitive) : null;
}

/** As it stands beside the same word in the text: `Foreign` of `Foreign Ministry`, but not `Future` of `the Future`. */
function findPair(slug: readonly string[], at: number, key: string, forms: TextForms): string | null {
  const [before, after] = [keyOf(slug, at - 1), keyOf(slug, at + 1)];
  const behind = forms.ofPair(before, key);
  const ahead = forms.ofPair(key, after);
  const pairs = [
    behind && { form: behind[1], other: behind[0] },
    ahead && { form: ahead[0], other: ahead[1] },
  ];
  for (const pair of pairs) {
    if (!pair || pair.form.begins) continue;
    const { written } = pair.form;
    const isSmall = written === written.toLowerCase();
    if (isSmall || pair.other.written !== pair.other.written.toLowerCase()) return written;
  }
  return null;
}

/** As the text writes it inside sentences: with a capital where it is a name. */
function chooseForm(own: ReturnType<TextForms['of']>, key: string): string | null {
  const small = own.find(({ written }) => written === written.toLowerCase());
  const large = own.find(({ written }) => written !== written.toLowerCase());
  if (!large) return small?.written ?? null;
  if (isNation(key) || key === 'us') return large.written;
  if (small && (isSmallWord(key, 'en') || countOf(own, small.written) >= countOf(own, large.written)))
    return small.written;
  const isName =
    !isCommonWord(key) || /^(?:\p{Lu}\.?){2,}$/u.test(large.written) || (!small && own.length > 1);
  return isName ? large.written : (small?.written ?? large.written.toLowerCase());
}

/** A word that the text has only at the beginning of sentences. */
function chooseBeginning(form: ReturnType<TextForms['of']>[number] | undefined, key: string): string | null {
  if (form === undefined) return null;
  const isName = isNation(key) || (!isCommonWord(key) && !isSmallWord(key, 'en'));
  return isName ? form.written : form.written.toLowerCase();
}

/** Digits of a number that is set in groups. */
const LARGE_NUMBER = 5;

/** `NIAMEY` as the first word of a text is `Niamey`; `UNESCO` is met inside one. */
const LONGEST_ACRONYM = 6;
function lowerShouted(written: string): string {
  if (written.length <= LONGEST_ACRONYM || !/^\p{Lu}+$/u.test(written)) return written;
  return written.charAt(0) + written.slice(1).toLowerCase();
}

function isNation(key: string): boolean {
  return findPlaces(key)[0]?.type === 'country' || findPlaceOfDemonym(key) !== null;
}

function countOf(forms: ReturnType<TextForms['of']>, written: string): number {
  return forms.filter((form) => form.written === written).length;
}

/** A word of English that the text does not have: a country, a people, a day, a form of a name of the text, or common. */
function writeUnmet(bare: string, key: string, forms: TextForms, genitive: string): string | null {
  if (key === 'us') return forms.of('states').length > 0 ? 'US' : null;
  if (isSmallWord(key, 'en')) return key === 'i' ? 'I' : `${bare.toLowerCase()}${genitive}`;
  const capitalised = capitalise(key);
  if (isNation(key)) return `${capitalised}${genitive}`;
  const stem = key.replace(/s$/, '');
  if (stem !== key && findPlaces(stem)[0]?.type === 'country') return `${capitalised.slice(0, -1)}'s`;
  const named = forms.of(stem).find(({ begins, written }) => !begins && written !== written.toLowerCase());
  if (stem !== key && named && !isCommonWord(stem)) return null;
  return isCommonWord(key) ? `${bare.toLowerCase()}${genitive}` : null;
}
