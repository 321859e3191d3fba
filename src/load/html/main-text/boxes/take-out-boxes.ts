/** Takes out of a page the boxes that are no part of the article, wherever they stand. */

import type { PageDocument } from '../../dom.ts';
import { foldWords } from '../../fold-words.ts';
import { rankArticleName } from '../names/article-names.ts';
import { findForeignName } from '../names/foreign-names.ts';
import {
  findOuter,
  isHeading,
  isLink,
  type Line,
  LineSums,
  type PageBox,
  type PageLines,
} from '../page-lines.ts';
import { listCards } from './card-rows.ts';
import { CommentLists } from './comment-lists.ts';
import { Fields } from './fields.ts';
import { isMostOf, isTitleLink, OF_LAYOUT, tellHeadedBox } from './headed-boxes.ts';
import { listNextArticles } from './next-articles.ts';

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
/** …and of one of many that are called the same. */
const FEWEST_OF_MANY = 1000;
const MOST_TIMES_NAMED = 3;
const ROLES = /^(?:navigation|search|banner|contentinfo|dialog|alertdialog|menu|menubar|toolbar|tablist)$/i;

/** The lines that remain. The elements of the others are taken out of the document. */
export function takeOutBoxes(
  document: PageDocument,
  page: PageLines,
  known: KnownOfArticle,
): readonly Line[] {
  const judge = new BoxJudge(page, known, new Fields(document));
  const foreign = listOutermost(page.root, (box) => judge.isForeign(box));
  // A page that has nothing else is not about one thing, such as a front page: nothing on it is foreign there.
  const left = judge.countLeft(foreign);
  const isOfTeasers = left.share < FEWEST_OF_PAGE && left.prose < FEWEST_OF_ARTICLE;
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

class BoxJudge {
  readonly #page: PageLines;
  readonly #known: KnownOfArticle;
  readonly #prose: LineSums;
  readonly #whole: number;
  readonly #ofTitle: ReadonlySet<PageBox>;
  readonly #timesNamed: ReadonlyMap<string, number>;
  /** Boxes that hold the headline, or a box that is called the article's text and is more than a line. */
  readonly #ofArticle: ReadonlySet<PageBox>;
  /** Boxes that hold a post of a network, which the article quotes; they are often called social. */
  readonly #ofPost: ReadonlySet<PageBox>;
  readonly #ofList: ReadonlySet<PageBox>;

  readonly #next: ReadonlySet<PageBox>;
  readonly #comments: CommentLists;
  readonly #cards: ReadonlySet<PageBox>;
  readonly #fields: Fields;

  constructor(page: PageLines, known: KnownOfArticle, fields: Fields) {
    this.#page = page;
    this.#fields = fields;
    this.#comments = new CommentLists(page);
    this.#known = known;
    this.#prose = new LineSums(page.lines, (line) => line.prose);
    this.#whole = this.#prose.of(page.root);
    const all = page.boxes.filter(({ tag }) => tag === 'H1');
    const own = all.filter((box) => isTitle(box, page, known.headline));
    const titles = new Set(own.length > 0 ? own : all);
    this.#ofTitle = listHolders(page.boxes, (box) => titles.has(box));
    this.#timesNamed = countNames(page.boxes);
    this.#ofArticle = listHolders(page.boxes, (box) => titles.has(box) || this.#isCalledArticle(box));
    this.#next = own[0] === undefined ? new Set() : listNextArticles(own[0], page);
    this.#cards = listCards(page, this.#prose, (box) => this.#isInArticleText(box));
    this.#ofPost = listHolders(page.boxes, isPost);
    this.#ofList = listHolders(page.boxes, ({ tag }) => tag === 'LI' || tag === 'TD');
  }

  isForeign(box: PageBox): boolean {
    const prose = this.#prose.of(box);
    const row = findForeignName(box.names);
    if (row?.kind === 'consent' || isModal(box)) return prose < this.#whole || this.#whole === 0;
    if (this.#next.has(box)) return this.#hasProseAbove(box);
    if (this.#ofTitle.has(box)) return false;
    if (row?.kind === 'comments' || isComment(box)) return true;
    if (this.#ofArticle.has(box)) return false;
    if (this.#cards.has(box)) return true;
    const headed = tellHeadedBox(box, this.#linesOf(box), prose, this.#fields);
    if (headed === 'consent') return prose < this.#whole;
    if (headed === 'comments' || this.#comments.isOne(box)) return this.#hasProseAbove(box);
    if (prose > this.#whole * MOST_OF_PAGE) return false;
    if (this.#whole > 0 && this.#isOfNoArticle(box, prose)) return true;
    if (this.#ofPost.has(box)) return false;
    if (this.#whole > 0 && (headed !== null || this.#isTeaser(box, prose))) return true;
    if (row === null || prose > row.most || isHeading(box)) return false;
    if (box.tag === 'P' && OF_WALL.test(box.names) && (prose > 0 || hasSister(box))) return false;
    if (row.leads && prose > LONGEST_UNLINKED && !this.#linesOf(box).some(isTitleLink)) return false;
    return this.#isSaidElsewhere(box, row.kind);
  }

  /** The page's prose that is in none of the boxes, and its share. */
  countLeft(boxes: readonly PageBox[]): { readonly prose: number; readonly share: number } {
    const prose = this.#whole - boxes.reduce((sum, box) => sum + this.#prose.of(box), 0);
    return { prose, share: this.#whole === 0 ? 1 : prose / this.#whole };
  }

  #hasProseAbove({ first }: PageBox): boolean {
    return this.#prose.of({ first: 0, end: first }) > 0;
  }

  #isCalledArticle(box: PageBox): boolean {
    const rank = rankArticleName(box);
    if (rank === null || rank >= STRONG_RANKS) return false;
    const isOneOfMany = (this.#timesNamed.get(box.names) ?? 0) > MOST_TIMES_NAMED;
    return this.#prose.of(box) >= (isOneOfMany ? FEWEST_OF_MANY : FEWEST_OF_ARTICLE);
  }

  #isInArticleText(box: PageBox): boolean {
    return findOuter(box, (outer) => this.#isCalledArticle(outer)) !== null;
  }

  #isOfNoArticle(box: PageBox, prose: number): boolean {
    if (ROLES.test(box.element.getAttribute('role') ?? '') || OF_NO_ARTICLE.has(box.tag)) return true;
    if (box.tag === 'FOOTER') return !isInQuotation(box);
    if (box.tag !== 'ASIDE' || prose > 0) return false;
    const lines = this.#linesOf(box);
    return !this.#ofList.has(box) || isMostOf(lines.filter(isLink), lines);
  }

  /** Author and day are known without the box, or it may be what tells them. */
  #isSaidElsewhere(box: PageBox, kind: string): boolean {
    const { byline, hasDate } = this.#known;
    const lines = this.#linesOf(box);
    if (kind === 'author')
      return byline.length > 0 && (hasDate || !lines.some(({ text }) => YEAR.test(text)));
    if (kind === 'date')
      return hasDate && (byline.length > 0 || lines.every(({ text }) => text.length <= LONGEST_DATE));
    return true;
  }

  /** Leads to another article: its title is a link, and there is little more; with a sentence or two, it has sisters. */
  #isTeaser(box: PageBox, prose: number): boolean {
    if (!OF_LAYOUT.test(box.tag) || prose > LONGEST_TEASER || box.end - box.first > MOST_LINES_OF_TEASER)
      return false;
    const own = this.#linesOf(box);
    const titles = own.filter(isTitleLink);
    const [title] = titles;
    if (title === undefined) return false;
    if (own.length > 1 && own.every(isLink)) return true;
    if (this.#ofList.has(box) || isInQuotation(box)) return false;
    if (prose === 0) return isMostOf(titles, own);
    if (own.findIndex(isTitleLink) > 1) return false;
    return isHeading(title.box)
      ? hasSister(box)
      : countSisters(box) >= FEWEST_SISTERS && prose <= LONGEST_CARD;
  }

  #linesOf({ first, end }: PageBox): readonly Line[] {
    return this.#page.lines.slice(first, end);
  }
}

function countNames(boxes: readonly PageBox[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { names } of boxes) times.set(names, (times.get(names) ?? 0) + 1);
  return times;
}

/** Whether a box holds the headline of the page. */
function isTitle({ first, end }: PageBox, { lines }: PageLines, headline: string | null): boolean {
  const words = headline === null ? '' : foldWords(headline);
  return words !== '' && lines.slice(first, end).some(({ text }) => foldWords(text).includes(words));
}

/** The boxes of a kind, and all that hold one. */
function listHolders(boxes: readonly PageBox[], isOfKind: (box: PageBox) => boolean): ReadonlySet<PageBox> {
  const holders = new Set<PageBox>();
  for (const box of boxes)
    if (isOfKind(box))
      for (let at: PageBox | null = box; at !== null && !holders.has(at); at = at.parent) holders.add(at);
  return holders;
}

function isModal({ element, tag }: PageBox): boolean {
  return tag === 'DIALOG' || element.getAttribute('aria-modal') === 'true';
}

/** In microdata. */
function isComment({ element }: PageBox): boolean {
  return (
    /\bcomment\b/i.test(element.getAttribute('itemprop') ?? '') ||
    /Comment$/.test(element.getAttribute('itemtype') ?? '')
  );
}

/** Paragraphs that are behind a wall are called so. */
const OF_WALL = /-(?:pay-?wall|gated?|premium-paywall|barrier)-/;
const STRONG_RANKS = 6;
const OF_NO_ARTICLE = new Set(['NAV', 'MENU', 'FORM']);
/** Prose without a link to another article, of a box that is called by what such links say. */
const LONGEST_UNLINKED = 350;
const YEAR = /\b(?:19|20)\d\d\b/;
const LONGEST_DATE = 45;

function isPost({ tag, names, element }: PageBox): boolean {
  return (
    tag === 'BLOCKQUOTE' &&
    (/twitter|instagram|bluesky|mastodon|tiktok|facebook/.test(names) ||
      element.getAttribute('cite') !== null)
  );
}

function isInQuotation({ parent }: PageBox): boolean {
  return findOuter(parent, ({ tag }) => tag === 'BLOCKQUOTE' || tag === 'FIGURE') !== null;
}

const LONGEST_TEASER = 500;
/** Where its title is no heading. */
const LONGEST_CARD = 300;
const FEWEST_SISTERS = 2;
const MOST_LINES_OF_TEASER = 60;

/** Another box beside it is of the same make. */
function hasSister({ parent, at, past, tag, names }: PageBox): boolean {
  const boxes = parent?.boxes ?? [];
  return boxes.some(
    (sister) => (sister.past === at || sister.at === past) && sister.tag === tag && sister.names === names,
  );
}

/** Other boxes of the same make in the box around them. */
function countSisters({ parent, at, tag, names }: PageBox): number {
  const boxes = names === '' ? [] : (parent?.boxes ?? []);
  return boxes.filter((sister) => sister.at !== at && sister.tag === tag && sister.names === names).length;
}
