import { isKnownAcronym } from '../../knowledge/acronyms.ts';
import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import { HEADLINE_VERBS, NEVER_NAMES, SMALL_IN_NAMES } from '../../knowledge/languages/never-names.ts';
import { SURE_SHORT_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import { TITLES } from '../../knowledge/people/titles.ts';
import type { HeadlineWordRole } from '../../model/model.ts';
import { wordSet } from '../../tools/text/word-set.ts';
import { isInCalendar } from './calendar-words.ts';
import type { CaseCounts } from './case-counts.ts';
import { chooseCase, countCapitals, writeSmall } from './choose-case.ts';
import { type CompanyWords, endsCompany, isBracketed } from './company-names.ts';
import { guessName, guessWord } from './guess-case.ts';
import type { HeadlineWord } from './headline-words.ts';
import { capitaliseLetters, caseOf, lowerLetters } from './letter-case.ts';
import type { NamedWord } from './name-words.ts';

/** All that there is to judge a word by. */
interface Evidence {
  readonly headline: string;
  /** Without region. */
  readonly language: string;
  readonly words: readonly HeadlineWord[];
  /** Which of them it is. */
  readonly at: number;
  readonly company: CompanyWords | null;
  readonly named: NamedWord;
  /** How the article writes it. */
  readonly counts: CaseCounts;
  /** And behind the word before, if that is written as it is judged; `null`: nowhere. */
  readonly behind: CaseCounts | null;
  /** And before the word after. */
  readonly ahead: CaseCounts | null;
}

/** How a word is to be written, as far as its article tells. */
interface Verdict {
  readonly form: string;
  /** What is known of it, where the archive is to be asked. */
  readonly doubt: HeadlineWordRole | null;
}

const settled = (form: string): Verdict => ({ form, doubt: null });

export function judgeWord(evidence: Evidence): Verdict {
  const { headline, language, words, at, counts, named } = evidence;
  const word = words[at]!;
  const { text, key } = word;
  if (!PLAIN_CAPITALS.test(text)) {
    if (/\p{Ll}/u.test(text)) return settled(mendPrefix(text, language));
    if (caseOf(text) === 'none') return settled(text);
    if (/\p{N}/u.test(text)) return settled(judgeNumber(evidence));
  }
  if (isEnding(evidence)) return settled(lowerLetters(text, language));
  if (named.form !== null && named.isLong) return settled(named.form);
  if (text.includes('.')) return settled(judgeInitials(evidence));
  if (text.length === 1) return settled(judgeLetter(evidence));
  if (ROMAN.test(text) && counts.lower === 0)
    return settled(chooseCase(text, counts, 'name', language) ?? text);
  if (language === 'en') {
    const inCalendar = isInCalendar(words, at, counts);
    if (inCalendar !== null) return settled((inCalendar ? capitaliseLetters : lowerLetters)(text, language));
    if (TITLES.has(key) && headline.charAt(word.end) === '.')
      return settled(capitaliseLetters(text, language));
  }
  if (language === 'en' && PREFIXES.has(key) && headline.charAt(word.end) === '-' && !isOfCompany(evidence))
    return settled(chooseInPairs(evidence) ?? lowerLetters(text, language));
  if (SURE_SHORT_FORMS.has(key) && !word.begins)
    return settled(chooseCase(text, counts, 'name', language) ?? guessName(word, language));
  if (isBesideAmpersand(evidence)) return settled(chooseCase(text, counts, 'name', language) ?? text);
  const isName =
    (named.mention !== null && !isBehindInitials(evidence)) ||
    endsName(evidence) ||
    isBracketed(headline, word);
  if (language === 'en' && NEVER_NAMES.has(key)) {
    if (counts.upper > 0 && isAcronym(evidence)) return settled(text);
    const { ahead } = evidence;
    // `The Hague`
    if (key === 'the' && ahead !== null && ahead.capital > 0 && ahead.lower === 0)
      return settled(capitaliseLetters(text, language));
    if (!isName || SMALL_IN_NAMES.has(key) || HEADLINE_VERBS.has(key) || counts.lower > 0)
      return settled(writeSmall(text, counts, language));
  }
  if (named.form !== null) return settled(named.form);
  return isName ? judgeName(evidence) : judgePlain(evidence);
}

const PLAIN_CAPITALS = /^[A-Z]+$/;

/** `U.S. COURT`: a word of English behind a country's initials, which the tagger takes into its name. */
function isBehindInitials({ words, at, named: { mention, isLong, isFirst } }: Evidence): boolean {
  return isLong && !isFirst && /^\p{L}\.\p{L}\./u.test(mention?.text ?? '') && isCommonWord(words[at]!.key);
}

/** `McDONALD` → `McDonald`; what else has small letters was written so on purpose. */
function mendPrefix(text: string, language: string): string {
  return /^Mc\p{Lu}{2,}$/u.test(text) ? `Mc${capitaliseLetters(text.slice(2), language)}` : text;
}

const ROMAN = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3}|XIX|XXI{0,3})$/;

/** `CO-OP`, `MID-MARCH`; not the `CO` of a company. */
const PREFIXES = wordSet('co re pre ex non mid anti pro semi multi inter sub');

/** `DELL'`, `NELL'`, `SULL'` */
const LONGEST_ELISION = 5;

