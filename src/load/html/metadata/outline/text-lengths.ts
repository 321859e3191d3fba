import { isElement, type PageDocument, type PageElement } from '../../dom.ts';

/** How much text elements hold, in characters without white space at its ends. */
export type TextLengths = ReadonlyMap<PageElement, number>;

/** Counted once, for elements within each other hold the same text again. */
export function measureTexts(document: PageDocument): TextLengths {
  const lengths = new Map<PageElement, number>();
  const measure = (element: PageElement): number => {
    let length = 0;
    for (const child of Array.from(element.childNodes)) {
      if (isElement(child)) length += measure(child);
      else if (child.nodeType === 3) length += (child.textContent ?? '').trim().length;
    }
    lengths.set(element, length);
    return length;
  };
  measure(document.documentElement);
  return lengths;
}
