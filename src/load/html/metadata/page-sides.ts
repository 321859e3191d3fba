/** What stands on a page beside its article. */
import { wordSet } from '../../../tools/text/word-set.ts';
import type { PageDocument, PageElement } from '../dom.ts';
import { isMarked, listMarks } from './element-marks.ts';

const SIDE_NAMES = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'FIGURE', 'FIGCAPTION', 'DIALOG', 'BUTTON']);
/** Of classes and ids: comments, other articles, what is bought and followed. */
const SIDE_MARKS = wordSet(`
  comment comments commentlist respond disqus related recommended recommendations recirc recirculation trending popular
  sidebar widget widgets footer nav navbar navigation menu breadcrumb breadcrumbs newsletter promo advert ads
  outbrain taboola mostread mostpopular readmore morestories seealso cookie consent modal overlay popup
  lightbox caption figcaption credit carousel teaser teasers listing sharing toolbar subscribe paywall
  bio biography
`);
/** Pairs of words that are none apart. */
const SIDE_PAIRS = [
  ['most', 'read'],
  ['most', 'viewed'],
  ['read', 'next'],
  ['up', 'next'],
  ['also', 'read'],
  ['more', 'news'],
  ['more', 'stories'],
  ['more', 'articles'],
  ['latest', 'news'],
  ['author', 'box'],
  ['about', 'author'],
  ['search', 'form'],
  ['search', 'overlay'],
] as const;
/** They hold the article whatever they are called: `<body class="has-sidebar">`. */
const WHOLE = new Set(['HTML', 'BODY', 'MAIN']);

/** Elements that are no part of the article, the outermost of them; never one that holds a page's first headline. */
export function findSides(document: PageDocument): ReadonlySet<PageElement> {
  const sides = new Set<PageElement>();
  for (const element of document.querySelectorAll('*')) if (isSide(element)) sides.add(element);
  for (const teaser of listTeasers(document)) sides.add(teaser);
  return sides;
}

function isSide(element: PageElement): boolean {
  if (WHOLE.has(element.nodeName)) return false;
  const isCalled = SIDE_NAMES.has(element.nodeName) || hasSideMark(listMarks(element));
  return isCalled && element.querySelector(HEADLINE) === null && !isHeadline(element);
}

const HEADLINE = 'h1, [itemprop~="headline"], .entry-title';

function isHeadline(element: PageElement): boolean {
  return element.nodeName === 'H1' || element.getAttribute('itemprop') === 'headline';
}

function hasSideMark(marks: ReadonlySet<string>): boolean {
  if (marks.size === 0) return false;
  return (
    isMarked(marks, SIDE_MARKS) || SIDE_PAIRS.some(([first, second]) => marks.has(first) && marks.has(second))
  );
}

/** Several short articles of a page, each with a linked headline, are others. */
function listTeasers(document: PageDocument): readonly PageElement[] {
  const teasers = [...document.querySelectorAll('li, article')].filter(
    (element) =>
      element.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4, a h5') !== null &&
      element.querySelector('h1') === null,
  );
  return teasers.length > 1 ? teasers : [];
}
