import type { PageElement } from '../../dom.ts';

/** Attributes by which sites name the parts of their pages. */
const NAMING = [
  ...[
    'class',
    'id',
    'name',
    'data-testid',
    'data-test-id',
    'data-qa',
    'data-component',
    'data-area',
    'data-module',
  ],
  ...[
    'data-zone',
    'data-block',
    'data-widget',
    'data-gu-name',
    'data-dtm-region',
    'data-ct-area',
    'data-element',
  ],
] as const;
/** Names that say what state an element is in, or what stands in it: not what it is. */
const OF_STATE =
  /^-(?:has|no|not|with|without|is|js|hide|show|can|post-type|tag|category|type|format|status)-/;
/** Elsewhere, what stands behind two hyphens says what state or size an element is of. */
const OF_PARTS = /^(?:field|paragraph|node|duet)--/;
const LONGEST = 2000;

/**
 * All names of an element in small letters, their words between hyphens.
 *
 * @example `<div class="RelatedLinks article__body--wide">` → `-related-links- -article-body-`
 */
export function readElementNames(element: Pick<PageElement, 'getAttribute'>): string {
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== '') names += ` ${value}`;
  }
  if (names === '') return '';
  const folded = names.slice(0, LONGEST).trim().split(/\s+/).map(foldName);
  return [...new Set(folded)].filter((name) => name.length > 2 && !OF_STATE.test(name)).join(' ');
}

function foldName(name: string): string {
  const base = OF_PARTS.test(name) ? name : name.replace(/--.*$/, '');
  const words = base.replace(/([a-z\d])(?=[A-Z])/g, '$1-').toLowerCase();
  return `-${words.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')}-`;
}
