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

const NEAR = new Set(['ae', 'ea', 'ei', 'ie']);
/** From so many consonants on, one vowel may be off. */
const LONG = 4;

interface Sound {
  /** What alone may differ in no way. */
  readonly consonants: string;
  readonly vowels: readonly string[];
}

const sounds = new Map<string, Sound>();
const MOST_SOUNDS = 100_000;

/** The consonants of a word, by which names that sound alike can be found. */
export function consonantsOf(word: string): string {
  return soundOf(word).consonants;
}

/**
 * Whether two words, in lower case and without diacritics, may be the same name of another script.
 *
 * @example soundAlike('gaddafi', 'khadafy') // true
 * @example soundAlike('hassan', 'hussein') // false
 */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [soundOf(a), soundOf(b)];
  if (one.consonants !== other.consonants || one.consonants.length < 2) return false;
  if (one.vowels.length !== other.vowels.length) return false;
  let off = 0;
  for (const [i, vowel] of one.vowels.entries()) {
    const against = other.vowels[i]!;
    if (vowel === against) continue;
    const near = one.consonants.length > 2 && NEAR.has(vowel + against);
    if (!near) off++;
  }
  return off <= (one.consonants.length >= LONG ? 1 : 0);
}

/** Vowels by where they are made: `a`, `e`, `i`, `u`. */
function classOfVowels(run: string): string {
  if (run === '') return '';
  if (/^a+$/.test(run)) return 'a';
  if (/[ou]/.test(run)) return 'u';
  if (/^(?:[iy]+|ee+|ie|iy)$/.test(run)) return 'i';
  return 'e';
}

function soundOf(word: string): Sound {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  let text = word;
  for (const [pattern, instead] of DIGRAPHS) text = text.replace(pattern, instead);
  const consonants = text.replace(/[aeiouy]+/g, '');
  const vowels = text.split(/[^aeiouy]/).map(classOfVowels);
  const sound = { consonants, vowels };
  if (sounds.size < MOST_SOUNDS) sounds.set(word, sound);
  return sound;
}
