import { rememberLatest } from '../../../tools/collections/memoise.ts';

/**
 * Names of other scripts reach papers by several roads: `Gaddafi`, `Khadafy`, `Qadhafi`; `Mohammed`, `Muhamad`;
 * `Yeltsin`, `Eltsin`. What they keep is the order of their consonants, by classes, and roughly their vowels.
 */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/^ye(?=[^aeiouy])/, 'e'],
  [/(?:vitch|vich|vic|wicz)$/, 'viC'],
  [/off$/, 'ov'],
  [/(?:tsch|tch|sch|sh|ch|cz)/g, 'C'],
  [/(?:dzh|dj|zh|j)/g, 'J'],
  [/(?:kh|gh|ck|q|g|k)/g, 'K'],
  [/c(?=[ei])/g, 's'],
  [/c/g, 'K'],
  [/x/g, 'Ks'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/([bdt])h/g, '$1'],
  [/([^aeiouy])\1+/g, '$1'],
  [/h(?![aeiouy])/g, ''],
];

/** What some rule is about: most words are spelt as they sound. */
const VARYING = /[cghjkqwx]|^ye|([^aeiouy])\1/;

const NEAR = new Set(['ae', 'ea', 'ei', 'ie']);
/** From so many consonants on, one vowel may be off. */
const LONG = 4;

const REMEMBERED = 100_000;

/** The consonants of a word, by which names that sound alike can be found: they alone may differ in no way. */
export const consonantsOf = rememberLatest(
  (word: string): string => spell(word).replace(/[aeiouy]+/g, ''),
  REMEMBERED,
);

/**
 * Whether two words, in lower case and without diacritics, may be the same name of another script.
 *
 * @example soundAlike('gaddafi', 'khadafy') // true
 * @example soundAlike('hassan', 'hussein') // false
 */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const consonants = consonantsOf(a);
  if (consonants !== consonantsOf(b) || consonants.length < 2) return false;
  const [one, other] = [vowelsOf(a), vowelsOf(b)];
  if (one.length !== other.length) return false;
  let off = 0;
  for (const [i, vowel] of one.entries()) {
    const against = other[i]!;
    if (vowel === against) continue;
    const near = consonants.length > 2 && NEAR.has(vowel + against);
    if (!near) off++;
  }
  return off <= (consonants.length >= LONG ? 1 : 0);
}

/** Vowels by where they are made: `a`, `e`, `i`, `u`. */
function classOfVowels(run: string): string {
  if (run === '') return '';
  if (/^a+$/.test(run)) return 'a';
  if (/[ou]/.test(run)) return 'u';
  if (/^(?:[iy]+|ee+|ie|iy)$/.test(run)) return 'i';
  return 'e';
}

function vowelsOf(word: string): readonly string[] {
  return spell(word)
    .split(/[^aeiouy]/)
    .map(classOfVowels);
}

/** A word in letters that all papers would write. */
function spell(word: string): string {
  if (!VARYING.test(word)) return word;
  let text = word;
  for (const [pattern, instead] of DIGRAPHS) text = text.replace(pattern, instead);
  return text;
}