/** What stands behind the apostrophe is the end of a word: `DON'T`, `INT'L`, `ANKARA'DA`, but not `O'NEILL`, `L'ÉTAT`. */
function isEnding({ language, words, at }: Evidence): boolean {
  const { gap, text } = words[at]!;
  const before = words[at - 1];
  if (before === undefined || !(gap === "'" || gap === '’')) return false;
  if (language === 'en' || language === 'de') return before.text.length > 1 || text === 'S';
  return before.text.length > LONGEST_ELISION || language === 'tr';
}

function judgeNumber({ words, at, counts, language }: Evidence): string {
  const { text, key } = words[at]!;
  const used = chooseCase(text, counts, 'any', language);
  if (used !== null) return used;
  return /^\d+(?:st|nd|rd|th|s|\p{L}{3,})$/u.test(key) ? lowerLetters(text, language) : text;
}

/** `WHO`, where the article has it in capitals: marked as a name, or an acronym that it has for no word. */
function isAcronym({ words, at, named, counts, language }: Evidence): boolean {
  if (named.mention !== null) return !named.isLong;
  return counts.lower === 0 && isKnownAcronym(words[at]!.key, language);
}

/** `U.S.`, but `a.m.` */
function judgeInitials({ words, at, counts, language }: Evidence): string {
  const { text } = words[at]!;
  return counts.lower > 0 && countCapitals(counts) === 0 ? lowerLetters(text, language) : text;
}

function judgeLetter({ headline, language, words, at }: Evidence): string {
  const { text, key, start, end } = words[at]!;
  if (/[-&.]/.test(headline.charAt(start - 1)) || /[-&.]/.test(headline.charAt(end))) return text;
  return language !== 'en' || key === 'a' ? lowerLetters(text, language) : text;
}

const isBesideAmpersand = ({ headline, words, at }: Evidence): boolean =>
  headline.charAt(words[at]!.start - 1) === '&' || headline.charAt(words[at]!.end) === '&';

function judgeName(evidence: Evidence): Verdict {
  const { headline, language, words, at, counts, named } = evidence;
  const word = words[at]!;
  const { text, key } = word;
  const paired = chooseInPairs(evidence);
  if (paired !== null) return settled(paired);
  const isSure = endsName(evidence) || isBracketed(headline, word);
  const role = isSure ? 'name' : (roleInCompany(evidence) ?? 'likely');
  const isDoubtful = role !== 'name' && !(named.isLong && named.isFirst) && isCommonWord(key);
  const used = chooseCase(text, counts, isDoubtful ? 'likely' : 'name', language);
  if (used !== null) return byUsage(word, used);
  if (named.mention?.form === 'demonym') return settled(capitaliseLetters(text, language));
  if (named.mention !== null && isAcronymOf(text, named.mention.name)) return settled(text);
  return { form: guessName(word, language), doubt: role };
}

/** No acronym is so long: others may write it otherwise, `USAIR` and `USAir`. */
const LONG_ACRONYM = 5;

const byUsage = ({ text, key }: HeadlineWord, form: string): Verdict => ({
  form,
  doubt: form === text && text.length >= LONG_ACRONYM && !isCommonWord(key) ? 'name' : null,
});

/** `GM` of General Motors. */
function isAcronymOf(word: string, name: string): boolean {
  if (caseOf(name) === 'upper' || !/\s/.test(name)) return false;
  let found = 0;
  for (const initial of name.match(/(?<!\p{L})\p{Lu}/gu) ?? []) if (initial === word.charAt(found)) found++;
  return found === word.length && found > 1;
}

/** A company's name ends with it. */
const endsName = ({ headline, words, at, company }: Evidence): boolean =>
  company?.last === at || endsCompany(headline, words, at);

const isOfCompany = ({ company, at }: Evidence): boolean =>
  company !== null && at >= company.first && at <= company.last;

/** Of a word that stands in what is likely a company's name. */
function roleInCompany(evidence: Evidence): HeadlineWordRole | null {
  const { company, words, at } = evidence;
  if (!isOfCompany(evidence)) return null;
  // A verb may stand there, too: `BUYS PARTS OF TEXACO INC`.
  return company?.before === 'form' && !words[at]!.key.endsWith('s') ? 'name' : 'likely';
}

function chooseInPairs({ behind, ahead, words, at, language }: Evidence): string | null {
  const { text } = words[at]!;
  return (
    (behind && chooseCase(text, behind, 'any', language)) ??
    (ahead && chooseCase(text, ahead, 'any', language))
  );
}

function judgePlain(evidence: Evidence): Verdict {
  const { language, words, at, counts } = evidence;
  const word = words[at]!;
  if (isKnownAcronym(word.key, language) && !isCommonWord(word.key) && countCapitals(counts) === 0)
    return settled(word.text);
  const role = roleInCompany(evidence);
  const used =
    chooseInPairs(evidence) ?? chooseCase(word.text, counts, role === 'name' ? role : 'any', language);
  if (used !== null) return byUsage(word, used);
  if (role !== null) return { form: guessName(word, language), doubt: role };
  const isOfNames = counts.begins + counts.inName > 0 && !(language === 'en' && isCommonWord(word.key));
  const form =
    (isOfNames ? chooseCase(word.text, counts, 'likely', language) : null) ??
    guessWord(word, words[at + 1], language);
  return { form, doubt: 'any' };
}
