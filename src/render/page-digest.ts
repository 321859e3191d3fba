import { createHash } from 'node:crypto';
import type { Digest } from '../model.ts';
import type { Site } from '../page-parts.ts';
import type { HtmlPage } from '../pages.ts';

const LENGTH = 32;

/**
 * Makes digests of what pages show: two pages of one digest are the same, byte for byte.
 *
 * @param site what all pages show
 * @param code digest of the code that shows them
 */
export function createPageDigest(site: Site, code: Digest): (page: HtmlPage) => Digest {
  const shared = createHash('sha256').update(code).update(JSON.stringify(site));
  return (page) => {
    // The article's own digest stands for its text.
    const shown = page.kind === 'article' ? { ...page, article: { ...page.article, text: null } } : page;
    return shared.copy().update(JSON.stringify(shown)).digest('hex').slice(0, LENGTH) as Digest;
  };
}
