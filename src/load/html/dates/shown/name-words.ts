import type { PageElement } from '../../dom.ts';

const LONGEST = 400;

/** Names of the classes and the id of an element, in small letters, with hyphens where capitals begin words; that of an element of a site's own, too. */
export function listNamesOf(element: PageElement): readonly string[] {
  const own = element.nodeName.includes('-') ? element.nodeName.toLowerCase() : '';
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${own}`;
  if (names.trim() === '') return [];
  return names
    .slice(0, LONGEST)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}

/** @example `articledate_x7` gives `articledate`, `x` */
export function listNameWords(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => name.split(/[^\p{L}]+/u).filter(Boolean));
}
