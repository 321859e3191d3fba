/** Lines that hold no words of the article, but a time or an author's name, as posts of a live report have them. */
import { textOfFragments } from '../../body/draft.ts';
import { type PageElement, tidyText } from '../dom.ts';
import type { FlowItem } from './flow.ts';

const AUTHOR = /(?:^|[\s_-])(?:author|byline|autor|auteur|autore)(?:$|[\s_-])/i;
const LONGEST_AUTHOR = 80;

/** Whether an element names an author, by what it is called. */
export function isAuthor(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return (
    names.length > 2 && AUTHOR.test(names) && (tidyText(element.textContent)?.length ?? 0) <= LONGEST_AUTHOR
  );
}

/** `18:15`, `6.15 p.m.`, `18h15`, `11.42am GMT`, `18:15 Uhr`, alone on a line. */
const CLOCK = /^\d{1,2}(?:[:.]\d{2}|\s?h\s?\d{2})(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,5}|Uhr|hs?|hrs))?$/i;
const LONGEST_TIME = 60;

/** Whether a line of text says when what follows it was written, and nothing else. */
export function isTimeLine(item: FlowItem): boolean {
  if (item.kind !== 'segment') return false;
  const text = textOfFragments(item.fragments);
  return text.length <= LONGEST_TIME && (item.role === 'time' || CLOCK.test(text));
}

const FEWEST_POSTS = 2;

/** Whether a page has posts, each with its author. */
export function hasPosts(items: readonly FlowItem[]): boolean {
  const authors = items.filter((item) => item.kind === 'segment' && item.role === 'author');
  return authors.length >= FEWEST_POSTS && items.filter(isTimeLine).length >= FEWEST_POSTS;
}
