import type { PageElement } from '../../dom.ts';

/** Ids of what stands at the top of every page of a site. */
const TOPS = /^(?:[a-z]{1,10}[-_]?)?(?:header|masthead|banner|branding|kopf)$|^(?:head|top|oben)$/i;

/** `<header class="site-header">` */
const SITE = /(?:^|[\s_-])(?:(?:site|global|main|page|top)[-_]?header|masthead)(?:$|[\s_-])/;

/** Whether an element stands in the part of a page that all pages of a site begin with. */
export function isAtTop(element: PageElement): boolean {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
    if (isTop(outer)) return true;
  return false;
}

/** Whether it is that part. */
export function isTop(element: PageElement): boolean {
  if (TOPS.test(element.getAttribute('id') ?? '')) return true;
  const isBanner =
    element.getAttribute('role') === 'banner' || SITE.test(element.getAttribute('class') ?? '');
  return element.nodeName === 'HEADER' && isBanner;
}
