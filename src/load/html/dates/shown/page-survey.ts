/** The lines of a page that may be the article's, in order, and the elements among them that are marked as dates. */
import { isElement, type PageDocument, type PageElement, type PageNode, tidyText } from '../../dom.ts';
import { type DateMark, isForeignName, readDateMark } from './date-marks.ts';
import { findMainHeading } from './main-heading.ts';
import { hugsText } from './spaced-text.ts';

export interface PageLine {
  readonly text: string;
  /** Marked as a line that holds a date among other things. */
  readonly isMarked: boolean;
  /** At the foot of the page. */
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
}

const BLOCKS = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 TR TD TH TABLE TBODY UL OL SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV BR HR DL DT DD FIGURE FORM BLOCKQUOTE PRE ADDRESS CENTER BODY FIELDSET DETAILS SUMMARY'.split(
    ' ',
  ),
);
const FOREIGN_ELEMENTS = new Set(
  'NAV ASIDE FIGURE FIGCAPTION BUTTON SELECT SCRIPT STYLE BLOCKQUOTE HEAD'.split(' '),
);
const LINKED_HEADING =
  'h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5';
const TEASERS = new Set('DIV LI ARTICLE SECTION TR TD A'.split(' '));
const MOST_LINES = 5000;
const DEEPEST = 300;
const LONGEST_LINE = 2000;

export function surveyPage(document: PageDocument): PageSurvey {
  const heading = findMainHeading(document);
  return new Surveyor(document, heading).survey();
}

class Surveyor {
  readonly #body: PageElement | null;
  readonly #heading: PageElement | null;
  /** What holds the heading is the article's. */
  readonly #own: ReadonlySet<PageElement>;
  readonly #isInArticle: boolean;
  /** Those that hold a linked heading other than the article's. */
  readonly #teasers: ReadonlySet<PageElement>;
  readonly #lines: PageLine[] = [];
  readonly #marks: MarkedElement[] = [];
  #text = '';
  #part = 0;
  #headingLine = -1;

  constructor(document: PageDocument, heading: PageElement | null) {
    this.#body = document.querySelector('body');
    this.#heading = heading;
    this.#own = new Set(listAncestors(heading ?? findLongestArticle(document)));
    this.#isInArticle = [...this.#own].some(({ nodeName }) => nodeName === 'ARTICLE');
    this.#teasers = listTeasers(document, heading);
  }

  survey(): PageSurvey {
    if (this.#body !== null) this.#visit(this.#body, { isMarked: false, isFoot: false, depth: 0 });
    this.#endLine({ isMarked: false, isFoot: false });
    return { lines: this.#lines, marks: this.#marks, heading: this.#headingLine };
  }

  #visit(element: PageElement, around: { isMarked: boolean; isFoot: boolean; depth: number }): void {
    if (this.#lines.length > MOST_LINES || around.depth > DEEPEST) return;
    if (this.#isForeign(element)) {
      if (element.querySelector('a') !== null) this.#part += 1;
      return;
    }
    const mark = readDateMark(element) ?? (element.nodeName === 'TIME' ? 'published' : null);
    const here = {
      isMarked: mark === 'line' || around.isMarked,
      isFoot: around.isFoot || this.#isFoot(element),
      depth: around.depth + 1,
    };
    const isBlock = BLOCKS.has(element.nodeName);
    if (isBlock) this.#endLine(around);
    if (element === this.#heading) this.#headingLine = this.#lines.length;
    if (mark !== null && mark !== 'line' && !here.isFoot)
      this.#marks.push({ element, mark, line: this.#lines.length });
    const space = isBlock || hugsText(element) ? '' : ' ';
    this.#text += space;
    for (const child of Array.from(element.childNodes)) this.#visitNode(child, here);
    this.#text += space;
    if (isBlock) this.#endLine(here);
    if (element.nodeName === 'HEADER' && !this.#own.has(element)) this.#part += 1;
  }

  #visitNode(node: PageNode, around: { isMarked: boolean; isFoot: boolean; depth: number }): void {
    if (isElement(node)) this.#visit(node, around);
    else if (node.nodeType === TEXT && this.#text.length < LONGEST_LINE) this.#text += node.textContent ?? '';
  }

  #endLine({ isMarked, isFoot }: { isMarked: boolean; isFoot: boolean }): void {
    const text = tidyText(this.#text);
    this.#text = '';
    if (text !== null) this.#lines.push({ text, isMarked, isFoot, part: this.#part });
  }

  #isForeign(element: PageElement): boolean {
    if (this.#own.has(element)) return false;
    if (FOREIGN_ELEMENTS.has(element.nodeName) || this.#teasers.has(element)) return true;
    // An article beside that of the heading, or in it, is another: a teaser, or a comment.
    if (element.nodeName === 'ARTICLE' && this.#isInArticle) return true;
    return isForeignName(element);
  }

  #isFoot(element: PageElement): boolean {
    if (this.#own.has(element)) return false;
    const isNamed = /(?:^|[\s_-])(?:page|site|global)?-?footer(?:$|[\s_-])/i.test(
      `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`,
    );
    const isInArticle = listAncestors(element).some(
      (outer) =>
        outer.nodeName === 'ARTICLE' || /\b(?:hentry|post)\b/.test(outer.getAttribute('class') ?? ''),
    );
    return (element.nodeName === 'FOOTER' || isNamed) && !isInArticle;
  }
}

const TEXT = 3;

function listAncestors(element: PageElement | null): readonly PageElement[] {
  const ancestors: PageElement[] = [];
  for (let outer = element; outer !== null && ancestors.length < DEEPEST; outer = outer.parentElement)
    ancestors.push(outer);
  return ancestors;
}

/** Where no heading tells which it is. */
function findLongestArticle(document: PageDocument): PageElement | null {
  let longest: PageElement | null = null;
  let most = 0;
  for (const article of [...document.querySelectorAll('article')].slice(0, 50)) {
    const length = article.textContent?.length ?? 0;
    if (length > most) [longest, most] = [article, length];
  }
  return longest;
}

/** Each is the smallest element that holds a linked heading and more than it. */
function listTeasers(document: PageDocument, heading: PageElement | null): ReadonlySet<PageElement> {
  const teasers = new Set<PageElement>();
  for (const found of [...document.querySelectorAll(LINKED_HEADING)].slice(0, 500)) {
    const words = tidyText(found.textContent) ?? '';
    let outer = found.parentElement;
    while (
      outer !== null &&
      (!TEASERS.has(outer.nodeName) || (tidyText(outer.textContent) ?? '').length <= words.length + 3)
    )
      outer = outer.parentElement;
    if (outer !== null && (heading === null || !listAncestors(heading).includes(outer))) teasers.add(outer);
  }
  return teasers;
}
