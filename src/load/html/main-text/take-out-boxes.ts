/** Takes out of a page the boxes that are no part of the article, wherever they stand. */

import { rankArticleName } from './article-names.ts';
import { findForeignName } from './foreign-names.ts';
import { type Line, type PageBox, type PageLines, sumProse } from './page-lines.ts';

/** What is known of the article beside its text: a box that says it once more can go. */
export interface KnownOfArticle {
  readonly headline: string | null;
  readonly hasDate: boolean;
  readonly byline: readonly string[];
}

/** Share of a page's prose that a box has at most where it is no part of the article. */
const MOST_OF_PAGE = 0.35;
/** Prose of a box that is called the article's text, in characters, from which on it is believed. */
const FEWEST_OF_ARTICLE = 250;
const ROLES = /^(?:navigation|search|banner|contentinfo|dialog|alertdialog|menu|menubar|toolbar|tablist)$/i;

/** The lines that remain. The elements of the others are taken out of the document. */
export function takeOutBoxes(page: PageLines, known: KnownOfArticle): readonly Line[] {
  const whole = sumProse(page.lines, page.root);
  const foreign = listOutermost(page.root, (box) => isForeignBox(box, page, whole, known));
  const left = whole - foreign.reduce((sum, box) => sum + sumProse(page.lines, box), 0);
  // A page that has nothing else is not about one thing, such as a front page: nothing on it is foreign there.
  const isOfTeasers = left < whole * FEWEST_OF_PAGE;
  const out = isOfTeasers ? foreign.filter((box) => isAddition(box)) : foreign;
  const kept = new Set(page.lines);
  for (const box of out) {
    for (const line of page.lines.slice(box.first, box.end)) kept.delete(line);
    box.element.remove();
  }
  return page.lines.filter((line) => kept.has(line));
}

const FEWEST_OF_PAGE = 0.05;

/** The outermost boxes of a kind. */
function listOutermost(box: PageBox, isOfKind: (box: PageBox) => boolean): readonly PageBox[] {
  return box.boxes.flatMap((inner) => (isOfKind(inner) ? [inner] : listOutermost(inner, isOfKind)));
}

/** A dialog on consent, or readers' comments: no article, and no page of them. */
function isAddition(box: PageBox): boolean {
  const kind = findForeignName(box.names)?.kind;
  return kind === 'consent' || kind === 'comments' || isModal(box) || box.tag === 'NAV';
}

function isForeignBox(box: PageBox, page: PageLines, whole: number, known: KnownOfArticle): boolean {
  const prose = sumProse(page.lines, box);
  const row = findForeignName(box.names);
  if (row?.kind === 'consent' || isModal(box)) return prose < whole || whole === 0;
  if (holdsArticle(box, page)) return false;
  if (row?.kind === 'comments') return true;
  if (prose > whole * MOST_OF_PAGE) return false;
  if (whole > 0 && isOfNoArticle(box, prose)) return true;
  if (holdsPost(box)) return false;
  if (whole > 0 && (isTeaser(box, page, prose) || isSignUp(box, prose))) return true;
  if (row === null || prose > row.most || isHeading(box)) return false;
  if (row.kind === 'author') return known.byline.length > 0 && (known.hasDate || !namesYear(box, page));
  if (row.kind === 'date') return known.hasDate && (known.byline.length > 0 || !namesAuthor(box, page));
  return true;
}

function isModal({ element, tag }: PageBox): boolean {
  return tag === 'DIALOG' || element.getAttribute('aria-modal') === 'true';
}

/** The headline, or a box that is called the article's text and is more than a line. */
function holdsArticle(box: PageBox, { lines }: PageLines): boolean {
  if (box.tag === 'H1') return true;
  const rank = rankArticleName(box);
  if (rank !== null && rank < STRONG_RANKS && sumProse(lines, box) >= FEWEST_OF_ARTICLE) return true;
  return box.boxes.some((inner) => holdsArticle(inner, { lines } as PageLines));
}

