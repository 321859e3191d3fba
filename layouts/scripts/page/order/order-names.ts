import { createOneList } from './one-list.ts';
import { switchOrder } from './switch-order.ts';

const DIGITS = /\p{Nd}/gu;

/** A number as a reader sees it, `3,278` or `٣٬٢٧٨`: in Unicode, the last four bits of a digit are its value. */
const readNumber = (text: string): number =>
  Number(Array.from(text.matchAll(DIGITS), ([digit]) => digit.codePointAt(0)! & 15).join(''));

/** In how many articles a name is; one without a page has links to them. */
function sizeOf(entry: HTMLElement): number {
  const number = entry.querySelector('.number')?.textContent;
  return number ? readNumber(number) : entry.querySelectorAll('.entry-article').length;
}

/**
 * A switch above an A–Z: by size, all its names are one list, those in most articles first, and letters are left out.
 * Back, each stands below its letter again.
 */
export function orderNames(order: HTMLElement): void {
  const lists = [...document.querySelectorAll<HTMLElement>('.letter .entries')];
  const first = lists[0]?.closest('.letter');
  if (!first) return;
  const { list, gather, part } = createOneList(lists, 'entries names-by-size', (entry) => -sizeOf(entry));
  switchOrder(order, (place) => {
    // The styles leave the letters out.
    order.parentElement?.toggleAttribute('data-by-size', place > 0);
    if (place === 0) return part();
    gather();
    first.before(list);
  });
}
