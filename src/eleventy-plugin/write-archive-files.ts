import { resolve } from 'node:path';
import { placeAssets } from '../render/assets.ts';
import { Claims } from '../render/claims.ts';
import { listPictureFiles } from '../render/files/place-pictures.ts';
import { LAYOUTS } from '../render/layouts.ts';
import { SiteWriter } from '../render/site-writer.ts';
import type { ArchiveData } from './archive-data.ts';

/**
 * Writes what the archive has beside pages: feeds, data, the search index, the style.
 *
 * @param output where Eleventy writes its site
 * @param ownLayouts folders of layouts of the project
 */
export async function writeArchiveFiles(
  { plan, listed, readText, pictures }: ArchiveData,
  output: string,
  ownLayouts: readonly string[],
): Promise<void> {
  if (plan === null || readText === null || pictures === null) return;
  const writer = new SiteWriter(resolve(output), null);
  for (const { url, inputs, content } of [...plan.files, ...plan.listPages(listed)])
    await writer.putPieces(url, content(inputs, readText), null);
  for (const { url, read } of listPictureFiles(pictures)) writer.put(url, read());
  placeAssets([LAYOUTS, ...ownLayouts], writer, new Claims());
}
