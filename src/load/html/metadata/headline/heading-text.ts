/** The text of a heading as a reader sees it. */
import { wordSet } from '../../../../tools/text/word-set.ts';
import { isElement, type PageElement, tidyText } from '../../dom.ts';
import { isMarked, listMarks } from '../outline/element-marks.ts';
import { joinParts, splitTitle } from './title-parts.ts';

export interface HeadingText {
  readonly whole: string;
  /** Without a label before it: `<span class="kicker">Opinion</span>`. */
  readonly bare: string;
  /** Texts of the elements in it. */
  readonly inner: readonly string[];
}

/** Of what is in a heading and is no part of it. */
const LABELS = wordSet(
  'kicker eyebrow overline topline dachzeile roofline flag badge label category section supertitle surtitle pretitle tag hidden sr offscreen assistive screenreader permalink anchor date time author byline comments count live breaking exclusive premium plus icon',
);
const BLOCKS = new Set(['BR', 'DIV', 'P', 'H1', 'H2', 'H3', 'H4', 'HR', 'LI', 'UL']);
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Without the site's name at its end; `null`: it has no text.
 *
 * @param isSite whether a part of it is the site's name
 */
export function readHeadingText(heading: PageElement, isSite: (part: string) => boolean): HeadingText | null {
  const tidy = (text: string): string | null => cutEnd(tidyHeading(text), isSite);
  const whole = tidy(gather(heading, false));
  if (whole === null) return null;
  const inner = [...heading.querySelectorAll('*')].flatMap((element) => tidy(gather(element, false)) ?? []);
  return { whole, bare: tidy(gather(heading, true)) ?? whole, inner };
}

function gather(element: PageElement, isBare: boolean): string {
  let text = '';
  for (const child of Array.from(element.childNodes)) {
    if (isElement(child)) {
      if (isBare && (isMarked(listMarks(child), LABELS) || isDated(child))) continue;
      const added = gather(child, isBare);
      text += needsBlank(child, text, added) ? ` ${added} ` : added;
    } else if (child.nodeType === 3)
      text += needsWordSpace(text, child.textContent ?? '')
        ? ` ${child.textContent}`
        : (child.textContent ?? '');
  }
  return text;
}

/** `<small>August 17, 2009 11:20 AM</small>` */
function isDated(element: PageElement): boolean {
  const text = tidyText(element.textContent) ?? '';
  return text.length <= LONGEST_DATE && DATED.test(text);
}

const LONGEST_DATE = 60;
const DATED =
  /^(?:\p{L}{3,12},?\s)?(?:\p{L}{3,12}\.?\s\d{1,2},?|\d{1,2}\.?\s\p{L}{3,12}\.?,?|\d{1,2}[./-]\d{1,2}[./-])\s?(?:19|20)\d{2}\b/u;

/** A line break parts words, and so do elements that follow each other: `Ferries<span>Strike goes on</span>`. */
function needsBlank(element: PageElement, before: string, added: string): boolean {
  return BLOCKS.has(element.nodeName) || needsWordSpace(before, added);
}

function needsWordSpace(before: string, added: string): boolean {
  return /[\p{Ll}\d:.!?…”"»]$/u.test(before) && /^\p{Lu}\p{L}/u.test(added);
}

function cutEnd(text: string | null, isSite: (part: string) => boolean): string | null {
  const parts = text === null ? [] : splitTitle(text);
  return parts.length > 1 && isSite(parts.at(-1)!.text) ? joinParts(parts.slice(0, -1)) : text;
}

function tidyHeading(text: string): string | null {
  return tidyText(text.replace(UNSEEN, ''));
}
