/** The lines of a page that may be the article's, in order, and the elements among them that are marked as dates. */
import { isElement, type PageDocument, type PageElement, type PageNode, tidyText } from '../../dom.ts';
import { type DateMark, readDateMark } from './date-marks.ts';
import { isDateOfOther } from './dated-lists.ts';
import { isEventPage } from './event-page.ts';
import {
  HEADING_OF_EVENTS,
  HEADING_OF_OTHERS,
  isDoubtfulPart,
  isForeignPart,
  listTeasers,
} from './foreign-parts.ts';
import { findMainHeading } from './main-heading.ts';
import { listNamesOf } from './name-words.ts';
import { hugsText, readSpacedText } from './spaced-text.ts';

export interface PageLine {
  /** With a space wherever an element begins or ends… */
  readonly text: string;
  /** …and with none but those of the page. */
  readonly plain: string;
  /** Marked as a line that holds a date among other things. */
  readonly isMarked: boolean;
  readonly isHeading: boolean;
  /** At the foot of the page, or below what follows the article. */
  readonly isFoot: boolean;
  /** Navigation, teasers and the like stand between those of different numbers. */
  readonly part: number;
}

interface MarkedElement {
  readonly element: PageElement;
  readonly mark: Exclude<DateMark, 'line'>;
  /** Index of the line in which it begins. */
  readonly line: number;
}

export interface PageSurvey {
  readonly lines: readonly PageLine[];
  readonly marks: readonly MarkedElement[];
  /** Index of the line of the article's heading; -1 where there is none. */
  readonly heading: number;
  /** Its days are those of an event, unless they say something else. */
  readonly isOfEvent: boolean;
}

const BLOCKS = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 TR TD TH TABLE TBODY UL OL SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV BR HR DL DT DD FIGURE FORM BLOCKQUOTE PRE ADDRESS CENTER BODY FIELDSET DETAILS SUMMARY'.split(
    ' ',
  ),
);
const TEXT = 3;
const LINES_OF_HEAD = 3;
const MOST_LINES = 5000;
const DEEPEST = 300;
const LONGEST_LINE = 2000;
/** A header that is not the article's holds links to the parts of the site. */
const LINKS_OF_SITE = 3;
const HEADER_OF_SITE = /^(?:head|header|page-?header|kopf|masthead|banner)$/i;
const FOOTER = /(?:^|[_-])footer(?:$|[_-])/;
const FOOTER_OF_ARTICLE =
  /(?:^|[_-])(?:news|post|entry|article|item|story|artikel|beitrag|node)[_-]{1,2}footer/;
/** Links to share the article stand among its lines. */
const SHARING = /(?:^|[_-])(?:share|sharing|social|tools|print)(?:$|[_-])/;
const POST = /^(?:hentry|(?:blog[-_]?)?post|article|entry|news[-_]single|artikel|beitrag)$/;
const ARTICLE_ITEM = /(?:Article|BlogPosting)$/;

/** `parts`: all but what is certainly not the article's, or only what may well be. */
type SurveyedParts = 'likely' | 'all';

/** @param headline of the article, where it is known */
export function surveyPage(
  document: PageDocument,
  headline: string | null,
  parts: SurveyedParts = 'likely',
): PageSurvey {
  return new Surveyor(document, findMainHeading(document, headline), parts).survey();
}

/** What is known of where an element stands. */
interface Around {
  readonly isMarked: boolean;
  readonly isFoot: boolean;
  readonly depth: number;
}

class Surveyor {
  readonly #document: PageDocument;
  readonly #body: PageElement | null;
  readonly #heading: PageElement | null;
  /** What holds the heading is the article's. */
  readonly #own: ReadonlySet<PageElement>;
  readonly #isInArticle: boolean;
  readonly #teasers: ReadonlySet<PageElement>;
  readonly #parts: SurveyedParts;
  /** Beside less text of its own, what a page shows as typed is the article. */
  readonly #longestExample: number;
  readonly #lines: PageLine[] = [];
  readonly #marks: MarkedElement[] = [];
  #text = '';
  #plain = '';
  #part = 0;
  #headingLine = -1;
  #isHeading = false;
  #isBelow = false;

  constructor(document: PageDocument, heading: PageElement | null, parts: SurveyedParts) {
    this.#document = document;
    this.#parts = parts;
    this.#body = document.querySelector('body');
    this.#heading = heading;
    this.#own = new Set(listAncestors(heading ?? findLongestArticle(document)));
    this.#isInArticle = [...this.#own].some(({ nodeName }) => nodeName === 'ARTICLE');
    this.#teasers = listTeasers(document, heading);
    const example = document.querySelector('pre');
    this.#longestExample = example === null ? 0 : (this.#body?.textContent?.length ?? 0) / 2;
  }

