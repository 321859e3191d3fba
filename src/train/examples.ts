import { splitSentences } from '../annotate/sentences/sentences.ts';
import type { View } from '../annotate/tagger/features/context-features.ts';
import { LABELS, labelOf, OUTSIDE } from '../annotate/tagger/model/labels.ts';
import { makeView } from '../annotate/tagger/view.ts';
import type { Vocabulary, WordKnowledge } from '../annotate/tagger/words/vocabulary.ts';
import type { Block, Span } from '../model/model.ts';
import type { GoldDocument, GoldName } from './training-set.ts';

/** A document's tokens and, for each, its label. */
interface Example {
  readonly view: View;
  readonly labels: Uint8Array;
}

/** The sentences of a document, as an article's. */
export function splitDocument({ text, paragraphs }: GoldDocument): readonly Span[] {
  const blocks = paragraphs.map(
    ({ start, end }): Block => ({ kind: 'paragraph', start, end, pieces: [], anchor: '' }),
  );
  return splitSentences({ text, blocks });
}

/** Lays marked names over tokens: a label for each. */
export function labelTokens({ table }: View, names: readonly GoldName[]): Uint8Array {
  const { starts, ends, sentences } = table;
  const labels = new Uint8Array(starts.length).fill(OUTSIDE);
  let name = 0;
  for (const { from, to } of sentences) {
    const inName: number[] = [];
    for (let i = from; i < to; i++) {
      while (name < names.length && names[name]!.end <= starts[i]!) name++;
      const gold = names[name];
      inName.push(gold !== undefined && gold.start <= starts[i]! && ends[i]! <= gold.end ? name : -1);
    }
    inName.forEach((number, at) => {
      if (number < 0) return;
      const [opens, closes] = [inName[at - 1] !== number, inName[at + 1] !== number];
      const part = opens ? (closes ? 'single' : 'begin') : closes ? 'end' : 'inside';
      labels[from + at] = labelOf(names[number]!.type, part);
    });
  }
  if (labels.some((label) => label >= LABELS)) throw new Error('a label out of range');
  return labels;
}

/** Reads a document as the tagger does, and lays its marked names over the tokens. */
export function readExample(
  document: GoldDocument,
  vocabulary: Vocabulary,
  knowledge: WordKnowledge,
): Example {
  const view = makeView(document.text, splitDocument(document), vocabulary, knowledge);
  return { view, labels: labelTokens(view, document.names) };
}
