import { type MarkedWords, pickWords } from '../marked-words.ts';

/** Behind a surname: which of several of the name. A `numeral` stands behind the names of kings, too. */
export const GENERATIONS: MarkedWords<'numeral'> = [
  [[], 'jr sr jnr snr'],
  [['numeral'], 'ii iii iv'],
];

/** What stands behind a surname and tells a son from his father. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(pickWords(GENERATIONS, {}));

/** Those that belong to a name which they were left out of. */
export const SURE_SUFFIXES: ReadonlySet<string> = new Set(pickWords(GENERATIONS, { lacking: ['numeral'] }));

/** Behind one name alone, a king's or a pope's: `Abdullah II`. */
export const NUMERALS: ReadonlySet<string> = new Set(pickWords(GENERATIONS, { having: ['numeral'] }));
