/** Links to other articles, each with its day: `<li><a>Headline</a> 4 March 2021</li>`. */
import type { PageElement } from '../../dom.ts';
import { readMeaning } from './lines/date-words.ts';
import { readSpacedText } from './spaced-text.ts';

const LONGEST = 400;
/** On either side. */
const NEIGHBOURS = 3;
const DATED_LINKS = 3;
/** Of an item that is little more than a link. */
const LEAST_LINKED = 0.4;
const DEEPEST = 5;

/** Whether an item of a list is such a link, with others beside it. */
export function isOfDatedList(item: PageElement): boolean {
  const own = item.nodeName === 'LI' ? readItem(item) : null;
  if (own === null) return false;
  const others = listNeighbours(item).flatMap((other) => readItem(other) ?? []);
  return others.length + 1 >= DATED_LINKS || others.some((other) => isOfOther(own, other));
}

/** Whether a date stands in such an item, of whatever elements it is made. */
export function isDateOfOther(element: PageElement, isOwn: (outer: PageElement) => boolean): boolean {
  let item = element.parentElement;
  for (let depth = 0; depth < DEEPEST && item !== null && !isOwn(item); depth += 1) {
    const own = readItem(item);
    const others = own === null ? [] : listNeighbours(item).flatMap((other) => readItem(other) ?? []);
    if (own !== null && others.some((other) => isOfOther(own, other))) return true;
    item = item.parentElement;
  }
  return false;
}

interface DatedItem {
  readonly beside: string;
  readonly numbers: string;
  readonly isMostlyLink: boolean;
}

/** A line of author and date may stand above an article and below it, and posts of a forum name their authors. */
function isOfOther(own: DatedItem, other: DatedItem): boolean {
  const isLink = own.isMostlyLink && other.isMostlyLink && own.numbers !== other.numbers;
  return isLink && readMeaning(own.beside) === null && readMeaning(other.beside) === null;
}

function readItem(item: PageElement): DatedItem | null {
  const link = item.querySelector('a[href]');
  const linked = link === null ? '' : (readSpacedText(link) ?? '');
  const text = linked.length > 2 ? (readSpacedText(item) ?? '') : '';
  const beside = text.length < LONGEST ? text.replace(linked, '') : '';
  if (!/\d[./-]\d{2,4}|\d{4}/.test(beside)) return null;
  const numbers = (beside.match(/\d+/g) ?? []).join(' ');
  return { beside, numbers, isMostlyLink: linked.length >= text.length * LEAST_LINKED };
}

function listNeighbours(item: PageElement): readonly PageElement[] {
  const all = Array.from(item.parentElement?.children ?? []);
  const at = all.indexOf(item);
  const names = item.getAttribute('class');
  const isAlike = (other: PageElement) =>
    other !== item &&
    other.nodeName === item.nodeName &&
    (item.nodeName === 'LI' || other.getAttribute('class') === names);
  return all.slice(Math.max(at - NEIGHBOURS, 0), at + NEIGHBOURS + 1).filter(isAlike);
}
