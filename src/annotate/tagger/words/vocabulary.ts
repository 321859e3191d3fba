import { ownText } from '../../../tools/text/own-text.ts';
import { foldCase } from '../../../tools/text/tokens.ts';
import { type Engine, openEngine, placeInMemory } from '../engine.ts';
import { wordingOf } from '../languages/wordings.ts';
import { hashText } from '../model/hash.ts';
import { handTables, type Tables } from '../tables.ts';
import { bitsByWord } from './bits-by-word.ts';
import { HINT } from './hints.ts';
import { ROLE } from './roles.ts';
import {
  CAPITAL,
  capitalOfSigns,
  endingOf,
  FIELD,
  FIELDS,
  habitOfSigns,
  MATTER,
  matterOf,
  matterOfSigns,
  spellingOf,
  type WordForm,
} from './word-form.ts';

/** Forms that are kept; at the next article after these the vocabulary begins anew. */
const MOST_FORMS = 50_000;

/** What stands beyond the ends of a sentence, as a form. */
const EDGE: WordForm = { text: '', folded: 0, matter: MATTER.mark, capital: CAPITAL.none, capitalHabit: 0 };

/** Letters at each edge of a word that features are made of. */
const EDGE_LETTERS = 5;

/** Forms of words met so far, by the numbers that the module has for them. It only saves work. */
export class Vocabulary {
  readonly #memory: WebAssembly.Memory;
  readonly engine: Engine;
  #forms: WordForm[] = [EDGE];
  #text = '';

  constructor(tables: Tables) {
    this.#memory = tables.memory;
    this.engine = openEngine(tables.module, tables.memory, (form, start, end) =>
      this.#fold(this.#text.slice(start, end), form),
    );
    handTables(tables, this.engine);
    const wording = wordingOf(tables.language);
    this.engine.openTail(wording.tail);
    const hints = bitsByWord(HINT, wording.hints);
    const roles = bitsByWord(ROLE, wording.roles);
    for (const word of new Set([...hints.keys(), ...roles.keys()]))
      this.engine.noteWord(hashText(word), hints.get(word) ?? 0, roles.get(word) ?? 0);
  }

  /** To be called before the words of a text are looked up. */
  begin(text: string): void {
    this.#text = text;
    if (this.#forms.length < MOST_FORMS) return;
    this.#forms = [EDGE];
    this.engine.forget();
  }

  /**
   * The form of each token of the text.
   *
   * @param numbers of the forms, in the order of the tokens, in which they are new, too
   */
  listForms(numbers: Int32Array, starts: Int32Array, ends: Int32Array): readonly WordForm[] {
    const forms = this.#forms;
    const list = new Array<WordForm>(numbers.length);
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      if (number === forms.length)
        forms.push(this.#describe(number, ownText(this.#text.slice(starts[i], ends[i]))));
      list[i] = forms[number]!;
    }
    return list;
  }

  #describe(number: number, text: string): WordForm {
    const row = new Int32Array(this.#memory.buffer, this.engine.rowOf(number) >>> 0, FIELDS);
    const signs = row[FIELD.signs]!;
    return {
      text,
      folded: row[FIELD.folded]!,
      matter: matterOfSigns(signs),
      capital: capitalOfSigns(signs),
      capitalHabit: habitOfSigns(signs),
    };
  }

  /** Tells the module what letters that are not plain are in lower case, and without diacritics. */
  #fold(text: string, number: number): void {
    const matter = matterOf(text);
    const written = spellingOf(text);
    const spelling = this.#number(written);
    const row = new Int32Array(this.#memory.buffer, this.engine.rowOf(number) >>> 0, FIELDS);
    row[FIELD.lower] = hashText(matter === MATTER.number ? written.replace(/\p{N}/gu, '0') : written);
    row[FIELD.folded] = hashText(foldCase(text));
    row[FIELD.spelling] = spelling;
    if (matter !== MATTER.word) return;
    row[FIELD.ending] = endingOf(written);
    this.#foldEdges(text.toLowerCase(), number);
  }

  #number(spelling: string): number {
    const { engine } = this;
    engine.takeSpelling(spelling.length);
    const units = new Uint16Array(this.#memory.buffer, placeInMemory(engine.spelling), spelling.length);
    for (let i = 0; i < spelling.length; i++) units[i] = spelling.charCodeAt(i);
    return engine.numberSpelling(engine.spelling.value, spelling.length);
  }

  /** How many letters are known at each edge, then the first ones, then the last ones. */
  #foldEdges(lower: string, number: number): void {
    const edges = new Uint16Array(
      this.#memory.buffer,
      this.engine.edgesOf(number) >>> 0,
      2 * EDGE_LETTERS + 1,
    );
    const { length } = lower;
    const longest = Math.min(EDGE_LETTERS, length);
    edges[0] = longest;
    for (let i = 0; i < longest; i++) {
      edges[1 + i] = lower.charCodeAt(i);
      edges[2 * EDGE_LETTERS - i] = lower.charCodeAt(length - 1 - i);
    }
  }
}
