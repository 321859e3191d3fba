import type { Span } from '../../model/model.ts';
import type { View } from './features/context-features.ts';
import type { Stretch } from './features/runs.ts';
import { countVotes, type Votes } from './features/votes.ts';
import { LABELS } from './model/labels.ts';
import type { Model } from './model/model.ts';
import { Scorer } from './model/scorer.ts';
import { Viterbi } from './model/viterbi.ts';
import { makeView } from './view.ts';
import { CASING, type SentenceTokens } from './words/token-table.ts';
import { Vocabulary, type WordKnowledge } from './words/vocabulary.ts';

/** Models of the first reading: for sentences in which capitals say something, and for the others. */
export interface FirstModels {
  readonly cased: Model;
  readonly caseless: Model;
}

/** A stretch, and where its scores begin. */
export interface ScoredStretch extends Stretch {
  readonly at: number;
}

/** What each sentence of an article says for itself, and what they say together, until the next article is read. */
export interface FirstReading {
  readonly view: View;
  readonly stretches: readonly ScoredStretch[];
  /** Of the stretches one after the other: `LABELS` for each token. */
  readonly scores: Float32Array;
  /** A label for each token. */
  readonly labels: Uint8Array;
  readonly votes: Votes;
}

/** Reads articles sentence by sentence. What it keeps between articles only saves work. */
export class FirstReader {
  readonly #knowledge: WordKnowledge;
  readonly #vocabulary: Vocabulary;
  readonly #cased: Reader;
  readonly #caseless: Reader;

  constructor(knowledge: WordKnowledge, { cased, caseless }: FirstModels) {
    this.#knowledge = knowledge;
    this.#vocabulary = new Vocabulary(knowledge);
    this.#cased = { scorer: new Scorer(cased, true), viterbi: new Viterbi(cased.transitions) };
    this.#caseless = { scorer: new Scorer(caseless, false), viterbi: new Viterbi(caseless.transitions) };
  }

  /** @param spans the sentences of the text, in order */
  read(text: string, spans: readonly Span[]): FirstReading {
    const view = makeView(text, spans, this.#vocabulary, this.#knowledge);
    const stretches = placeScores(view.runs.stretches);
    const scores = this.#score(view, stretches);
    const labels = view.table.room.bytes(view.table.forms.length);
    for (const { from, to, at, sentence } of stretches)
      this.#readerOf(sentence).viterbi.decode(scores, at, to - from, labels, from);
    const votes = countVotes(view.table, stretches, labels);
    return { view, stretches, scores, labels, votes };
  }

  #readerOf({ casing }: SentenceTokens): Reader {
    return casing === CASING.normal ? this.#cased : this.#caseless;
  }

  #score(view: View, stretches: readonly ScoredStretch[]): Float32Array {
    const last = stretches.at(-1);
    const scores = view.table.room.scores(last === undefined ? 0 : last.at + (last.to - last.from) * LABELS);
    for (const { from, to, at, sentence } of stretches) {
      const { scorer } = this.#readerOf(sentence);
      for (let i = from; i < to; i++) scorer.score(view, sentence, i, scores, at + (i - from) * LABELS);
    }
    return scores;
  }
}

function placeScores(stretches: readonly Stretch[]): readonly ScoredStretch[] {
  let at = 0;
  return stretches.map(({ from, to, sentence }) => {
    const placed = { from, to, sentence, at };
    at += (to - from) * LABELS;
    return placed;
  });
}

interface Reader {
  readonly scorer: Scorer;
  readonly viterbi: Viterbi;
}
