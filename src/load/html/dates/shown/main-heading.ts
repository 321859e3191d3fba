import type { PageDocument, PageElement } from '../../dom.ts';
import { foldWords } from '../../fold-words.ts';
import { isAtTop } from '../../metadata/outline/is-at-top.ts';
import { readSpacedText } from './spaced-text.ts';

const HEADINGS = 'h1, h2, h3, h4, [itemprop~="headline" i], .entry-title, .post-title, .headline, .title';
const NAMED = '[itemprop~="headline" i], .entry-title, .post-title, .article-title';
const MOST_HEADINGS = 500;
const SHORTEST = 8;

/**
 * The heading of a page's article: the one that holds its headline, else the one that the page's title repeats, else the one that its place or its name tells.
 *
 * @param headline of the article, where it is known
 */
export function findMainHeading(document: PageDocument, headline: string | null): PageElement | null {
  const headings = [...document.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
  const own = foldWords(headline ?? '');
  const equal =
    own === '' ? [] : headings.filter((heading) => foldWords(readSpacedText(heading) ?? '') === own);
  return (
    equal.find((heading) => !isAtTop(heading)) ??
    equal[0] ??
    findTitled(document, headings) ??
    findUnmarked(document, own) ??
    findNamed(document)
  );
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
  return best;
}

const UNMARKED = '[class*="head" i], [class*="tit" i], [class*="hl" i], font, big, b, strong, td, center';
const MOST_UNMARKED = 800;

/** What looks like the headline by its type alone. */
function findUnmarked(document: PageDocument, own: string): PageElement | null {
  if (own.length < SHORTEST) return null;
  const elements = [...document.querySelectorAll(UNMARKED)].slice(0, MOST_UNMARKED);
  return elements.find((element) => foldWords(readSpacedText(element) ?? '') === own) ?? null;
}

function findNamed(document: PageDocument): PageElement | null {
  return (
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
