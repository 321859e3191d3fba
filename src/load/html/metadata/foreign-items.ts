/** Items of microdata on a page, `<div itemscope itemtype="https://schema.org/Article">`, that describe something else than its article. */

import { foldLetters } from '../../../tools/text/tokens.ts';
import type { PageDocument, PageElement } from '../dom.ts';
import { ARTICLE_TYPE } from './json-ld.ts';

const COMMENT_TYPE = /(?:^|\/)(?:User)?Comments?$/;
const MOST = 30;
const SHORTEST_HEADLINE = 8;
const LONGEST_HEADLINE = 500;

/** Tells what stands in a comment, or in a list of other articles beside the item of the page's own. */
export class ForeignItems {
  readonly #document: PageDocument;
  #own: ReadonlySet<PageElement> | null = null;

  constructor(document: PageDocument) {
    this.#document = document;
  }

  hold(element: PageElement): boolean {
    const item = findItem(element);
    if (item === null || COMMENT_TYPE.test(typeOf(item))) return item !== null;
    this.#own ??= listOwnItems(this.#document);
    return this.#own.size > 0 && !this.#own.has(item);
  }
}

/** Those with the page's heading, or with a headline that its title repeats. */
function listOwnItems(document: PageDocument): ReadonlySet<PageElement> {
  const title = foldLetters(document.querySelector('title')?.textContent ?? '');
  const headlines = [...document.querySelectorAll('[itemprop~="headline" i]')]
    .slice(0, MOST)
    .filter((one) => {
      const headline = foldLetters((one.textContent ?? '').slice(0, LONGEST_HEADLINE));
      return headline.length >= SHORTEST_HEADLINE && title.includes(headline);
    });
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST);
  return new Set([...headings, ...headlines].flatMap((one) => findItem(one) ?? []));
}

/** The article or the comment that an element belongs to. */
function findItem(element: PageElement): PageElement | null {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
    if (outer.getAttribute('itemscope') !== null && isArticleOrComment(typeOf(outer))) return outer;
  return null;
}

function isArticleOrComment(type: string): boolean {
  return ARTICLE_TYPE.test(type) || COMMENT_TYPE.test(type);
}

function typeOf(item: PageElement): string {
  return item.getAttribute('itemtype') ?? '';
}
