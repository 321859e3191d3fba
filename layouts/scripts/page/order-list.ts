/**
 * A switch above a list that begins with what mattered: by time, that part is left out, and all folds are open. Without
 * scripts it is not there: the folds lead to every article.
 */
export function orderList(order: HTMLElement): void {
  const [byWeight, byTime] = order.querySelectorAll('button');
  const greatest = document.querySelector<HTMLElement>('#greatest');
  if (!byWeight || !byTime || greatest === null) return;
  order.hidden = false;
  const show = (isByTime: boolean): void => {
    byWeight.setAttribute('aria-pressed', String(!isByTime));
    byTime.setAttribute('aria-pressed', String(isByTime));
    greatest.hidden = isByTime;
    for (const fold of document.querySelectorAll('.listing-fold')) fold.toggleAttribute('open', isByTime);
  };
  byWeight.addEventListener('click', () => show(false));
  byTime.addEventListener('click', () => show(true));
}
