import { splitSentences } from '../annotate/sentences/sentences.ts';
import { LABELS, labelOf, OUTSIDE } from '../annotate/tagger/model/labels.ts';
import type { ArticleReader } from '../annotate/tagger/words/article-reader.ts';
import type { TokenTable } from '../annotate/tagger/words/token-table.ts';
import type { Block, Span } from '../model/model.ts';
import type { GoldDocument, GoldName } from './training-set.ts';

/** A document's tokens and, for each, its label. */
interface Example {
  readonly table: TokenTable;
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
export function labelTokens({ starts, ends, sentences }: TokenTable, names: readonly GoldName[]): Uint8Array {
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
export function readExample(document: GoldDocument, reader: ArticleReader): Example {
  const table = reader.tabulate(document.text, splitDocument(document));
  return { table, labels: labelTokens(table, document.names) };
}
