import { switchOrder } from './switch-order.ts';

/**
 * A switch above a list that begins with what mattered: by time, that part is left out, and all folds are open. Without
 * scripts the folds lead to every article.
 */
export function orderList(order: HTMLElement): void {
  const greatest = document.querySelector<HTMLElement>('#greatest');
  if (greatest === null) return;
  switchOrder(order, (isByTime) => {
    greatest.hidden = isByTime;
    for (const fold of document.querySelectorAll('.listing-fold')) fold.toggleAttribute('open', isByTime);
  });
}
