import { resolve } from 'node:path';
import type { Url } from '../model/model.ts';
import type { SitePlan } from '../plan/plan.ts';
import { placeAssets } from '../render/assets.ts';
import { Claims } from '../render/claims.ts';
import { listPictureFiles } from '../render/files/place-pictures.ts';
import { LAYOUTS } from '../render/layouts.ts';
import { SiteWriter } from '../render/site-writer.ts';
import { INDEX_MANIFEST } from '../search/format/places.ts';
import { buildPart, type IndexHands } from '../search/write/build-part.ts';
import { listStemmers, writeIndexManifest } from '../search/write/write-manifest.ts';
import type { ArchiveData } from './archive-data.ts';

/**
 * Writes what the archive has beside pages: feeds, data, the search index, the style.
 *
 * @param output where Eleventy writes its site
 * @param ownLayouts folders of layouts of the project
 */
export async function writeArchiveFiles(
  { plan, listed, indexHands, bodies, pictures }: ArchiveData,
  output: string,
  ownLayouts: readonly string[],
): Promise<void> {
  if (plan === null || bodies === null || indexHands === null || pictures === null) return;
  const writer = new SiteWriter(resolve(output), null);
  for (const { url, inputs, content } of [...plan.files, ...plan.listPages(listed)])
    await writer.putPieces(url, content(inputs, bodies), null);
  if (plan.index !== null) await writeIndex(plan.index, indexHands, writer);
  for (const { url, read } of listPictureFiles(pictures)) writer.put(url, read());
  placeAssets(
    plan.version,
    [LAYOUTS, ...ownLayouts],
    plan.index && listStemmers(plan.index.languages),
    writer,
    new Claims(),
  );
}

async function writeIndex(
  { parts, ...archive }: NonNullable<SitePlan['index']>,
  hands: IndexHands,
  writer: SiteWriter,
): Promise<void> {
  for (const part of parts)
    for await (const { url, text } of buildPart(part, hands)) writer.put(url as Url, text);
  const heads = Array.from(parts, ({ head }) => head);
  writer.put(INDEX_MANIFEST as Url, writeIndexManifest({ ...archive, parts: heads }));
}
