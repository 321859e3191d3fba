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
const NORDIC = { open: '”', close: '”', singleOpen: '’', singleClose: '’' } as const;

/** By primary language; English for all others. */
const MARKS = new Map<string, QuoteMarks>([
  ['fr', { open: '«\u202f', close: '\u202f»', singleOpen: '“', singleClose: '”', spaced: true }],
  ['de', GERMAN],
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

export function quoteMarksOf(language: string): QuoteMarks {
  return MARKS.get(language.slice(0, 2).toLowerCase()) ?? ENGLISH;
}
