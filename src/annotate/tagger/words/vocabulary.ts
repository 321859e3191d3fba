import { ownText } from '../../../tools/text/own-text.ts';
import { foldCase } from '../../../tools/text/tokens.ts';
import { type Engine, openEngine } from '../engine.ts';
import { hashText } from '../model/hash.ts';
import { takeColumn } from '../model/resource-file.ts';
import { handTables, type Tables } from '../tables.ts';
import { hintsOf } from './hints.ts';
import { rolesOf } from './roles.ts';
import {
  CAPITAL,
  capitalOf,
  endingOf,
  FIELD,
  FIELDS,
  MATTER,
  matterOf,
  shapeOf,
  signsOf,
  spellingOf,
  type WordForm,
} from './word-form.ts';

/** What is known of each word, as in `WordForm`; 0 is nothing. */
export interface WordColumns {
  readonly cluster: Uint16Array;
  readonly capitalHabit: Uint8Array;
  readonly bent: Uint8Array;
}

/** Forms that are kept; at the next article after these the vocabulary begins anew. */
const MOST_FORMS = 50_000;

/** What stands beyond the ends of a sentence, as a form: it has the number 0, and no word has its hashes. */
const EDGE = { text: '', folded: 0, matter: MATTER.mark, capital: CAPITAL.none, capitalHabit: 0 } as const;
const EDGE_ROW = { lower: 0x7ffffff1, shape: 0x7ffffff2, cluster: 2047, coarse: 255 } as const;

/** Letters at each edge of a word that features are made of, and the numbers that they stand in. */
const EDGE_LETTERS = 5;
const EDGES = 8;

/**
 * Forms of words met so far, by the numbers that the module has for them, and what it is told of each. What it says of a
 * word depends on the word alone: it only saves work.
 */
export class Vocabulary {
  readonly #memory: WebAssembly.Memory;
  readonly #words: WordColumns;
  readonly #coarse: Uint16Array;
  readonly #coarsest: Uint16Array;
  readonly engine: Engine;
  #forms: WordForm[] = [];
  readonly #spellings = new Map<string, number>();
  #text = '';
  /** All of the module's memory. */
  #numbers: Int32Array<ArrayBufferLike> = new Int32Array();

  constructor(tables: Tables) {
    const { columns, module, memory } = tables;
    this.#memory = memory;
    this.#words = {
      cluster: takeColumn(columns, 'words.cluster'),
      capitalHabit: takeColumn(columns, 'words.capitalHabit'),
      bent: takeColumn(columns, 'words.bent'),
    };
    this.#coarse = takeColumn(columns, 'coarse');
    this.#coarsest = takeColumn(columns, 'coarsest');
    this.engine = openEngine(module, memory, (form, start, end) => this.#describe(form, start, end));
    handTables(tables, this.engine);
  }

  /** To be called before the words of a text are looked up. */
  begin(text: string): void {
    this.#text = text;
    if (this.#forms.length < MOST_FORMS) return;
    this.#forms = [];
    this.#spellings.clear();
    this.engine.forget();
  }

  /** By number. */
  get forms(): readonly WordForm[] {
    return this.#forms;
  }

  #describe(number: number, start: number, end: number): void {
    const { buffer } = this.#memory;
    if (buffer !== this.#numbers.buffer) this.#numbers = new Int32Array(buffer);
    const row = this.engine.rowOf(number) >>> 2;
    if (number === 0) this.#describeEdge(row);
    else this.#describeWord(ownText(this.#text.slice(start, end)), number, row);
  }

  #describeEdge(row: number): void {
    const numbers = this.#numbers;
    this.#forms.push(EDGE);
    numbers.fill(0, row, row + FIELDS);
    numbers[row + FIELD.lower] = EDGE_ROW.lower;
    numbers[row + FIELD.shape] = EDGE_ROW.shape;
    numbers[row + FIELD.bareShape] = EDGE_ROW.shape;
    numbers[row + FIELD.cluster] = EDGE_ROW.cluster;
    numbers[row + FIELD.coarse] = EDGE_ROW.coarse;
    numbers[row + FIELD.coarsest] = EDGE_ROW.coarse;
  }

  #describeWord(text: string, number: number, row: number): void {
    const matter = matterOf(text);
    const written = spellingOf(text);
    const lower = hashText(matter === MATTER.number ? written.replace(/\p{N}/gu, '0') : written);
    const spelling = this.#spellings.get(written) ?? this.#spellings.size;
    this.#spellings.set(written, spelling);
    const folded = hashText(foldCase(text));
    const { cluster, capitalHabit, bent } = this.#words;
    const word = this.engine.findWord(lower);
    const group = cluster[word] ?? 0;
    const shape = shapeOf(text);
    const form = { text, folded, matter, capital: capitalOf(text), capitalHabit: capitalHabit[word] ?? 0 };
    this.#forms.push(form);
    // One by one: in a loop over the names of fields, each is looked for in two objects.
    const numbers = this.#numbers;
    numbers[row + FIELD.lower] = lower;
    numbers[row + FIELD.shape] = hashText(shape);
    numbers[row + FIELD.bareShape] = hashText(shape.toLowerCase());
    numbers[row + FIELD.cluster] = group;
    numbers[row + FIELD.coarse] = this.#coarse[group]!;
    numbers[row + FIELD.coarsest] = this.#coarsest[group]!;
    numbers[row + FIELD.lists] = matter === MATTER.mark ? 0 : this.engine.findPhrase(folded);
    numbers[row + FIELD.bent] = bent[word] ?? 0;
    numbers[row + FIELD.ending] = matter === MATTER.word ? endingOf(written) : 0;
    numbers[row + FIELD.folded] = folded;
    numbers[row + FIELD.signs] = signsOf(form, hintsOf(text));
    numbers[row + FIELD.spelling] = spelling;
    numbers[row + FIELD.article] = 0;
    numbers[row + FIELD.roles] = rolesOf(text);
    if (matter === MATTER.word) this.#describeEdges(text.toLowerCase(), number);
  }

  /** The first and the last letters of a word, two to a number. */
  #describeEdges(lower: string, number: number): void {
    const numbers = this.#numbers;
    const at = this.engine.edgesOf(number) >>> 2;
    const { length } = lower;
    const longest = Math.min(EDGE_LETTERS, length);
    numbers.fill(0, at, at + EDGES);
    const put = (i: number, unit: number): void => {
      numbers[at + (i >> 1)]! |= unit << (16 * (i & 1));
    };
    put(0, longest);
    for (let i = 0; i < longest; i++) {
      put(1 + i, lower.charCodeAt(i));
      put(2 * EDGE_LETTERS - i, lower.charCodeAt(length - 1 - i));
    }
  }
}
