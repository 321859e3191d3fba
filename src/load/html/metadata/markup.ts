/** Metadata that only the page's own elements hold: links to its own address and to topics. */
import { type PageDocument, type PageElement, tidyText } from '../dom.ts';
import type { StatedMetadata } from './page-metadata.ts';
import { splitTags } from './tags.ts';

/** What a page shows of itself: canonical address and topics. */
export function readMarkup(document: PageDocument): StatedMetadata {
  return {
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
