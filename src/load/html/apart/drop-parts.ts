import { isBefore, type PageDocument, type PageElement, type PageNode } from '../dom.ts';
import { listPartPlaces } from './set-apart.ts';

/**
 * Takes out the parts above the headline and those below the text that stand in boxes of their own: where nothing
 * smaller than the whole page holds the article, they are not known to be its own.
 *
 * @param nodes those of the text, in their order
 */
export function dropPartsAround(document: PageDocument, nodes: readonly PageNode[]): void {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return;
  const title = [...document.querySelectorAll('h1')].findLast((each) => isBefore(each, first));
  const holders = new Set(nodes.map(findHolder));
  for (const place of listPartPlaces(document)) {
    const isAlone = !holders.has(place.parentElement);
    const isAbove = title === undefined ? isAlone && isBefore(place, first) : isBefore(place, title);
    if (isAbove || (isAlone && isBefore(last, place))) place.remove();
  }
}

/** What holds the paragraph that a text stands in. */
function findHolder({ parentNode }: PageNode): PageElement | null {
  let element = parentNode;
  while (element !== null && element.nodeName.toUpperCase() !== 'P') element = element.parentElement;
  return element?.parentElement ?? parentNode;
}
