import type { PageDocument } from '../dom.ts';
import { readArticleNames } from './article-names.ts';
import { readJsonLd } from './json-ld.ts';
import { readMarkup } from './markup.ts';
import { readMetaNames } from './meta-names.ts';
import { readOpenGraph } from './open-graph.ts';
import type { PageMetadata, StatedMetadata } from './page-metadata.ts';

/** In order of trust: what is meant for machines first, what is meant for eyes last. */
const READERS = [readJsonLd, readOpenGraph, readMetaNames, readMarkup] as const satisfies readonly ((
  document: PageDocument,
) => StatedMetadata)[];

/** What a page says about its article, in all the ways in which pages say it: each field from the most trusted reader that has it. */
export function readPageMetadata(document: PageDocument): PageMetadata {
  const found = READERS.map((read) => read(document));
  const first = (field: 'url' | 'language'): string | null =>
    found.find((metadata) => metadata[field] !== null)?.[field] ?? null;
  const url = first('url');
  return {
    ...readArticleNames(document, url),
    url,
    tags: found.find((metadata) => metadata.tags.length > 0)?.tags ?? [],
    language: first('language'),
  };
}
