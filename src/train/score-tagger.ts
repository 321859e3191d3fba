import type { Tagger } from '../annotate/tagger/tagger.ts';
import { splitDocument } from './examples.ts';
import { type Score, scoreNames } from './score.ts';
import type { GoldDocument } from './training-set.ts';

/** How well a tagger finds the marked names of documents. */
export function scoreTagger(tagger: Tagger, documents: readonly GoldDocument[]): Score {
  return scoreNames(
    documents.map((document) => {
      const { table, names } = tagger.tag(document.text, splitDocument(document));
      const { starts, ends } = table;
      const found = names.map(({ from, to, type }) => ({ start: starts[from]!, end: ends[to - 1]!, type }));
      return { text: document.text, gold: document.names, found };
    }),
  );
}
