/** Metadata of the Open Graph protocol: `og:…` and `article:…`. */
import type { PageDocument } from '../dom.ts';
import { pickAllMeta, pickMeta, readMetaElements } from './meta-elements.ts';
import type { StatedMetadata } from './page-metadata.ts';
import { splitTags } from './tags.ts';

export function readOpenGraph(document: PageDocument): StatedMetadata {
  const meta = readMetaElements(document);
  return {
    url: pickMeta(meta, ['og:url']),
    tags: splitTags(pickAllMeta(meta, ['article:tag', 'og:article:tag'])),
    language: pickMeta(meta, ['og:locale'])?.replace('_', '-') ?? null,
  };
}