const STRONG_RANKS = 6;

/** A post of a network that the article quotes; its box is often called social. */
function holdsPost({ element }: PageBox): boolean {
  return (
    element.querySelector(
      'blockquote[class*="twitter"], blockquote[class*="instagram"], blockquote[cite]',
    ) !== null
  );
}

function isOfNoArticle(box: PageBox, prose: number): boolean {
  const { element, tag } = box;
  if (ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (tag === 'NAV' || tag === 'MENU' || tag === 'FORM') return true;
  if (tag === 'FOOTER') return !isInQuotation(box);
  if (tag === 'ASIDE') return prose === 0 && !hasList(box);
  return false;
}

function isInQuotation({ parent }: PageBox): boolean {
  for (let box = parent; box !== null; box = box.parent)
    if (box.tag === 'BLOCKQUOTE' || box.tag === 'FIGURE') return true;
  return false;
}

function hasList(box: PageBox): boolean {
  return box.tag === 'LI' || box.tag === 'TD' || box.boxes.some(hasList);
}

/** Where the day is not known, it may stand beside the author. */
function namesYear({ first, end }: PageBox, { lines }: PageLines): boolean {
  return lines.slice(first, end).some(({ text }) => /\b(?:19|20)\d\d\b/.test(text));
}

function namesAuthor({ first, end }: PageBox, { lines }: PageLines): boolean {
  return lines.slice(first, end).some(({ text }) => text.length > LONGEST_DATE);
}

const LONGEST_DATE = 45;

function isHeading({ tag }: PageBox): boolean {
  return /^H[1-6]$/.test(tag);
}

/** Boxes that sites lay out with; what stands in others, such as lists, is judged line by line. */
const OF_LAYOUT = /^(?:DIV|SECTION|ARTICLE|ASIDE|FIGURE|CENTER|HEADER)$|-/;
const SHORTEST_TITLE = 15;
const LONGEST_TEASER = 500;

/** Leads to another article: its title is a link, and there is little more; with a sentence or two, it has sisters. */
function isTeaser(box: PageBox, { lines }: PageLines, prose: number): boolean {
  if (!OF_LAYOUT.test(box.tag) || prose > LONGEST_TEASER) return false;
  const own = lines.slice(box.first, box.end);
  const titles = own.filter(isTitleLink);
  if (titles.length === 0) return false;
  if (own.length > 1 && own.every(isLink)) return true;
  if (hasList(box) || isInQuotation(box)) return false;
  if (prose === 0) return isMostOf(titles, own);
  return own.findIndex(isTitleLink) <= 1 && isHeading(titles[0]?.box ?? box) && hasSister(box, lines);
}

function isTitleLink(line: Line): boolean {
  return isLink(line) && line.text.length >= SHORTEST_TITLE;
}

function isLink({ text, linked }: Line): boolean {
  return linked >= text.length * 0.9;
}

function isMostOf(some: readonly Line[], all: readonly Line[]): boolean {
  return countCharacters(some) * 2 >= countCharacters(all);
}

function countCharacters(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Another box beside it is of the same make. */
function hasSister(box: PageBox, lines: readonly Line[]): boolean {
  return (box.parent?.boxes ?? []).some(
    (sister) =>
      sister !== box &&
      sister.tag === box.tag &&
      sister.names === box.names &&
      lines.slice(sister.first, sister.end).some((line) => isTitleLink(line) && isHeading(line.box)),
  );
}

const MOST_LINES_OF_SIGN_UP = 6;
const LONGEST_SIGN_UP = 400;

/** A form, and the few lines that ask to fill it in. */
function isSignUp(box: PageBox, prose: number): boolean {
  return (
    OF_LAYOUT.test(box.tag) &&
    prose <= LONGEST_SIGN_UP &&
    box.end - box.first <= MOST_LINES_OF_SIGN_UP &&
    box.boxes.some((inner) => inner.tag === 'FORM')
  );
}
