import type { Url } from '../../model/model.ts';
import { INDEX_MANIFEST } from '../../search/format/places.ts';
import { buildPart, type IndexHands } from '../../search/write/build-part.ts';
import type { IndexPart } from '../../search/write/index-part.ts';
import { type IndexedParts, writeIndexManifest } from '../../search/write/write-manifest.ts';
import type { Claims } from '../claims.ts';
import type { KnownFiles, RenderedFile } from '../known-files.ts';
import type { SiteWriter } from '../site-writer.ts';

/** Puts the search index into the site. A part of which nothing has changed is taken over as it is published. */
export async function placeIndex(
  { parts, ...archive }: IndexedParts<Iterable<IndexPart>>,
  hands: IndexHands,
  writer: SiteWriter,
  known: KnownFiles,
  claims: Claims,
): Promise<readonly RenderedFile[]> {
  const placed: RenderedFile[] = [];
  const heads: IndexPart['head'][] = [];
  const put = (url: string, text: string, inputs: RenderedFile['inputs']): void => {
    claims.refuse(url as Url);
    placed.push({ ...writer.put(url as Url, text), digest: null, inputs });
  };
  for (const part of parts) {
    heads.push(part.head);
    const from = known.digestOf(['index', part.head.name, part.inputs]);
    const kept = known.keepMade(from);
    if (kept !== null) placed.push(...kept);
    else for await (const { url, text } of buildPart(part, hands)) put(url, text, from);
  }
  put(INDEX_MANIFEST, writeIndexManifest({ ...archive, parts: heads }), null);
  return placed;
}
