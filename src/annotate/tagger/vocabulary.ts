import { foldCase } from '../tokens.ts';
import { hashText } from './hash.ts';
import { affixesOf, capitalOf, MATTER, matterOf, shapeOf, type WordForm } from './word-form.ts';

/** What word groups and name lists say of a word. */
export interface WordKnowledge {
  /** @param lower hash of the lower-case spelling; the answer packs cluster and habit, see `unpackWord` */
  readonly findWord: (lower: number) => number;
  /** Lists that hold a phrase, by the hash of its folded words. */
  readonly findPhrase: (folded: number) => number;
  readonly coarseOf: Uint16Array;
  readonly coarsestOf: Uint16Array;
}

const CLUSTER_BITS = 11;
const HABIT_BITS = 3;

/** The parts of what is known of a word, in one number. */
export function packWord(cluster: number, capitalHabit: number, bent: number): number {
  return cluster | (capitalHabit << CLUSTER_BITS) | (bent << (CLUSTER_BITS + HABIT_BITS));
}

/** Forms that are kept; at the next article after these the vocabulary begins anew. */
const MOST_FORMS = 60_000;

/** Forms of words met so far. What it returns depends on the word alone: it only saves work. */
export class Vocabulary {
  readonly #knowledge: WordKnowledge;
  readonly #forms = new Map<string, WordForm>();
  readonly #lowerIds = new Map<string, number>();

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge;
  }

  /** To be called between two articles: numbers of lower-case spellings hold inside one. */
  rest(): void {
    if (this.#forms.size < MOST_FORMS) return;
    this.#forms.clear();
    this.#lowerIds.clear();
  }

  /** Numbers of lower-case spellings are below this. */
  get lowerCount(): number {
    return this.#lowerIds.size;
  }

  find(text: string): WordForm {
    const known = this.#forms.get(text);
    if (known !== undefined) return known;
    const form = this.#describe(text);
    this.#forms.set(text, form);
    return form;
  }

  #describe(text: string): WordForm {
    const matter = matterOf(text);
    const spelling = text.toLowerCase().replaceAll('’', "'");
    const lower = hashText(matter === MATTER.number ? spelling.replace(/\p{N}/gu, '0') : spelling);
    let lowerId = this.#lowerIds.get(spelling);
    if (lowerId === undefined) {
      lowerId = this.#lowerIds.size;
      this.#lowerIds.set(spelling, lowerId);
    }
    const folded = hashText(foldCase(text));
    const { findWord, findPhrase, coarseOf, coarsestOf } = this.#knowledge;
    const packed = matter === MATTER.mark ? 0 : findWord(lower);
    const cluster = packed & ((1 << CLUSTER_BITS) - 1);
    return {
      text,
      lowerId,
      lower,
      folded,
      matter,
      capital: capitalOf(text),
      shape: hashText(shapeOf(text)),
      bareShape: hashText(shapeOf(text).toLowerCase()),
      affixes: matter === MATTER.word ? affixesOf(spelling) : new Int32Array(0),
      cluster,
      coarse: coarseOf[cluster]!,
      coarsest: coarsestOf[cluster]!,
      capitalHabit: (packed >> CLUSTER_BITS) & ((1 << HABIT_BITS) - 1),
      bent: packed >> (CLUSTER_BITS + HABIT_BITS),
      lists: matter === MATTER.mark ? 0 : findPhrase(folded),
    };
  }
}
