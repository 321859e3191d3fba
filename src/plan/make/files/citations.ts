import {
  type CitationFormat,
  joinReferences,
  type WrittenReference,
} from '../../../cite/citation-formats.ts';
import type { MarkedRows } from '../../told.ts';

interface CitationInputs {
  readonly format: CitationFormat;
  /** In the order of the archive. */
  readonly articles: MarkedRows<WrittenReference>;
}

/** References to articles. */
export function writeCitations({ format, articles }: CitationInputs): Iterable<string> {
  return joinReferences(format, articles.values);
}
