import type { Span } from '../../../model/model.ts';
import { type Engine, placeInMemory, type Variable } from '../engine.ts';
import { wordingOf } from '../languages/wordings.ts';
import type { Tables } from '../tables.ts';
import type { SentenceTokens, TokenTable } from './token-table.ts';
import { tokenizeSpan } from './tokenize.ts';
import { unitsOf } from './units.ts';
import { Vocabulary } from './vocabulary.ts';

/** What each sentence of an article says for itself, until the next article is begun. */
export interface FirstReading {
  readonly stretches: readonly ScoredStretch[];
  /** Of the stretches one after the other: `LABELS` for each token. */
  readonly scores: Float32Array;
}

/** A row of tokens in which names are looked for, and where its scores begin; `to` is exclusive. */
interface ScoredStretch {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Has the module read articles, and sees what it makes of them. What it keeps between articles only saves work. */
export class ArticleReader {
  readonly #vocabulary: Vocabulary;
  readonly #memory: WebAssembly.Memory;
  readonly #hashWords: TokenTable['hashWords'];
  readonly #elides: boolean;
  readonly engine: Engine;

  constructor(tables: Tables) {
    this.#memory = tables.memory;
    this.#elides = wordingOf(tables.language).elides;
    this.#vocabulary = new Vocabulary(tables);
    this.engine = this.#vocabulary.engine;
    this.#hashWords = (from, to) => this.engine.hashWords(from, to);
  }

  /**
   * Begins an article: its tokens, and all that features are taken from.
   *
   * @param spans the sentences of the text, in order
   */
  tabulate(text: string, spans: readonly Span[]): TokenTable {
    const { engine } = this;
    this.#vocabulary.begin(text);
    engine.beginArticle(text.length, spans.length);
    const { buffer } = this.#memory;
    const units = unitsOf(text, new Uint16Array(buffer, placeInMemory(engine.units), text.length));
    const offsets = this.numbers(engine.offsets, 2 * text.length);
    const limits = this.numbers(engine.limits, spans.length);
    let end = 0;
    for (const [i, span] of spans.entries()) {
      end = tokenizeSpan(units, span, offsets, end, this.#elides);
      limits[i] = end / 2;
    }
    engine.view(end / 2, spans.length);
    return this.#seeTable(text, end / 2);
  }

  /** Features of a token of a sentence, by their hashes, until the next are asked for. */
  hashToken(sentence: number, token: number): Int32Array {
    this.engine.hashToken(sentence, token);
    return this.#readHashes();
  }

  /** Reads each sentence of the article that was begun, and makes ready for `hashAgain`. */
  readFirst(): FirstReading {
    const { engine } = this;
    engine.readFirst();
    engine.findAllExtents();
    const count = engine.stretchCount.value;
    const numbers = this.numbers(engine.stretches, 3 * count);
    const starts = this.numbers(engine.scoreStarts, count);
    const stretches = Array.from(starts, (at, i) => ({ from: numbers[3 * i]!, to: numbers[3 * i + 1]!, at }));
    return { stretches, scores: this.scores(engine.firstScores, engine.scoreCount.value) };
  }

  /** Features that a second reading takes of a token of a stretch. */
  hashAgain(stretch: number, token: number): Int32Array {
    this.engine.hashAgain(stretch, token);
    return this.#readHashes();
  }

  /** A column of the module, as long as it holds. */
  numbers(column: Variable, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, placeInMemory(column), length);
  }

  bytes(column: Variable, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, placeInMemory(column), length);
  }

  scores(column: Variable, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, placeInMemory(column), length);
  }

  #readHashes(): Int32Array {
    const { hashes, featureCount } = this.engine;
    return this.numbers(hashes, featureCount.value);
  }

  #seeTable(text: string, size: number): TokenTable {
    const { engine } = this;
    const words = engine.wordCount.value;
    const starts = this.numbers(engine.starts, size);
    const ends = this.numbers(engine.ends, size);
    return {
      text,
      starts,
      ends,
      forms: this.#vocabulary.listForms(this.numbers(engine.forms, size), starts, ends),
      signs: this.numbers(engine.signs, size),
      words: this.numbers(engine.words, size),
      sentences: this.#listSentences(),
      small: this.bytes(engine.small, words),
      capital: this.bytes(engine.capital, words),
      hashWords: this.#hashWords,
    };
  }

  #listSentences(): readonly SentenceTokens[] {
    const count = this.engine.sentenceCount.value;
    const numbers = this.numbers(this.engine.sentences, 3 * count);
    const list: SentenceTokens[] = [];
    for (let at = 0; at < numbers.length; at += 3)
      list.push({
        from: numbers[at]!,
        to: numbers[at + 1]!,
        casing: numbers[at + 2] as SentenceTokens['casing'],
      });
    return list;
  }
}
