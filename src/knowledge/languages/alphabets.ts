import type { LatinLanguage } from './small-words.ts';

/** Letters beyond a to z that a language's own words are written with; those of loans and of names are left out. */
const LETTERS: Partial<Record<LatinLanguage, string>> = {
  fr: 'àâçèéêëîïôùûœ',
  de: 'äöüß',
  es: 'áéíñóúü',
  pt: 'áâãàçéêíóôõú',
  gl: 'áéíñóúü',
  ca: 'àçèéíïòóúü',
  it: 'àèéìòù',
  ro: 'ăâîșțşţ',
  nl: 'éëïöü',
  af: 'êëôû',
  sv: 'åäö',
  da: 'æøå',
  no: 'æøå',
  is: 'áæðéíóöúýþ',
  fi: 'äö',
  et: 'äõöü',
  hu: 'áéíóöőúüű',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíľĺňóôŕšťúýž',
  sl: 'čšž',
  hr: 'čćđšž',
  'sr-Latn': 'čćđšž',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  sq: 'çë',
  tr: 'âçğıöşü',
  az: 'çəğıöşü',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  mt: 'ċġħżàèìòù',
  yo: 'àáèéìíòóùúẹọṣńǹ',
  ig: 'ịọụṅàáèé',
  ha: 'ɓɗƙƴ',
  cy: 'âêîôûŵŷ',
};

/** Every letter that is in the table. */
const KNOWN = new Set(Object.values(LETTERS).join(''));
const PLAIN = /^[a-z]*$/;

/**
 * Whether a word in small letters is one that the language, going by its alphabet, may have and English has not.
 * `null`: the word has no letters beyond a to z.
 */
export function judgeSpelling(word: string): ((language: LatinLanguage) => boolean) | null {
  const letters = listLetters(word);
  if (letters === null) return null;
  return (language) => letters.every((letter) => LETTERS[language]?.includes(letter) === true);
}

/** The letters of a word beyond a to z; `null` where it has none, or one that no language of the table has. */
function listLetters(word: string): readonly string[] | null {
  if (PLAIN.test(word)) return null;
  const letters = [...word].filter((letter) => letter > 'z');
  return letters.length > 0 && letters.every((letter) => KNOWN.has(letter)) ? letters : null;
}
