import { join } from 'node:path';
import type { BuildResult } from '../model/build-types.ts';
import type { Digest, Url } from '../model/model.ts';
import type { FileMark } from '../model/placed-file.ts';
import { digestOf } from '../tools/text/digest.ts';
import { readCheckedLines, writeCheckedLines } from './checked-lines.ts';
import type { Sources } from './source-digest.ts';

/** What a build tells of the archive, whatever it had to do for it. */
export type ArchiveReport = Omit<
  BuildResult,
  'written' | 'deleted' | 'unchanged' | 'seconds' | 'cpuSeconds' | 'peakMemoryMB'
>;

/** A file of a published site, as it was placed. */
export interface PublishedFile extends FileMark {
  readonly url: Url;
  /** Of what a page shows, or of what it alone was made from; `null` for other files. */
  readonly digest: Digest | null;
  /** Of what it was made from, which other files may be too; `null` where that was not told. */
  readonly inputs: Digest | null;
}

/** What the build before left of a site. */
export interface PublishedSite {
  /** Of all that the site was made from; `null` where that cannot be told. */
  readonly inputs: Digest | null;
  /** Of the project, beside the articles. */
  readonly sources: Sources;
  readonly report: ArchiveReport;
  readonly files: readonly PublishedFile[];
}

type Row = readonly [
  url: Url,
  digest: Digest | null,
  inputs: Digest | null,
  size: number,
  modified: number,
  inode: number,
];

type Heading = Omit<PublishedSite, 'files'>;

/** @returns `null` where nothing is known, or the record is damaged */
export function readPublishedSite(cache: string, output: string): PublishedSite | null {
  const lines = readCheckedLines(pathOf(cache, output));
  if (lines === null) return null;
  const [heading, ...rows] = lines;
  const { inputs, sources, report } = JSON.parse(heading!) as Heading;
  const files = rows.map((row): PublishedFile => {
    const [url, digest, made, size, modified, inode] = JSON.parse(row) as Row;
    return { url, digest, inputs: made, size, modified, inode };
  });
  return { inputs, sources, report, files };
}

/** @throws UsageError where the cache cannot be written to */
export function writePublishedSite(cache: string, output: string, site: PublishedSite): void {
  writeCheckedLines(pathOf(cache, output), packSite(site));
}

/** @param output the folder's real path: each has a record of its own */
function pathOf(cache: string, output: string): string {
  return join(cache, `site-${digestOf(output, 16)}.ndjson`);
}

function* packSite({ inputs, sources, report, files }: PublishedSite): Iterable<string> {
  yield JSON.stringify({ inputs, sources, report } satisfies Heading);
  for (const { url, digest, inputs: made, size, modified, inode } of files)
    yield JSON.stringify([url, digest, made, size, modified, inode] satisfies Row);
}
