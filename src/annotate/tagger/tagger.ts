import type { Span } from '../../model/model.ts';
import type { View } from './features/context-features.ts';
import { FeatureSink } from './features/feature-sink.ts';
import { addSecondFeatures, findExtents, isClear } from './features/second-features.ts';
import { type FirstModels, FirstReader, type FirstReading } from './first-reader.ts';
import { LABELS, spansOfLabels, type TokenSpan } from './model/labels.ts';
import { addScores, type Model, PAIRS, sumWeights } from './model/model.ts';
import { Viterbi } from './model/viterbi.ts';
import type { WordKnowledge } from './words/vocabulary.ts';

/** What the tagger makes of an article: its tokens, and the names among them, until it is given the next. */
interface Tagged {
  readonly view: View;
  /** In order; they do not overlap, and each is inside one sentence. */
  readonly names: readonly TokenSpan[];
}

interface TaggerModels extends FirstModels {
  /** What the first reading of the whole article adds. */
  readonly second: Model;
}

/** Finds names by the models. */
export class Tagger {
  readonly #first: FirstReader;
  readonly #second: Model;
  readonly #viterbi: Viterbi;
  readonly #sink = new FeatureSink();
  readonly #sums = new Int32Array(PAIRS);

  constructor(knowledge: WordKnowledge, { second, ...first }: TaggerModels) {
    this.#first = new FirstReader(knowledge, first);
    this.#second = second;
    this.#viterbi = new Viterbi(second.transitions);
  }

  /** @param spans the sentences of the text, in order */
  tag(text: string, spans: readonly Span[]): Tagged {
    const reading = this.#first.read(text, spans);
    const labels = this.#readAgain(reading);
    const { view } = reading;
    return { view, names: view.table.sentences.flatMap(({ from, to }) => spansOfLabels(labels, from, to)) };
  }

  /** Labels the stretches anew, with what the first labels say of the article as a whole. */
  #readAgain(reading: FirstReading): Uint8Array {
    const { room } = reading.view.table;
    const labels = room.bytes(reading.labels.length);
    labels.set(reading.labels);
    const scores = room.scores(reading.scores.length);
    scores.set(reading.scores);
    for (const stretch of reading.stretches) {
      if (isClear(reading, stretch)) continue;
      const { from, to, at: first } = stretch;
      const extents = findExtents(reading, stretch);
      for (let i = from; i < to; i++) {
        const at = first + (i - from) * LABELS;
        this.#sink.clear();
        addSecondFeatures(reading, extents[i - from]!, stretch, i, this.#sink);
        sumWeights(this.#second, this.#sink, this.#sums, 0);
        addScores(this.#sums, this.#second.scale, scores, at);
      }
      this.#viterbi.decode(scores, first, to - from, labels, from);
    }
    return labels;
  }
}
