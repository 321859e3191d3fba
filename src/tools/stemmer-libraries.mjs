/**
 * The libraries that find the stem of a word, by language: Snowball's algorithms. Each exports a function from a
 * lower-case word to its stem, as `stemmer` or as all there is.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const STEMMER_LIBRARIES = {
  ar: '@orama/stemmers/arabic',
  bg: '@orama/stemmers/bulgarian',
  da: '@orama/stemmers/danish',
  de: '@orama/stemmers/german',
  el: '@orama/stemmers/greek',
  en: 'wink-porter2-stemmer',
  es: '@orama/stemmers/spanish',
  fi: '@orama/stemmers/finnish',
  fr: '@orama/stemmers/french',
  ga: '@orama/stemmers/irish',
  hi: '@orama/stemmers/indian',
  hu: '@orama/stemmers/hungarian',
  hy: '@orama/stemmers/armenian',
  id: '@orama/stemmers/indonesian',
  it: '@orama/stemmers/italian',
  lt: '@orama/stemmers/lithuanian',
  ne: '@orama/stemmers/nepali',
  nl: '@orama/stemmers/dutch',
  no: '@orama/stemmers/norwegian',
  pt: '@orama/stemmers/portuguese',
  ro: '@orama/stemmers/romanian',
  ru: '@orama/stemmers/russian',
  sr: '@orama/stemmers/serbian',
  sv: '@orama/stemmers/swedish',
  ta: '@orama/stemmers/tamil',
  tr: '@orama/stemmers/turkish',
  uk: '@orama/stemmers/ukrainian',
};
