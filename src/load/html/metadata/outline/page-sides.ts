/** What stands on a page beside its article. */

import { foldLetters } from '../../../../tools/text/tokens.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';
import type { PageDocument, PageElement } from '../../dom.ts';
import { isMarked, listMarks } from './element-marks.ts';
import type { TextLengths } from './text-lengths.ts';

const SIDE_NAMES = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'FIGURE', 'FIGCAPTION', 'DIALOG', 'BUTTON']);
/** Of classes and ids: comments, other articles, what is bought and followed. */
const SIDE_MARKS = wordSet(`
  comment comments commentlist kommentare kommentarer commentaires comentarios commenti reacties komentarze respond disqus related recommended recommendations recirc recirculation trending popular
  sidebar widget widgets footer nav navbar navigation menu breadcrumb breadcrumbs newsletter promo advert ads
  outbrain taboola mostread mostpopular readmore morestories seealso cookie consent modal overlay popup
  lightbox caption figcaption bildtext bildunterschrift bildunterzeile imgcap imgcaption onderschrift didascalia carousel teaser teasers listing sharing toolbar subscribe paywall
  bio biography review reviews bewertungen kundenbewertungen rezensionen
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
  ['left', 'rail'],
  ['right', 'rail'],
  ['artikel', 'bild'],
  ['search', 'form'],
  ['search', 'overlay'],
] as const;
const ARTICLES = wordSet('entry post article story content news');
/** They hold the article whatever they are called: `<body class="has-sidebar">`. */
const WHOLE = new Set(['HTML', 'BODY', 'MAIN']);

/** Elements that are no part of the article, the outermost of them; never one that holds a page's first headline. */
export function findSides(document: PageDocument, lengths: TextLengths): ReadonlySet<PageElement> {
  const sides = new Set<PageElement>();
  const all = lengths.get(document.documentElement) ?? 0;
  // Some systems put the whole page into a form.
  const isMost = (element: PageElement) => (lengths.get(element) ?? 0) > all * MOST_OF_PAGE;
  const own = findOwnReview(document, lengths);
  for (const element of document.querySelectorAll('*'))
    if (element !== own && isSide(element, lengths) && !isMost(element)) sides.add(element);
  for (const teaser of listTeasers(document, lengths)) sides.add(teaser);
  return sides;
}

const MOST_OF_PAGE = 0.6;

/** The article may be a review: the only one on its page, and longer than what buyers and readers write. */
function findOwnReview(document: PageDocument, lengths: TextLengths): PageElement | null {
  const [review = null, ...more] = document.querySelectorAll('[class~="review" i], [id="review" i]');
  const isLong = review !== null && (lengths.get(review) ?? 0) >= LONG_REVIEW;
  return isLong && more.length === 0 ? review : null;
}

const LONG_REVIEW = 1000;

function isSide(element: PageElement, lengths: TextLengths): boolean {
  if (WHOLE.has(element.nodeName)) return false;
  const marks = listMarks(element);
  // The foot of an article may name its author.
  if ((element.nodeName === 'FOOTER' || marks.has('footer')) && isMarked(marks, ARTICLES)) return false;
  if (element.nodeName === 'ASIDE' && element.querySelector(SIGNED) !== null) return false;
  if (isMarked(marks, BOXES) && (lengths.get(element) ?? 0) < SHORT_BOX) return false;
  const isCalled = SIDE_NAMES.has(element.nodeName) || hasSideMark(marks);
  return isCalled && element.querySelector(HEADLINE) === null && !isHeadline(element);
}

/** `.author-box`, `.byline-comments` with a name in it, and no words about an author. */
const BOXES = wordSet('box byline');
const SHORT_BOX = 120;
/** Some set the author beside the text. */
const SIGNED = '[rel~="author" i], [itemprop~="author" i], [class*="byline" i]';
const HEADLINE = 'h1, [itemprop~="headline"], .entry-title';

function isHeadline(element: PageElement): boolean {
  return element.nodeName === 'H1' || element.getAttribute('itemprop') === 'headline';
}

/** `leftnav`, `topnavigation` */
const NAVIGATION = /^[a-z]{3,6}nav(?:bar|igation)?$/;

function hasSideMark(marks: ReadonlySet<string>): boolean {
  if (marks.size === 0) return false;
  return (
    isMarked(marks, SIDE_MARKS) ||
    [...marks].some((mark) => NAVIGATION.test(mark)) ||
    SIDE_PAIRS.some(([first, second]) => marks.has(first) && marks.has(second))
  );
}

/** Short elements of a page with a linked headline each, where there are several, are other articles. */
function listTeasers(document: PageDocument, lengths: TextLengths): readonly PageElement[] {
  const title = foldLetters(document.querySelector('title')?.textContent ?? '');
  const teasers = [...document.querySelectorAll(LINKED_HEADING)].flatMap((heading) => {
    const text = (heading.textContent ?? '').trim().slice(0, LONGEST_TEASER);
    return !HEADLINE_LIKE.test(text) || title.includes(foldLetters(text))
      ? []
      : (findTeaser(heading, lengths) ?? []);
  });
  return teasers.length > 1 ? teasers : [];
}

const LINKED_HEADING = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5';
const LONGEST_TEASER = 500;
/** One of a word or two may be an author's name. */
const HEADLINE_LIKE = /^\S+\s+\S+\s+\S.{6}|\p{Lo}{8}/su;
const TEASERS = new Set(['LI', 'ARTICLE', 'DIV', 'SECTION', 'TD']);

/** The largest element around a heading that is still short. */
function findTeaser(heading: PageElement, lengths: TextLengths): PageElement | null {
  let teaser: PageElement | null = null;
  for (let element = heading.parentElement; element !== null; element = element.parentElement) {
    if ((lengths.get(element) ?? 0) > LONGEST_TEASER || element.querySelector(HEADLINE) !== null) break;
    if (TEASERS.has(element.nodeName)) teaser = element;
  }
  return teaser;
}
