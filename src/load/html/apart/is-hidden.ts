import type { PageElement } from '../dom.ts';

/** Whether a page says of an element that nobody is to see it. */
export function isHidden(element: PageElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /\bdisplay\s*:\s*none\b/i.test(element.getAttribute('style') ?? '')
  );
}
