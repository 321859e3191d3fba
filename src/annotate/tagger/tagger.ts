import type { Span } from '../../model/model.ts';
import type { TokenSpan } from './model/labels.ts';
import type { Tables } from './tables.ts';
import { ArticleReader } from './words/article-reader.ts';
import type { TokenTable } from './words/token-table.ts';

/** What the tagger makes of an article: its tokens, and the names among them, until it is given the next. */
interface Tagged {
  readonly table: TokenTable;
  /** In order; they do not overlap, and each is inside one sentence. */
  readonly names: readonly TokenSpan[];
}

/** Finds names by the models. */
export class Tagger {
  readonly #reader: ArticleReader;

  constructor(tables: Tables) {
    this.#reader = new ArticleReader(tables);
  }

  /** @param spans the sentences of the text, in order */
  tag(text: string, spans: readonly Span[]): Tagged {
    const table = this.#reader.tabulate(text, spans);
    const { engine } = this.#reader;
    engine.readFirst();
    engine.readAgain();
    return { table, names: this.#listNames() };
  }

  #listNames(): readonly TokenSpan[] {
    const { names, nameCount } = this.#reader.engine;
    const numbers = this.#reader.numbers(names, 3 * nameCount.value);
    const list: TokenSpan[] = [];
    for (let at = 0; at < numbers.length; at += 3)
      list.push({ from: numbers[at]!, to: numbers[at + 1]!, type: numbers[at + 2]! });
    return list;
  }
}
