import { countIn } from '../../tools/collections/count.ts';
import { caseOf } from './letter-case.ts';

const NOT_ASCII = /[\u0080-\uffff]/;

/** Where a word stands: by itself, where every sentence has a capital, or in a longer name. */
export type WordPlace = 'alone' | 'start' | 'begins' | 'inName';

type Spellings = Map<string, number>;

/** How often a word is written how. */
export class CaseCounts {
  all = 0;
  lower = 0;
  /** With a capital where no sentence begins, and in no longer name. */
  capital = 0;
  /** With a capital that every word has where it stands. */
  start = 0;
  /** With a capital, at the beginning of a longer name… */
  begins = 0;
  /** …and further on in one. */
  inName = 0;
  upper = 0;
  /** `McDonald`, `USAir`; `null`: none. */
  mixed: Spellings | null = null;
  /** In small letters, with the accents that capitals often lack; `null`: never. */
  accented: Spellings | null = null;

  count(word: string, place: WordPlace, times = 1): void {
    this.all += times;
    if (NOT_ASCII.test(word)) {
      this.accented ??= new Map();
      countIn(this.accented, word.toLowerCase(), times);
    }
    switch (caseOf(word)) {
      case 'none':
        break;
      case 'lower':
        this.lower += times;
        break;
      case 'capital':
        if (place === 'alone') this.capital += times;
        else this[place] += times;
        break;
      case 'upper':
        this.upper += times;
        break;
      case 'mixed':
        this.mixed ??= new Map();
        countIn(this.mixed, word, times);
    }
  }
}
