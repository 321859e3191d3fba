import { listFoundWords } from '../../text/words.ts';
import { QUOTATION_MARKS } from './quotation-marks.ts';

/** What articles are to have, or not to have. */
export interface Clause {
  readonly kind: 'word' | 'phrase' | 'beginning';
  /** Folded; of a phrase all, else one. */
  readonly words: readonly string[];
  readonly isExcluded: boolean;
}

/** A stretch of time that was asked for: as ISO 8601 writes it, at one precision. */
export interface AskedDate {
  readonly from: string;
  readonly to: string;
}

export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  readonly date: AskedDate | null;
  /** An address on the web; `null`: it is none. */
  readonly address: string | null;
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
}

/** What is longer is no question: the rest of it is left out. */
const LONGEST = 1000;
const MOST_CLAUSES = 24;
const LONGEST_ADDRESS = 4000;

/** What may be an address: `herald.example/2019/quay`, but not `U.S.`. */
const ADDRESS = /^(?:https?:\/\/|www\.|[^\s/][^\s/.]*\.[^\s/]+\/)\S+$/i;
const PART = new RegExp(
  `(-?)(?:[${QUOTATION_MARKS}]([^${QUOTATION_MARKS}]*)[${QUOTATION_MARKS}]?|([^\\s${QUOTATION_MARKS}]+))`,
  'g',
);
/** Behind these, the last word is finished. */
const END = new RegExp(`[\\s${QUOTATION_MARKS}*]$`);

/**
 * Takes apart what was typed: words, `"phrases"`, `-excluded`, `begin*`, a date.
 *
 * @param findDate finds a date in a text, and what of it is left
 */
export function parseQuery(
  typed: string,
  findDate: (text: string) => { readonly date: AskedDate; readonly rest: string } | null,
): ParsedQuery {
  const text = typed.slice(0, LONGEST);
  const trimmed = text.trim();
  const isOpen = trimmed !== '' && !END.test(text);
  const dated = findDate(trimmed);
  const clauses: Clause[] = [];
  for (const [, minus, quoted, plain] of (dated?.rest ?? trimmed).matchAll(PART)) {
    const clause = readClause(quoted ?? plain ?? '', quoted !== undefined);
    if (clause !== null && clauses.length < MOST_CLAUSES)
      clauses.push({ ...clause, isExcluded: minus === '-' });
  }
  return {
    clauses,
    date: dated?.date ?? null,
    address: isAddress(typed) ? typed.trim() : null,
    isOpen: isOpen && dated === null,
  };
}

const isAddress = (typed: string): boolean => typed.length <= LONGEST_ADDRESS && ADDRESS.test(typed.trim());

function readClause(text: string, isQuoted: boolean): Omit<Clause, 'isExcluded'> | null {
  const words = listAskedWords(text);
  const [only] = listFoundWords(text);
  if (only !== undefined && words.length === 0) return { kind: 'beginning', words: [only.word] };
  if (words.length === 0) return null;
  if (words.length > 1) return { kind: 'phrase', words };
  if (isQuoted) return { kind: 'phrase', words };
  return { kind: text.endsWith('*') ? 'beginning' : 'word', words };
}

/**
 * The words of what is asked for. The last letter of a run without spaces stands alone in a text that ends there, but not
 * in one that goes on: where the question ends with it, it is left out.
 */
export function listAskedWords(text: string): readonly string[] {
  const found = listFoundWords(text);
  return found
    .filter(({ isPair }, at) => !isPair || isLonger(found, at) || at < found.length - 1)
    .map(({ word }) => word);
}

/** Whether a letter of a script without spaces stands with the next. */
function isLonger(found: ReturnType<typeof listFoundWords>, at: number): boolean {
  const next = found[at + 1];
  return next?.isPair === true && next.start === found[at]!.end;
}
