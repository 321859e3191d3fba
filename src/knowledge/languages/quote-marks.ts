import { rememberTexts } from '../../tools/collections/memoise.ts';

/** So many are remembered: metadata may name any. */
const MOST_LANGUAGES = 1000;

/** Quotation marks as a language's newspapers set them. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly singleOpen: string;
  readonly singleClose: string;
  /** A thin no-break space stands before `; : ! ?` and inside the marks. */
  readonly spaced?: true;
  /** Short words are written together with the next, and so stand before an opening mark: `و«كلمة»`. */
  readonly joined?: true;
}

const ENGLISH = { open: '“', close: '”', singleOpen: '‘', singleClose: '’' } as const;
const GERMAN = { open: '„', close: '“', singleOpen: '‚', singleClose: '‘' } as const;
const LOW_HIGH = { open: '„', close: '”', singleOpen: '‚', singleClose: '’' } as const;
const GUILLEMETS = { open: '«', close: '»', singleOpen: '“', singleClose: '”' } as const;
/** As in Switzerland. */
const GUILLEMETS_TWICE = { open: '«', close: '»', singleOpen: '‹', singleClose: '›' } as const;
const NORDIC = { open: '”', close: '”', singleOpen: '’', singleClose: '’' } as const;

/** By language, and by country where it differs; English for all others. */
const MARKS = new Map<string, QuoteMarks>([
  ['fr', { open: '«\u202f', close: '\u202f»', singleOpen: '“', singleClose: '”', spaced: true }],
  // Not «», which academies prefer: newspapers on both sides of the Atlantic set these.
  ['es', ENGLISH],
  ['pt', ENGLISH],
  ['de', GERMAN],
  ['de-ch', GUILLEMETS_TWICE],
  ['de-li', GUILLEMETS_TWICE],
  ['cs', GERMAN],
  ['sk', GERMAN],
  ['pl', LOW_HIGH],
  ['ro', LOW_HIGH],
  ['hu', LOW_HIGH],
  ['ar', { ...GUILLEMETS, joined: true }],
  ['ru', GUILLEMETS],
  ['uk', GUILLEMETS],
  ['el', GUILLEMETS],
  ['sv', NORDIC],
  ['fi', NORDIC],
]);

export const quoteMarksOf: (language: string) => QuoteMarks = rememberTexts((language) => {
  const tag = language.toLowerCase();
  return MARKS.get(tag) ?? MARKS.get(tag.split('-')[0]!) ?? ENGLISH;
}, MOST_LANGUAGES);
