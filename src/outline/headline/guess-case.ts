import { isKnownAcronym, LEGAL_FORM_SPELLINGS, WIRE_ABBREVIATIONS } from '../../knowledge/acronyms.ts';
import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import { loadGivenNames } from '../../knowledge/gazetteer/given-names.ts';
import { isGermanNoun } from '../../knowledge/languages/german-nouns.ts';
import { COMPANY_TAILS } from '../../knowledge/organisations/legal-forms.ts';
import type { HeadlineWord } from './headline-words.ts';
import { capitaliseLetters, lowerLetters } from './letter-case.ts';

const VOWEL = /[aeiouyæœøıаеёиоуыэюяіїєαειουηω]/;
const LONGEST_CODE = 3;

/** Too short for a word or a name that nobody knows, or without vowels. */
function isCodeLike({ text, key }: Pick<HeadlineWord, 'text' | 'key'>): boolean {
  if (!VOWEL.test(key)) return text.length > 1;
  return text.length <= LONGEST_CODE && !isCommonWord(key) && !loadGivenNames().has(key);
}

/** A word of a name of which nobody has seen another spelling. */
export function guessName(word: Pick<HeadlineWord, 'text' | 'key'>, language: string): string {
  const { text, key } = word;
  const form = LEGAL_FORM_SPELLINGS.get(key);
  if (form !== undefined) return form;
  if (COMPANY_TAILS.has(key)) return capitaliseLetters(text, language);
  if (isKnownAcronym(key, language) || isCodeLike(word)) return text;
  if (/^mc\p{L}{3}/u.test(key)) return `Mc${capitaliseLetters(text.slice(2), language)}`;
  return capitaliseLetters(text, language);
}

/** `Calabrian`: of people or places, where it is no word. */
const OF_A_NAME = /^\p{L}{3,}(?:ian|ians|ese)$/u;

/** A word that nothing marks as one of a name, and of which nobody has seen another spelling. */
export function guessWord(word: HeadlineWord, next: HeadlineWord | undefined, language: string): string {
  const { text, key } = word;
  if (isKnownAcronym(key, language)) return text;
  switch (language) {
    case 'en':
      if (WIRE_ABBREVIATIONS.has(key) || isCommonWord(key)) return lowerLetters(text, language);
      if (isCodeLike(word)) return text;
      return OF_A_NAME.test(key) ? capitaliseLetters(text, language) : lowerLetters(text, language);
    case 'de':
      return isGermanNoun(key, next?.gap === ' ' ? next.key : null)
        ? capitaliseLetters(text, language)
        : lowerLetters(text, language);
    default:
      return VOWEL.test(key) || text.length === 1 ? lowerLetters(text, language) : text;
  }
}
