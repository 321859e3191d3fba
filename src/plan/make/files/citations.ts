import { type CitationFormat, writeReferences } from '../../../cite/citation-formats.ts';
import type { CitedArticle } from '../../../cite/cited-article.ts';
import type { MarkedRows } from '../../told.ts';

interface CitationInputs {
  readonly format: CitationFormat;
  /** In the order of the archive. */
  readonly articles: MarkedRows<CitedArticle>;
}

/** References to articles. */
export function writeCitations({ format, articles }: CitationInputs): Iterable<string> {
  return writeReferences(format, articles.values);
}
