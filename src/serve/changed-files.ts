import { type PublishedFile, readPublishedSite } from '../cache/published-site.ts';
import type { Url } from '../model/model.ts';
import { followLinks } from '../tools/disk/follow-links.ts';

/**
 * Tells, at each call, which files of a published site are new or others than at the call before.
 *
 * @returns `null` where it is not known what was published
 */
export function compareSites(cache: string, output: string): () => readonly Url[] | null {
  let before: ReadonlyMap<Url, string> | null = readMarks(cache, output);
  return () => {
    const [old, now] = [before, readMarks(cache, output)];
    before = now;
    if (old === null || now === null) return null;
    return [...now].filter(([url, mark]) => old.get(url) !== mark).map(([url]) => url);
  };
}

function readMarks(cache: string, output: string): ReadonlyMap<Url, string> | null {
  const site = readPublishedSite(cache, followLinks(output));
  return site && new Map(site.files.map((file) => [file.url, markOf(file)]));
}

/** A file with the same bytes is taken over from site to site as it is. */
function markOf({ size, modified, inode }: PublishedFile): string {
  return `${size} ${modified} ${inode}`;
}
