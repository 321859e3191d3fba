import { ownText } from '../../../tools/text/own-text.ts';
import { foldCase } from '../../../tools/text/tokens.ts';
import { hashText } from '../model/hash.ts';
import { hintsOf } from './hints.ts';
import { capitalOf, endingOf, MATTER, matterOf, shapeOf, spellingOf, type WordForm } from './word-form.ts';

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

/** Forms of words met so far. What it says of a word depends on the word alone: it only saves work. */
export class Vocabulary {
  readonly #knowledge: WordKnowledge;
  readonly #forms = new Map<string, WordForm>();
  readonly #spellings = new Map<string, number>();
  /** By number of a spelling: the last article that it was met in, and its number there. */
  #articles = new Int32Array(1 << 10);
  #words = new Int32Array(1 << 10);
  #article = 0;
  #wordCount = 0;
  #generation = 0;

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge;
  }

  /** To be called before each article. */
  begin(): void {
    this.#article++;
    this.#wordCount = 0;
    if (this.#forms.size < MOST_FORMS) return;
    this.#forms.clear();
    this.#spellings.clear();
    this.#articles.fill(0);
    this.#generation++;
  }

  /** Numbers of forms hold as long as this stays. */
  get generation(): number {
    return this.#generation;
  }

  /** Numbers of the article's words are below this. */
  get wordCount(): number {
    return this.#wordCount;
  }

  /** Number of a form's lower-case spelling among those of the article, in the order in which they are asked for. */
  numberWord({ spelling }: WordForm): number {
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

  find(text: string): WordForm {
    const known = this.#forms.get(text);
    if (known !== undefined) return known;
    const form = this.#describe(ownText(text));
    this.#forms.set(form.text, form);
    return form;
  }

  #describe(text: string): WordForm {
    const matter = matterOf(text);
    const written = spellingOf(text);
    const lower = hashText(matter === MATTER.number ? written.replace(/\p{N}/gu, '0') : written);
    const spelling = this.#spellings.get(written) ?? this.#spellings.size;
    this.#spellings.set(written, spelling);
    const folded = hashText(foldCase(text));
    const { findWord, words, findPhrase, coarseOf, coarsestOf } = this.#knowledge;
    const word = findWord(lower);
    const cluster = words.cluster[word] ?? 0;
    return {
      text,
      id: this.#forms.size,
      spelling,
      lower,
      folded,
      matter,
      capital: capitalOf(text),
      shape: hashText(shapeOf(text)),
      bareShape: hashText(shapeOf(text).toLowerCase()),
      ending: matter === MATTER.word ? endingOf(written) : 0,
      cluster,
      coarse: coarseOf[cluster]!,
      coarsest: coarsestOf[cluster]!,
      capitalHabit: words.capitalHabit[word] ?? 0,
      bent: words.bent[word] ?? 0,
      hints: hintsOf(text),
      lists: matter === MATTER.mark ? 0 : findPhrase(folded),
    };
  }
}
