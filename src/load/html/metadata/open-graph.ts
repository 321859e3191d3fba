/** Metadata of the Open Graph protocol: `og:…` and `article:…`. */
import type { PageDocument } from '../dom.ts';
import { pickAllMeta, pickMeta, readMetaElements } from './meta-elements.ts';
import { listNames, splitTags } from './names.ts';
import type { PageMetadata } from './page-metadata.ts';

export function readOpenGraph(document: PageDocument): PageMetadata {
  const meta = readMetaElements(document);
  return {
    headline: pickMeta(meta, ['og:title']),
    byline: listNames(pickAllMeta(meta, ['article:author', 'og:article:author', 'article:author_name'])),
    source: pickMeta(meta, ['og:site_name']),
    url: pickMeta(meta, ['og:url']),
    tags: splitTags(pickAllMeta(meta, ['article:tag', 'og:article:tag'])),
    language: pickMeta(meta, ['og:locale'])?.replace('_', '-') ?? null,
  };
}
