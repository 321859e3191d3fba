import { ownText } from '../../../tools/text/own-text.ts';
import { foldCase } from '../../../tools/text/tokens.ts';
import { hashText } from '../model/hash.ts';
import { FormTable } from './form-table.ts';
import { hintsOf } from './hints.ts';
import { Room } from './room.ts';
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

/** What word groups and name lists say of a word. */
export interface WordKnowledge {
  /** @param lower hash of the lower-case spelling; the answer indexes `words`, -1 where the word is not known */
  readonly findWord: (lower: number) => number;
  readonly words: WordColumns;
  /** Lists that hold a phrase, by the hash of its folded words. */
  readonly findPhrase: (folded: number) => number;
  readonly coarseOf: Uint16Array;
  readonly coarsestOf: Uint16Array;
}

/** What is known of each word, as in `WordForm`; 0 is nothing. */
export interface WordColumns {
  readonly cluster: Uint16Array;
  readonly capitalHabit: Uint8Array;
  readonly bent: Uint8Array;
}

/** Forms that are kept; at the next article after these the vocabulary begins anew. */
const MOST_FORMS = 50_000;

/**
 * What stands beyond the ends of a sentence, as a form: it has the number 0, and no word has its hashes.
 */
const EDGE_ROW = { lower: 0x7ffffff1, shape: 0x7ffffff2, cluster: 2047, coarse: 255 } as const;
export const EDGE = 0;

/** Forms of words met so far. What it says of a word depends on the word alone: it only saves work. */
export class Vocabulary {
  readonly #knowledge: WordKnowledge;
  readonly #table = new FormTable();
  /** By number of a form. */
  #forms: WordForm[] = [];
  /** `FIELDS` for each form. */
  #rows = new Int32Array(FIELDS << 10);
  readonly #spellings = new Map<string, number>();
  /** For columns of the article, until the next one begins. */
  readonly room = new Room();
  /** By number of a spelling: the last article that it was met in, and its number there. */
  #articles = new Int32Array(1 << 10);
  #words = new Int32Array(1 << 10);
  #article = 0;
  #wordCount = 0;
  #generation = 0;

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge;
    this.#addEdge();
  }

  /** To be called before each article. */
  begin(): void {
    this.#article++;
    this.#wordCount = 0;
    this.room.begin();
    if (this.#forms.length < MOST_FORMS) return;
    this.#forms = [];
    this.#table.clear();
    this.#spellings.clear();
    this.#articles.fill(0);
    this.#generation++;
    this.#addEdge();
  }

  /** Numbers of forms hold as long as this stays. */
  get generation(): number {
    return this.#generation;
  }

  /** Numbers of the article's words are below this. */
  get wordCount(): number {
    return this.#wordCount;
  }

  /** By number of a form, `FIELDS` each; those of an article stand in it until the next one begins. */
  get rows(): Int32Array {
    return this.#rows;
  }

  /** By number. */
  get forms(): readonly WordForm[] {
    return this.#forms;
  }

  /**
   * Number of the form that stands in a text from `start` to `end`; its row knows the number of its word in the article.
   *
   * @param units of the text
   */
  find(text: string, units: Uint16Array, start: number, end: number): number {
    const id = this.#table.number(units, start, end);
    if (id === this.#forms.length) this.#describe(ownText(text.slice(start, end)));
    const row = id * FIELDS;
    const rows = this.#rows;
    if (rows[row + FIELD.article] !== this.#article) {
      rows[row + FIELD.word] = this.#numberWord(rows[row + FIELD.spelling]!);
      rows[row + FIELD.article] = this.#article;
    }
    return id;
  }

  /** Number of a spelling among those of the article, in the order in which they are asked for. */
  #numberWord(spelling: number): number {
    if (spelling >= this.#articles.length) {
      const size = 2 * spelling;
      const [articles, words] = [new Int32Array(size), new Int32Array(size)];
      articles.set(this.#articles);
      words.set(this.#words);
      [this.#articles, this.#words] = [articles, words];
    }
    if (this.#articles[spelling] !== this.#article) {
      this.#articles[spelling] = this.#article;
      this.#words[spelling] = this.#wordCount++;
    }
    return this.#words[spelling]!;
  }

  #addEdge(): void {
    this.#table.number(new Uint16Array(), 0, 0);
    const row = this.#add({
      text: '',
      folded: 0,
      matter: MATTER.mark,
      capital: CAPITAL.none,
      capitalHabit: 0,
    });
    const rows = this.#rows;
    rows[row + FIELD.lower] = EDGE_ROW.lower;
    rows[row + FIELD.shape] = EDGE_ROW.shape;
    rows[row + FIELD.bareShape] = EDGE_ROW.shape;
    rows[row + FIELD.cluster] = EDGE_ROW.cluster;
    rows[row + FIELD.coarse] = EDGE_ROW.coarse;
    rows[row + FIELD.coarsest] = EDGE_ROW.coarse;
  }

  #describe(text: string): void {
    const matter = matterOf(text);
    const written = spellingOf(text);
    const lower = hashText(matter === MATTER.number ? written.replace(/\p{N}/gu, '0') : written);
    const spelling = this.#spellings.get(written) ?? this.#spellings.size;
    this.#spellings.set(written, spelling);
    const folded = hashText(foldCase(text));
    const { findWord, words, findPhrase, coarseOf, coarsestOf } = this.#knowledge;
    const word = findWord(lower);
    const cluster = words.cluster[word] ?? 0;
    const shape = shapeOf(text);
    const capitalHabit = words.capitalHabit[word] ?? 0;
    const form = { text, folded, matter, capital: capitalOf(text), capitalHabit };
    const row = this.#add(form);
    // One by one: in a loop over the names of fields, each is looked for in two objects.
    const rows = this.#rows;
    rows[row + FIELD.lower] = lower;
    rows[row + FIELD.shape] = hashText(shape);
    rows[row + FIELD.bareShape] = hashText(shape.toLowerCase());
    rows[row + FIELD.cluster] = cluster;
    rows[row + FIELD.coarse] = coarseOf[cluster]!;
    rows[row + FIELD.coarsest] = coarsestOf[cluster]!;
    rows[row + FIELD.lists] = matter === MATTER.mark ? 0 : findPhrase(folded);
    rows[row + FIELD.bent] = words.bent[word] ?? 0;
    rows[row + FIELD.ending] = matter === MATTER.word ? endingOf(written) : 0;
    rows[row + FIELD.folded] = folded;
    rows[row + FIELD.signs] = signsOf(form, hintsOf(text));
    rows[row + FIELD.spelling] = spelling;
  }

  /** @returns where its row begins: zeros */
  #add(form: WordForm): number {
    const row = this.#forms.push(form) * FIELDS - FIELDS;
    if (row + FIELDS > this.#rows.length) {
      const rows = new Int32Array(2 * this.#rows.length);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows.fill(0, row, row + FIELDS);
    return row;
  }
}
