import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readPublishedSite } from '../cache/published-site.ts';
import { UsageError } from '../model/usage-error.ts';
import { MANIFEST, SUMS, writeManifest } from '../publish/manifest.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { type ArchiveFindings, verifyArchive } from './verify-archive.ts';
import { type CacheFindings, verifyCache } from './verify-cache.ts';
import { missSums, readOwnSums, type SiteFindings, verifySite } from './verify-site.ts';

/** What is to be compared. */
interface VerifyOptions {
  /** The articles. */
  readonly folder: string;
  readonly output: string;
  /** `null` where there is none. */
  readonly cache: string | null;
  readonly settings: ReadingSettings;
}

export interface Verification {
  readonly site: SiteFindings;
  /** `null` where there is none. */
  readonly cache: CacheFindings | null;
  /** `null` where the data by which it is told is altered or missing. */
  readonly archive: ArchiveFindings | null;
  /** Nothing is altered, missing, damaged or new. */
  readonly holds: boolean;
}

/** As a site names its files of articles. */
const ARTICLES = /^data\/articles(?:-[\w-]+)?\.ndjson$/;

/**
 * Compares the files of a site, of the cache and of the archive with their sums, byte for byte, and writes nothing.
 *
 * @throws UsageError where there is no site
 */
export function verify({ folder, output, cache, settings }: VerifyOptions): Verification {
  const root = followLinks(output);
  if (![MANIFEST, SUMS].some((list) => existsSync(join(root, list))))
    throw new UsageError(
      `There is no site of Dateline's in ${output}.`,
      'Build it, or name it with --output.',
    );
  const known = cache === null ? null : readPublishedSite(cache, root);
  // What is altered together with its sum in the site's own list is told by the cache alone.
  const own = known?.files ?? readOwnSums(root);
  const site = own === null ? missSums(root) : verifySite(root, own);
  const kept = cache === null ? null : verifyCache(cache);
  const data = (own ?? []).map(({ url }) => url as string).filter((url) => ARTICLES.test(url));
  const unsound = new Set([...site.altered, ...site.missing]);
  const isTold = data.length > 0 && !data.some((url) => unsound.has(url));
  const archive = isTold ? verifyArchive(folder, root, data, settings) : null;
  return { site, cache: kept, archive, holds: isSound(site, kept) && isUpToDate(archive) };
}

function isSound(site: SiteFindings, cache: CacheFindings | null): boolean {
  return site.altered.length + site.missing.length + (cache?.damaged.length ?? 0) === 0;
}

function isUpToDate(archive: ArchiveFindings | null): boolean {
  return archive !== null && archive.altered.length + archive.missing.length + archive.added.length === 0;
}

/**
 * Takes away what would keep a build from putting a site right: what is damaged in the cache and, where the sums tell
 * that it is Dateline's, a damaged list of what may be replaced in it.
 */
export function clearTheWay(
  { output, cache }: Pick<VerifyOptions, 'output' | 'cache'>,
  { site, cache: kept }: Verification,
): void {
  if (cache !== null) for (const name of kept?.damaged ?? []) rmSync(join(cache, name), { force: true });
  const unsound = [...site.altered, ...site.missing];
  const own = unsound.includes(SUMS) ? null : readOwnSums(followLinks(output));
  if (own !== null && unsound.includes(MANIFEST)) writeManifest(followLinks(output), own);
}
