import { createOneList } from './one-list.ts';
import { switchOrder } from './switch-order.ts';

/**
 * A switch above a list that begins with what mattered, and goes on by time. By what mattered, all its articles are one
 * list; by time, its beginning is left out, and all folds are open. Without scripts the folds lead to every article.
 */
export function orderList(order: HTMLElement): void {
  const greatest = document.querySelector<HTMLElement>('#greatest');
  if (greatest === null) return;
  const folds = document.querySelectorAll('.listing-fold');
  const lists = new Set(
    Array.from(document.querySelectorAll('.listed[data-rank]'), ({ parentElement }) => parentElement!),
  );
  const { list, gather, part } = createOneList([...lists], 'listing list-by-weight', ({ dataset }) =>
    Number(dataset['rank']),
  );
  // A bar of the chart leads to a part by time.
  document.defaultView?.addEventListener('hashchange', () => {
    if (!order.parentElement?.hasAttribute('data-by-weight')) return;
    order.querySelector('button')?.click();
    const target = document.getElementById(location.hash.slice(1));
    target?.closest('details')?.setAttribute('open', '');
    target?.scrollIntoView();
  });
  const last = order.querySelectorAll('button').length - 1;
  switchOrder(order, (place) => {
    const isByTime = place === last;
    const isByWeight = place > 0 && !isByTime;
    greatest.hidden = place > 0;
    part();
    // The styles leave the parts by time out.
    order.parentElement?.toggleAttribute('data-by-weight', isByWeight);
    for (const fold of folds) fold.toggleAttribute('open', isByTime);
    if (!isByWeight) return;
    gather();
    greatest.before(list);
  });
}
