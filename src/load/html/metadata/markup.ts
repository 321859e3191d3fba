/** Metadata that only the page's own elements hold: `<h1>`, a byline, the canonical link. */
import { type PageDocument, type PageElement, tidyText } from '../dom.ts';
import { listNames, splitTags } from './names.ts';
import type { PageMetadata } from './page-metadata.ts';

const AUTHORS = [
  '[itemprop~="author" i] [itemprop~="name" i]',
  '[itemprop~="author" i]',
  '[rel~="author" i]',
  '.byline',
  '.author',
];
const LONGEST_BYLINE = 120;

/** What a page shows of itself: its heading, bylines and canonical address. */
export function readMarkup(document: PageDocument): PageMetadata {
  return {
    headline: readHeadline(document),
    byline: listNames(readAuthors(document)),
    source: null,
    url: readFirst(
      document,
      ['link[rel~="canonical" i]', 'link[rel~="alternate" i][hreflang="x-default" i]'],
      (element) => element.getAttribute('href'),
    ),
    tags: splitTags(
      [...document.querySelectorAll('[rel~="tag" i]')].map((element) => tidyText(element.textContent)),
    ),
    language:
      document.querySelector('html')?.getAttribute('lang') ??
      document.querySelector('html')?.getAttribute('xml:lang') ??
      null,
  };
}

/** The only first-level heading, or the one in the article; otherwise the title without the site's name. */
function readHeadline(document: PageDocument): string | null {
  const headings = [...document.querySelectorAll('h1')];
  const heading = document.querySelector('article h1') ?? (headings.length === 1 ? headings[0] : null);
  const title = tidyText(document.querySelector('title')?.textContent);
  return tidyText(heading?.textContent) ?? title?.replace(/\s+[|»–—-]\s+[^|»–—]{2,40}$/, '') ?? null;
}

function readFirst(
  document: PageDocument,
  selectors: readonly string[],
  read: (element: PageElement) => string | null,
): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const value = read(element);
      if (value !== null && value !== '') return value;
    }
  }
  return null;
}

function readAuthors(document: PageDocument): string[] {
  for (const selector of AUTHORS) {
    const names = [...document.querySelectorAll(selector)].flatMap(
      (element) => tidyText(element.textContent) ?? [],
    );
    const short = names.filter((name) => name.length <= LONGEST_BYLINE);
    if (short.length > 0) return short.slice(0, 1);
  }
  return [];
}
