import { isElement, type PageElement, type PageNode, tidyText } from '../../dom.ts';

const TEXT = 3;
const LONGEST = 2000;

/** Text of an element on one line, its parts set apart: `<b>04</b><i>Nov</i>` is `04 Nov`; `null` where there is none. */
export function readSpacedText(element: PageElement): string | null {
  let text = '';
  const visit = (node: PageNode): void => {
    if (text.length > LONGEST) return;
    if (node.nodeType === TEXT) text += (node.textContent ?? '').slice(0, LONGEST);
    if (!isElement(node)) return;
    const space = hugsText(node) ? '' : ' ';
    text += space;
    for (const child of Array.from(node.childNodes)) visit(child);
    text += space;
  };
  visit(element);
  return tidyText(text);
}

/** The `th` of `4<sup>th</sup>` belongs to what stands before it. */
export function hugsText(element: PageElement): boolean {
  return element.nodeName === 'SUP';
}
