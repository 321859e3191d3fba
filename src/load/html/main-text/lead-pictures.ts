/** The pictures between a page's headline and its text, with their captions. */

import { type BlockDraft, textOfFragments } from '../../body/draft.ts';
import type { PageDocument, PageElement, PageNode } from '../dom.ts';
import type { PageContext } from '../elements/context.ts';
import { draftElement } from '../elements/element-drafts.ts';
import { readElementNames } from './element-names.ts';

const PICTURES = 'picture, img, amp-img';
/** Whose pictures are not the article's. */
const FOREIGN =
  /-(?:avatar|author|authors|byline|bylines|bio|profile|logo|logos|branding|ad|ads|advert|advertisement|promo|related|recommended|social|share|sharing|newsletter|sponsor|nav|navigation|menu|breadcrumb|breadcrumbs|comments?|sidebar|footer|icon|icons|site-header|masthead|flag|badge)-/;
const FOREIGN_TAGS: ReadonlySet<string> = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'BUTTON', 'ADDRESS']);
/** In pixels, as a page says it: what is narrower shows the author, or a mark. */
const NARROWEST = 150;
const MOST = 12;
/** Around a picture there is a caption, and no more. */
const MOST_AROUND = 700;
const MOST_CLIMBS = 3;
const FOLLOWING = 4;

/**
 * Those that were saved with the page: of others, what the text shows is enough.
 *
 * @param first node of the text
 * @param isInside whether an element is a part of the text
 */
export function draftLeadPictures(
  document: PageDocument,
  first: PageNode,
  isInside: (element: PageElement) => boolean,
  context: PageContext,
): readonly BlockDraft[] {
  const headline = [...document.querySelectorAll('h1')].findLast((each) => isBefore(each, first));
  if (headline === undefined) return [];
  const around = headline.parentElement?.parentElement ?? null;
  const drafts: BlockDraft[] = [];
  const taken = new Set<PageElement>();
  for (const picture of document.querySelectorAll(PICTURES)) {
    if (taken.size >= MOST || !isBefore(picture, first)) break;
    if (picture.parentElement?.nodeName.toUpperCase() === 'PICTURE' || !mayLead(picture)) continue;
    const isBelow = isBefore(headline, picture);
    const isAbove = !isBelow && around !== null && around.nodeName !== 'BODY' && around.contains(picture);
    if ((!isBelow && !isAbove) || isInside(picture) || [...taken].some((each) => each.contains(picture)))
      continue;
    const holder = findHolder(picture, [headline, first]);
    taken.add(holder);
    drafts.push(...draftElement(holder, context).filter(isPictureOrCaption));
  }
  return drafts;
}

/** Whether it is at hand most likely, and no mark. */
function mayLead(picture: PageElement): boolean {
  const image = picture.nodeName.toUpperCase() === 'PICTURE' ? picture.querySelector('img') : picture;
  if (image === null) return false;
  const sources = ['src', 'data-src', 'data-original', 'data-lazy-src'].flatMap(
    (name) => image.getAttribute(name) ?? [],
  );
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  if (
    width < NARROWEST ||
    !sources.some((source) => /^(?!\s*(?:[a-z]+:|\/|#|$))|^\s*data:[\da-f]{32}$/i.test(source))
  )
    return false;
  for (let each: PageElement | null = image; each !== null; each = each.parentElement)
    if (FOREIGN_TAGS.has(each.nodeName.toUpperCase()) || FOREIGN.test(readElementNames(each))) return false;
  return true;
}

/** What stands around a picture and holds little more than it: there may be its caption. */
function findHolder(picture: PageElement, others: readonly PageNode[]): PageElement {
  let holder = picture;
  for (let climbs = 0; climbs < MOST_CLIMBS; climbs += 1) {
    const { parentElement: parent } = holder;
    if (parent === null || others.some((other) => parent.contains(other))) break;
    if ((parent.textContent ?? '').replace(/\s+/g, ' ').length > MOST_AROUND) break;
    holder = parent;
    if (holder.nodeName.toUpperCase() === 'FIGURE') break;
  }
  return holder;
}

function isPictureOrCaption({ kind, fragments }: BlockDraft): boolean {
  return kind === 'caption' || textOfFragments(fragments) === '';
}

/** Linkedom has positions as browsers have them. */
function isBefore(node: PageNode, other: PageNode): boolean {
  return (node.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
