import type { ListName } from './listed-name.ts';

const SHORTEST = 2;
const LONGEST = 59;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Sc}\p{Sk}+| ]+$/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
/** Templates, tags, numbering and web addresses, which no name has. */
const MARKUP = /[{}<>#\\]|:\/\//;

/** Lists of single names of people. */
const PERSON_WORDS: ReadonlySet<ListName> = new Set(['given', 'commonGiven', 'surname']);
const PERSON_WORD = /^\p{L}[\p{L}\p{M}' .-]*[\p{L}\p{M}']$/u;
const MOST_PERSON_WORDS = 3;
/** What no full name of a person has. */
const NOT_PERSON = /[\d()!?&"]|^(?:1st|The) /;
/** Words that some sources have among the names of people. */
const FUNCTION_WORDS = new Set(
  `a about after all also am and are as at be been but by can could did do does first for from had has have he her
  him his i if in into is it its last me more most mr mrs ms my new no not of on one only or other our out over said she
  sir so some that the their them there they this time to two up was we were what when which who with would year
  years you your`.split(/\s+/),
);

/**
 * The name as a list has it, or `null` where it suits none: it is in another script than Latin, too short or too
 * long, or has what names on the list do not have.
 *
 * @example cleanName('brand', ' L’Oréal® ') // "L'Oréal"
 */
export function cleanName(list: ListName, name: string): string | null {
  const clean = name
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u200b-\u200f\ufeff®™†]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean.length < SHORTEST || clean.length > LONGEST) return null;
  if (!LATIN.test(clean) || !LATIN_LETTER.test(clean) || MARKUP.test(clean)) return null;
  if (PERSON_WORDS.has(list) && !suitsPersonWord(clean)) return null;
  if (list === 'person' && NOT_PERSON.test(clean)) return null;
  return clean;
}

function suitsPersonWord(name: string): boolean {
  return (
    PERSON_WORD.test(name) &&
    name.split(' ').length <= MOST_PERSON_WORDS &&
    !FUNCTION_WORDS.has(name.toLowerCase())
  );
}
