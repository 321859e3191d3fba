/** The main text of a page, without navigation, advertisements and comments. */
import { Readability } from '@mozilla/readability';
import type { BlockDraft } from '../body/draft.ts';
import { textOfFragments } from '../body/draft.ts';
import { isElement, type PageDocument, type PageElement, tidyText } from './dom.ts';
import type { PageContext } from './elements/context.ts';
import { draftElement } from './elements/element-drafts.ts';

export interface MainText {
  readonly drafts: readonly BlockDraft[];
  /** As Readability found it on the page; it takes the author's line out of the text. */
  readonly byline: string | null;
  /** The text has pictures, which are not carried over. */
  readonly hasPictures: boolean;
}

/** What Readability takes for the main text; `null` where it finds none. It takes the document apart. */
export function findMainText(document: PageDocument, page: PageContext): MainText | null {
  const found = findReadable(document);
  if (found === null) return null;
  const drafts = draftElement(found.element, page);
  return drafts.some(hasText)
    ? { drafts, byline: found.byline, hasPictures: hasPictures(found.element, page) }
    : null;
}

/** The paragraphs of a page; where it has none, all its text. */
export function readParagraphs(document: PageDocument, page: PageContext): MainText {
  return { drafts: draftParagraphs(document, page), byline: null, hasPictures: hasPictures(document, page) };
}

function hasPictures(element: PageElement, { apart }: PageContext): boolean {
  const parts = [...apart.values()].map((part) => part.element);
  return [element, ...parts].some((part) => part.querySelector('img, picture, video, amp-img') !== null);
}

function findReadable(document: PageDocument): { element: PageElement; byline: string | null } | null {
  try {
    keepAuthorsInLine(document);
    const reader = new Readability<unknown>(document as never, {
      serializer: (node) => node,
      disableJSONLD: true,
      keepClasses: true,
    });
    const result = reader.parse();
    const element = result?.content;
    return isPageElement(element) ? { element, byline: result?.byline ?? null } : null;
  } catch {
    // Readability gives up on some pages, such as those without a body; their paragraphs are still read.
    return null;
  }
}

const AUTHOR = /author|byline/i;
const AUTHOR_MARKS = ['itemprop', 'rel', 'class', 'id'] as const;

/** Readability cuts what is marked as the author out of the page: out of `By <span>Jane Doe</span>, Tuesday` too. */
function keepAuthorsInLine(document: PageDocument): void {
  for (const paragraph of document.querySelectorAll('p')) {
    const length = tidyText(paragraph.textContent)?.length ?? 0;
    for (const inline of length > LONGEST_AUTHOR_LINE
      ? []
      : paragraph.querySelectorAll('span, a, b, strong, em, i')) {
      const isMarked = AUTHOR_MARKS.some((mark) => AUTHOR.test(inline.getAttribute(mark) ?? ''));
      const isAlone = (tidyText(inline.textContent)?.length ?? 0) === length;
      if (isMarked && !isAlone) for (const mark of AUTHOR_MARKS) inline.removeAttribute(mark);
    }
  }
}

const LONGEST_AUTHOR_LINE = 200;

function isPageElement(value: unknown): value is PageElement {
  return (
    typeof value === 'object' && value !== null && 'nodeType' in value && isElement(value as PageElement)
  );
}

function draftParagraphs(document: PageDocument, page: PageContext): readonly BlockDraft[] {
  const paragraphs = [...document.querySelectorAll('p')].flatMap((paragraph) =>
    draftElement(paragraph, page),
  );
  if (paragraphs.some(hasText)) return paragraphs;
  const body = document.querySelector('body');
  return body === null ? [] : draftElement(body, page);
}

function hasText(draft: BlockDraft): boolean {
  return textOfFragments(draft.fragments) !== '';
}
