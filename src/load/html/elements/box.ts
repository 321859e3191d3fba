/** Boxes inside an article: facts, numbers, background, which are read by themselves. */
import { markup } from '../../body/draft.ts';
import { BOX_MARK, CLOSE_BOX, OPEN_BOX } from '../../body/elements.ts';
import { holdsText, type PageElement, tidyText } from '../dom.ts';
import { isForeignLine } from '../main-text/lines/foreign-lines.ts';
import { isOffer } from '../main-text/lines/offers.ts';
import { readElementNames } from '../main-text/names/element-names.ts';
import { findForeignName } from '../main-text/names/foreign-names.ts';
import type { ElementContext } from './context.ts';
import type { FlowItem } from './flow.ts';
import { writeNested } from './nested.ts';

/** Class names of boxes that belong to the article. */
const NAMED =
  /(?:^|[\s_-])(?:info-?box|fact-?(?:box|file|s)|factbox|fakten(?:box|check)?|infokasten|kasten|side-?box|text-?box|key-?(?:facts|points)|at-a-glance|in-?short|explainer-?box|boxout|box-?out|recuadro|encadr[eé]|encart|despiece|destaque-box|callout|summary-box|timeline-box|note-box|pull-?out|background-box|call-?out)(?:$|[\s_-])/i;
/** Of boxes that lead elsewhere. */
const FOREIGN =
  /(?:^|[\s_-])(?:related|pull-?quote|newsletter|sign-?up|subscribe|promo|share|social|ad|ads|advert\w{0,12}|sponsor\w{0,3}|recommend\w{0,6}|most-?read|popular|trending|comments?|author-?(?:box|bio|info|card)|bio|sidebar|menu|nav|widget|read-?(?:more|next|also)|more-?(?:on|stories)|teaser|cta|donate|paywall|membership|tags?|topics)(?:$|[\s_-])/i;

const LONGEST = 4000;
const SHORTEST = 20;
/** What is shorter may be an appeal, or lead elsewhere. */
const LONGEST_OFFER = 300;
/** A box is a part of the page that is far smaller than what stands around it. */
const MOST_OF_PAGE = 0.4;
const MOST_LINKED = 0.5;

/** Whether an element is such a box. */
export function isBox(element: PageElement, name: string): boolean {
  if (name !== 'ASIDE' && name !== 'DETAILS' && !(name === 'DIV' || name === 'SECTION')) return false;
  if (element.getAttribute(BOX_MARK) !== null)
    return (tidyText(element.textContent)?.length ?? LONGEST) < LONGEST;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const isNamed = NAMED.test(names);
  if (
    FOREIGN.test(names.replace(/([a-z\d])(?=[A-Z])/g, '$1-')) ||
    (name !== 'ASIDE' && name !== 'DETAILS' && !isNamed)
  )
    return false;
  if (!isNamed && findForeignName(readElementNames(element)) !== null) return false;
  const length = tidyText(element.textContent)?.length ?? 0;
  if (
    length < SHORTEST ||
    length > LONGEST ||
    element.querySelector('form, h1, article, nav, footer') !== null
  )
    return false;
  if (length <= LONGEST_OFFER && asksOrLeads(element)) return false;
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + (tidyText(link.textContent)?.length ?? 0), 0);
  return linked <= MOST_LINKED * length && isInText(element, length);
}

/** It speaks of letters to readers, or begins as what leads elsewhere does. */
function asksOrLeads(element: PageElement): boolean {
  const title = tidyText(element.querySelector('h2, h3, h4, h5, h6, p, span, summary')?.textContent);
  return isOffer(element.textContent ?? '') || (title !== null && isForeignLine(title, 0));
}

/** It stands among paragraphs, and not beside the article or around it. */
function isInText(element: PageElement, length: number): boolean {
  const around = element.parentElement;
  if (around === null) return false;
  return (
    holdsText(around, length / MOST_OF_PAGE) && around.querySelector('p') !== null && hasTextBeside(element)
  );
}

function hasTextBeside(element: PageElement): boolean {
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return beside.some((sibling) => sibling !== null && (sibling.textContent ?? '').trim() !== '');
}

export function convertBox(node: PageElement, around: ElementContext): FlowItem {
  const content = writeNested(around.collect(node, around), true);
  return { kind: 'element', block: 'box', fragments: [markup(OPEN_BOX), ...content, markup(CLOSE_BOX)] };
}
