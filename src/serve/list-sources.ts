import { readPublishedSite } from '../cache/published-site.ts';
import { followLinks } from '../tools/disk/follow-links.ts';

/**
 * Files and folders of the project that a published site was made from, beside its articles: what is copied, what
 * `.eleventy.ts` and own pages import, what the owner watches.
 */
export function listSources(cache: string, output: string): readonly string[] {
  return readPublishedSite(cache, followLinks(output))?.sources.paths ?? [];
}
