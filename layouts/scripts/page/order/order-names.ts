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
  const page = order.parentElement;
  const lists = [...document.querySelectorAll<HTMLElement>('.letter .entries')].map((list) => ({
    list,
    entries: [...list.querySelectorAll<HTMLElement>(':scope > li')],
  }));
  if (page === null || lists.length === 0) return;
  const all = document.createElement('ol');
  all.className = 'entries names-by-size';
  switchOrder(order, (isBySize) => {
    // The styles leave the letters out.
    page.toggleAttribute('data-by-size', isBySize);
    if (!isBySize) {
      all.remove();
      for (const { list, entries } of lists) list.append(...entries);
      return;
    }
    const entries = lists.flatMap((one) => one.entries).map((entry) => ({ entry, size: sizeOf(entry) }));
    all.append(...entries.sort((a, b) => b.size - a.size).map(({ entry }) => entry));
    lists[0]!.list.closest('.letter')!.before(all);
  });
}
