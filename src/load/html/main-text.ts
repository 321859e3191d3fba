/** The main text of a page, without navigation, advertisements and comments. */
import { Readability } from '@mozilla/readability';
import type { BlockDraft } from '../body/draft.ts';
import { textOfFragments } from '../body/draft.ts';
import { isElement, type PageDocument, type PageElement, tidyText } from './dom.ts';
import { draftElement } from './elements/element-drafts.ts';

interface MainText {
  readonly drafts: readonly BlockDraft[];
  /** The text has pictures, which are not carried over. */
  readonly hasPictures: boolean;
}

/** What Readability takes for the main text; `null` where it finds none. It takes the document apart. */
export function findMainText(document: PageDocument, base: string | null): MainText | null {
  const found = findReadable(document);
  if (found === null) return null;
  const drafts = draftElement(found, base);
  return drafts.some(hasText) ? { drafts, hasPictures: hasPictures(found) } : null;
}

/** The paragraphs of a page; where it has none, all its text. */
export function readParagraphs(document: PageDocument, base: string | null): MainText {
  return { drafts: draftParagraphs(document, base), hasPictures: hasPictures(document) };
}

function hasPictures(element: PageElement): boolean {
  return element.querySelector('img, picture, video, amp-img') !== null;
}

function findReadable(document: PageDocument): PageElement | null {
  try {
    keepAuthorsInLine(document);
    const reader = new Readability<unknown>(document as never, {
      serializer: (node) => node,
      disableJSONLD: true,
      keepClasses: true,
    });
    const element = reader.parse()?.content;
    return isPageElement(element) ? element : null;
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

function draftParagraphs(document: PageDocument, base: string | null): readonly BlockDraft[] {
  const paragraphs = [...document.querySelectorAll('p')].flatMap((paragraph) =>
    draftElement(paragraph, base),
  );
  if (paragraphs.some(hasText)) return paragraphs;
  const body = document.querySelector('body');
  return body === null ? [] : draftElement(body, base);
}

function hasText(draft: BlockDraft): boolean {
  return textOfFragments(draft.fragments) !== '';
}
