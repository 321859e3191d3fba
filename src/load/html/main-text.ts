/** The main text of a page, without navigation, advertisements and comments. */
import { Readability } from '@mozilla/readability';
import type { Draft } from '../body/draft.ts';
import { readFragments } from '../body/draft.ts';
import { isElement, type PageDocument, type PageElement, parseDocument } from './dom.ts';
import { draftElement } from './element-drafts.ts';

export interface MainText {
  readonly drafts: readonly Draft[];
  /** As Readability found it on the page; it takes the author's line out of the text. */
  readonly byline: string | null;
}

/** @param markup source of a page that was found fit to be parsed */
export function findMainText(markup: string, base: string | null): MainText {
  // Readability takes the document apart, so that it gets one of its own.
  const found = findReadable(parseDocument(markup));
  if (found !== null) {
    const drafts = draftElement(found.element, base);
    if (drafts.some(hasText)) return { drafts, byline: found.byline };
  }
  return { drafts: draftParagraphs(parseDocument(markup), base), byline: null };
}

function findReadable(document: PageDocument): { element: PageElement; byline: string | null } | null {
  try {
    const reader = new Readability<unknown>(document as never, {
      serializer: (node) => node,
      disableJSONLD: true,
    });
    const result = reader.parse();
    const element = result?.content;
    return isPageElement(element) ? { element, byline: result?.byline ?? null } : null;
  } catch {
    // Readability gives up on some pages, such as those without a body; their paragraphs are still read.
    return null;
  }
}

function isPageElement(value: unknown): value is PageElement {
  return (
    typeof value === 'object' && value !== null && 'nodeType' in value && isElement(value as PageElement)
  );
}

function draftParagraphs(document: PageDocument, base: string | null): readonly Draft[] {
  const paragraphs = [...document.querySelectorAll('p')].flatMap((paragraph) =>
    draftElement(paragraph, base),
  );
  if (paragraphs.some(hasText)) return paragraphs;
  const body = document.querySelector('body');
  return body === null ? [] : draftElement(body, base);
}

function hasText(draft: Draft): boolean {
  return readFragments(draft.fragments) !== '';
}