  survey(): PageSurvey {
    const around = { isMarked: false, isFoot: false, depth: 0 };
    if (this.#body !== null) this.#visit(this.#body, around);
    this.#endLine(around);
    const isOfEvent = isEventPage(this.#document, this.#heading, this.#own);
    return { lines: this.#lines, marks: this.#marks, heading: this.#headingLine, isOfEvent };
  }

  #visit(element: PageElement, around: Around): void {
    if (this.#lines.length > MOST_LINES || around.depth > DEEPEST) return;
    const names = listNamesOf(element);
    if (this.#isForeign(element, names)) {
      const isOfHeading = names.some((name) => SHARING.test(name));
      if (!isOfHeading && element.querySelector('a') !== null) this.#part += 1;
      return;
    }
    const mark = this.#own.has(element) ? null : readDateMark(element, names);
    const isFoot = around.isFoot || this.#isFoot(element, names);
    const here = { isMarked: mark === 'line' || around.isMarked, isFoot, depth: around.depth + 1 };
    if (mark === 'changed' && !isFoot && !this.#isBelow && isShort(element)) {
      this.#marks.push({ element, mark, line: this.#lines.length });
      return;
    }
    const isBlock = BLOCKS.has(element.nodeName);
    if (isBlock) this.#endLine(around);
    this.#noteHeading(element);
    const isDate = mark !== null && mark !== 'line' && !isFoot && !this.#isBelow;
    if (isDate && !isDateOfOther(element, (outer) => this.#own.has(outer)))
      this.#marks.push({ element, mark, line: this.#lines.length });
    const space = isBlock || hugsText(element) ? '' : ' ';
    this.#text += space;
    for (const child of Array.from(element.childNodes)) this.#visitNode(child, here);
    this.#text += space;
    if (isBlock) this.#endLine(here);
    if (this.#isHeaderOfSite(element)) this.#part += 1;
  }

  #visitNode(node: PageNode, around: Around): void {
    if (isElement(node)) this.#visit(node, around);
    else if (node.nodeType === TEXT && this.#text.length < LONGEST_LINE) {
      this.#text += node.textContent ?? '';
      this.#plain += node.textContent ?? '';
    }
  }

  #endLine({ isMarked, isFoot }: Around): void {
    const text = tidyText(this.#text);
    const plain = tidyText(this.#plain) ?? '';
    this.#text = '';
    this.#plain = '';
    const isHeading = this.#isHeading;
    this.#isHeading = false;
    if (text === null) return;
    this.#lines.push({ text, plain, isMarked, isHeading, isFoot: isFoot || this.#isBelow, part: this.#part });
  }

  #noteHeading(element: PageElement): void {
    this.#isHeading ||= /^H[1-6]$/.test(element.nodeName);
    if (element === this.#heading) this.#headingLine = this.#lines.length;
    else if (/^H[2-6]$/.test(element.nodeName) && this.#headingLine >= 0)
      this.#isBelow ||= this.#beginsOthers(readSpacedText(element) ?? '');
  }

  #beginsOthers(heading: string): boolean {
    if (HEADING_OF_OTHERS.test(heading)) return true;
    const isSection = this.#lines.length <= this.#headingLine + LINES_OF_HEAD;
    return !isSection && HEADING_OF_EVENTS.test(heading);
  }

  #isForeign(element: PageElement, names: readonly string[]): boolean {
    if (this.#own.has(element)) return false;
    // An article beside that of the heading, or in it, is another: a teaser, or a comment.
    if (element.nodeName === 'ARTICLE' && this.#isInArticle) return true;
    if (this.#teasers.has(element)) return true;
    if (element.nodeName === 'PRE') return (element.textContent ?? '').length < this.#longestExample;
    if (this.#parts === 'all' && isDoubtfulPart(element, names)) return false;
    return isForeignPart(element, names);
  }

  #isFoot(element: PageElement, names: readonly string[]): boolean {
    const isNamed =
      element.nodeName === 'FOOTER' ||
      names.some((name) => FOOTER.test(name) && !FOOTER_OF_ARTICLE.test(name));
    if (!isNamed || this.#own.has(element)) return false;
    return !listAncestors(element.parentElement).some(isArticle);
  }

  #isHeaderOfSite(element: PageElement): boolean {
    if (this.#own.has(element)) return false;
    if (HEADER_OF_SITE.test(element.getAttribute('id') ?? '')) return this.#headingLine < 0;
    return element.nodeName === 'HEADER' && [...element.querySelectorAll('a')].length >= LINKS_OF_SITE;
  }
}

function isArticle(element: PageElement): boolean {
  return (
    element.nodeName === 'ARTICLE' ||
    ARTICLE_ITEM.test(element.getAttribute('itemtype') ?? '') ||
    listNamesOf(element).some((name) => POST.test(name))
  );
}

/** A date of change alone: the line around it is about another. */
function isShort(element: PageElement): boolean {
  return (readSpacedText(element) ?? '').length <= LONGEST_DATE;
}

const LONGEST_DATE = 40;

function listAncestors(element: PageElement | null): readonly PageElement[] {
  const ancestors: PageElement[] = [];
  for (let outer = element; outer !== null && ancestors.length < DEEPEST; outer = outer.parentElement)
    ancestors.push(outer);
  return ancestors;
}

const MOST_ARTICLES = 50;

/** Where no heading tells which it is. */
function findLongestArticle(document: PageDocument): PageElement | null {
  let longest: PageElement | null = null;
  let most = 0;
  for (const article of [...document.querySelectorAll('article')].slice(0, MOST_ARTICLES)) {
    const length = article.textContent?.length ?? 0;
    if (length > most) [longest, most] = [article, length];
  }
  return longest;
}
