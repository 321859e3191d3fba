import type { Span } from '../../model.ts';
import type { View } from './context-features.ts';
import { FeatureSink } from './feature-sink.ts';
import { LABELS, readSpans, type TokenSpan } from './labels.ts';
import type { Model } from './model.ts';
import { Scorer } from './scorer.ts';
import { addSecondFeatures } from './second-features.ts';
import { CASING, type SentenceTokens } from './token-table.ts';
import { readView } from './view.ts';
import { Viterbi } from './viterbi.ts';
import { Vocabulary, type WordKnowledge } from './vocabulary.ts';
import { countVotes } from './votes.ts';

/** What the tagger makes of an article: its tokens, and the names among them. */
export interface Tagged {
  readonly view: View;
  /** In order; they do not overlap, and each is inside one sentence. */
  readonly names: readonly TokenSpan[];
}

export interface TaggerModels {
  /** For sentences in which capitals say something, and for the others. */
  readonly cased: Model;
  readonly caseless: Model;
  /** What the first reading of the whole article adds. */
  readonly second: Model;
}

/** A stretch of tokens that names are looked for in, with the scores of their labels, `LABELS` a token. */
interface ScoredStretch {
  readonly from: number;
  readonly to: number;
  readonly sentence: SentenceTokens;
  readonly scores: Float32Array;
}

/** Finds names by the models. What it keeps between articles only saves work. */
export class Tagger {
  readonly #knowledge: WordKnowledge;
  readonly #vocabulary: Vocabulary;
  readonly #cased: { readonly scorer: Scorer; readonly viterbi: Viterbi };
  readonly #caseless: { readonly scorer: Scorer; readonly viterbi: Viterbi };
  readonly #second: { readonly model: Model; readonly viterbi: Viterbi };
  readonly #sink = new FeatureSink();

  constructor(knowledge: WordKnowledge, { cased, caseless, second }: TaggerModels) {
    this.#knowledge = knowledge;
    this.#vocabulary = new Vocabulary(knowledge);
    this.#cased = { scorer: new Scorer(cased, true), viterbi: new Viterbi(cased.transitions) };
    this.#caseless = { scorer: new Scorer(caseless, false), viterbi: new Viterbi(caseless.transitions) };
    this.#second = { model: second, viterbi: new Viterbi(second.transitions) };
  }

  /** @param spans the sentences of the text, in order */
  tag(text: string, spans: readonly Span[]): Tagged {
    this.#vocabulary.rest();
    const view = readView(text, spans, this.#vocabulary, this.#knowledge);
    const stretches = this.#score(view);
    const labels = new Uint8Array(view.table.forms.length);
    for (const { from, to, sentence, scores } of stretches)
      this.#modelFor(sentence).viterbi.decode(scores, to - from, labels, from);
    this.#readAgain(view, stretches, labels);
    return { view, names: view.table.sentences.flatMap(({ from, to }) => readSpans(labels, from, to)) };
  }

  #modelFor({ casing }: SentenceTokens) {
    return casing === CASING.normal ? this.#cased : this.#caseless;
  }

  #score(view: View): readonly ScoredStretch[] {
    const { sentences } = view.table;
    let at = 0;
    return view.runs.stretches.map(({ from, to }) => {
      while (sentences[at]!.to <= from) at++;
      const sentence = sentences[at]!;
      const { scorer } = this.#modelFor(sentence);
      const scores = new Float32Array((to - from) * LABELS);
      for (let i = from; i < to; i++) scorer.score(view, sentence, i, scores, (i - from) * LABELS);
      return { from, to, sentence, scores };
    });
  }

  /** Labels the stretches anew, with what the first labels say of the article as a whole. */
  #readAgain(view: View, stretches: readonly ScoredStretch[], labels: Uint8Array): void {
    const { model, viterbi } = this.#second;
    const votes = countVotes(view.table, stretches, labels, this.#vocabulary.lowerCount);
    const first = { view, labels: labels.slice(), votes };
    for (const { from, to, sentence, scores } of stretches) {
      const sums = scores.slice();
      for (let i = from; i < to; i++) {
        const at = (i - from) * LABELS;
        this.#sink.clear();
        addSecondFeatures(first, sentence, i, scores, at, this.#sink);
        for (let k = 0; k < this.#sink.size; k++) {
          const feature = model.findFeature(this.#sink.hashes[k]!);
          if (feature < 0) continue;
          for (let y = 0; y < LABELS; y++)
            sums[at + y]! += model.weights[feature * LABELS + y]! * model.scale;
        }
      }
      viterbi.decode(sums, to - from, labels, from);
    }
  }
}
