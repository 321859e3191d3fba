/** The pictures between a page's headline and its text, with their captions. */

import { type BlockDraft, textOfFragments } from '../../body/draft.ts';
import { findPart } from '../apart/set-apart.ts';
import { isBefore, type PageDocument, type PageElement, type PageNode } from '../dom.ts';
import type { PageContext } from '../elements/context.ts';
import { draftElement } from '../elements/element-drafts.ts';
import { readElementNames } from './names/element-names.ts';

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
const NO_PICTURE: ReadonlySet<string> = new Set(['FIGURE']);

interface LeadPicture {
  readonly picture: PageElement;
  /** It, and its caption. */
  readonly drafts: readonly BlockDraft[];
}

/** The pictures that may stand above the text, and what tells which do. */
interface LeadPictures {
  /**
   * @param first node of the text
   * @param text what is shown where it stands
   */
  listAbove(first: PageNode, text: PageElement): readonly BlockDraft[];
}

/**
 * Those from the headline on that were saved with the page: of others, what the text shows is enough. To be asked for
 * before anything is taken out of the page.
 */
export function findLeadPictures(document: PageDocument, context: PageContext): LeadPictures {
  const leads = collectLeads(document, context);
  const places = new Map<PageNode, number>();
  if (leads.length > 0) for (const each of document.querySelectorAll('*')) places.set(each, places.size);
  return {
    listAbove: (first, text) => {
      const end = (first.parentNode && places.get(first.parentNode)) ?? 0;
      return leads
        .filter(({ picture }) => (places.get(picture) ?? end) < end && !text.contains(picture))
        .flatMap(({ drafts }) => drafts);
    },
  };
}

function collectLeads(document: PageDocument, context: PageContext): readonly LeadPicture[] {
  const headline = document.querySelector('h1');
  if (headline === null) return [];
  const around = headline.parentElement?.parentElement ?? null;
  const leads: LeadPicture[] = [];
  const taken: PageElement[] = [];
  for (const picture of document.querySelectorAll(`${PICTURES}, figure`)) {
    if (taken.length >= MOST) break;
    // Captions, with their pictures, were taken out, and an element keeps their place.
    const part = findPart(picture, context.apart)?.element ?? null;
    const shown = part === null ? picture : part.querySelector(PICTURES);
    const isLead = shown !== null && !NO_PICTURE.has(shown.nodeName.toUpperCase()) && mayLead(shown, picture);
    if (!isLead || picture.parentElement?.nodeName.toUpperCase() === 'PICTURE') continue;
    const isAbove = around !== null && around.nodeName !== 'BODY' && around.contains(picture);
    if (!isAbove && !isBefore(headline, picture)) continue;
    if (taken.some((each) => each.contains(picture))) continue;
    const holder = part === null ? findHolder(picture, headline) : picture;
    taken.push(holder);
    const alone = document.createElement('div');
    alone.appendChild(holder.cloneNode(true));
    leads.push({ picture, drafts: draftElement(alone, context).filter(isPictureOrCaption) });
  }
  return leads;
}

/** Whether it is at hand most likely, and no mark. */
function mayLead(picture: PageElement, place: PageElement): boolean {
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
  for (let each: PageElement | null = place; each !== null; each = each.parentElement)
    if (FOREIGN_TAGS.has(each.nodeName.toUpperCase()) || FOREIGN.test(readElementNames(each))) return false;
  return true;
}

/** What stands around a picture and holds little more than it: there may be its caption. */
function findHolder(picture: PageElement, headline: PageElement): PageElement {
  let holder = picture;
  for (let climbs = 0; climbs < MOST_CLIMBS; climbs += 1) {
    const { parentElement: parent } = holder;
    if (parent === null || parent.contains(headline)) break;
    if ((parent.textContent ?? '').replace(/\s+/g, ' ').length > MOST_AROUND) break;
    holder = parent;
    if (holder.nodeName.toUpperCase() === 'FIGURE') break;
  }
  return holder;
}

function isPictureOrCaption({ kind, fragments }: BlockDraft): boolean {
  return kind === 'caption' || textOfFragments(fragments) === '';
}
