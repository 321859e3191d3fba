import type { PageDocument } from '../../dom.ts';

/** Links that lead to the page that they stand on. */
const OWN = [
  'link[rel~="canonical" i]',
  'meta[property="og:url" i]',
  'meta[name="twitter:url" i]',
  'link[rel~="amphtml" i]',
  'h1 a[rel~="bookmark" i]',
  'h1[itemprop] a[href]',
  '.entry-title a[rel~="bookmark" i]',
  'h2 a[rel~="bookmark" i], h3 a[rel~="bookmark" i]',
] as const;
const MOST = 12;

/** Addresses that a page gives as its own, in order of trust; relative ones as they are. */
export function listOwnLinks(document: PageDocument): readonly string[] {
  return OWN.flatMap((selector) => {
    const found = [...document.querySelectorAll(selector)];
    // Several headings are those of a list of articles.
    return found.length === 1 || selector.startsWith('link') || selector.startsWith('meta') ? found : [];
  })
    .map((element) => (element.getAttribute('href') ?? element.getAttribute('content') ?? '').trim())
    .filter((address) => address !== '')
    .slice(0, MOST);
}
