import type { PageDocument, PageElement } from '../../dom.ts';
import { foldWords } from '../../fold-words.ts';
import { splitTitle } from '../../metadata/headline/title-parts.ts';
import { isAtTop } from '../../metadata/outline/is-at-top.ts';
import { readSpacedText } from './spaced-text.ts';

const HEADINGS = 'h1, h2, h3, h4, [itemprop~="headline" i], .entry-title, .post-title, .headline, .title';
const NAMED = '[itemprop~="headline" i], .entry-title, .post-title, .article-title';
/** Where a headline may stand that is marked by its looks, or by a class. */
const PLAIN = 'td, th, div, p, span, b, strong, font, big, center, dt, a';
const OF_LISTS = /^(?:LI|UL|OL|NAV|ASIDE|FOOTER|OPTION)$/;
const MOST_HEADINGS = 500;
const MOST_PLAIN = 5000;
const SHORTEST = 8;
/** Indentation of its markup. */
const LONGEST_BLANKS = 100;
const LONGEST_LABEL = 15;

/**
 * The heading of a page's article: the one that holds its headline, or what else holds just that or its first part, else the one that the page's title repeats, else the one that its place or its name tells.
 *
 * @param headline of the article, where it is known
 */
export function findMainHeading(document: PageDocument, headline: string | null): PageElement | null {
  const headings = [...document.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
  const own = foldWords(headline ?? '');
  const isOwn = (heading: PageElement): boolean => {
    const words = foldWords(readSpacedText(heading) ?? '');
    return words === own || (heading.nodeName === 'H1' && isLabelled(words, own));
  };
  const equal = own === '' ? [] : headings.filter(isOwn);
  return (
    equal.find((heading) => !isAtTop(heading)) ??
    equal[0] ??
    findPlain(document, own) ??
    findPlain(document, foldWords(findFirstPart(headline ?? ''))) ??
    findTitled(document, headings)
  );
}

/** Of a headline of two lines, the first; but no label before it. */
function findFirstPart(headline: string): string {
  const [first, ...more] = splitTitle(headline);
  return more.length > 0 && first !== undefined && first.text.split(' ').length >= FEWEST_WORDS
    ? first.text
    : '';
}

const FEWEST_WORDS = 3;

/** `Thread: Race week ends` */
function isLabelled(words: string, own: string): boolean {
  return own.length >= SHORTEST && words.endsWith(own) && words.length <= own.length + LONGEST_LABEL;
}

/** `<td class="contentheading">Race week ends</td>`, `<font size="5"><b>Race week ends</b></font>` */
function findPlain(document: PageDocument, own: string): PageElement | null {
  if (own.length < SHORTEST) return null;
  const isOwn = (element: PageElement): boolean => {
    const text = element.textContent ?? '';
    return text.length < own.length * 2 + LONGEST_BLANKS && foldWords(readSpacedText(element) ?? '') === own;
  };
  return (
    [...document.querySelectorAll(PLAIN)]
      .slice(0, MOST_PLAIN)
      .find((element) => isOwn(element) && !isInList(element) && !isAtTop(element)) ?? null
  );
}

/** The last step of a breadcrumb, or one of a list of headlines. */
function isInList(element: PageElement): boolean {
  for (let outer: PageElement | null = element; outer !== null; outer = outer.parentElement)
    if (OF_LISTS.test(outer.nodeName)) return true;
  return false;
}

function findTitled(document: PageDocument, headings: readonly PageElement[]): PageElement | null {
  const titles = [
    document.querySelector('meta[property="og:title" i]')?.getAttribute('content'),
    document.querySelector('title')?.textContent,
  ].map((title) => foldWords(title ?? ''));
  let best: PageElement | null = null;
  let longest = SHORTEST - 1;
  for (const heading of headings) {
    const words = foldWords(readSpacedText(heading) ?? '');
    if (words.length > longest && titles.some((title) => title.includes(words))) {
      best = heading;
      longest = words.length;
    }
  }
  return (
    best ??
    findOnly(document, NAMED) ??
    document.querySelector('article h1') ??
    document.querySelector('main h1') ??
    document.querySelector('h1')
  );
}

function findOnly(document: PageDocument, selector: string): PageElement | null {
  const [first = null, second] = document.querySelectorAll(selector);
  return second === undefined ? first : null;
}
