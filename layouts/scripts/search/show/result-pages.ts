import { element } from '../say/element.ts';
import { fill, type Speech } from '../say/speech.ts';
import { type SearchState, writeState } from '../state.ts';

/** In articles. */
export const PAGE_LENGTH = 10;

/** Shows the ways to other pages of the results: the first and the last, and those around this one. */
export function showResultPages(
  place: HTMLElement,
  total: number,
  state: SearchState,
  speech: Speech,
  go: (state: SearchState) => void,
): void {
  const last = Math.ceil(total / PAGE_LENGTH);
  place.hidden = last < 2;
  if (place.hidden) {
    place.replaceChildren();
    return;
  }
  const linkToPage = (page: number, attributes: Readonly<Record<string, string>>, text: string) => {
    const link = element('a', { href: writeState({ ...state, page }) || '?', ...attributes }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ ...state, page });
    });
    return link;
  };
  const { previous, next, page: label } = speech.texts;
  const numbers = listPages(state.page, last).map((page) => {
    if (page === null) return element('li', { class: 'result-gap', 'aria-hidden': 'true' }, '…');
    const number = speech.number(page);
    const attributes = { 'aria-label': fill(label, { number }) };
    const current = page === state.page ? { ...attributes, 'aria-current': 'page' } : attributes;
    return element('li', {}, linkToPage(page, current, number));
  });
  place.replaceChildren(
    ...[
      state.page > 1 && linkToPage(state.page - 1, { rel: 'prev', class: 'result-step' }, previous),
      element('ol', { class: 'result-numbers' }, ...numbers),
      state.page < last && linkToPage(state.page + 1, { rel: 'next', class: 'result-step' }, next),
    ].filter((link) => link !== false),
  );
}

/**
 * Numbers of pages; `null` stands for some that are left out, never for one alone.
 *
 * @example listPages(6, 20) // [1, null, 5, 6, 7, null, 20]
 */
export function listPages(page: number, last: number): readonly (number | null)[] {
  const shown: (number | null)[] = [];
  for (let number = 1; number <= last; number++) {
    const isNear = Math.abs(number - page) <= 1 || (page <= 3 && number <= 4);
    if (number === 1 || number === last || isNear) shown.push(number);
    else if (shown.at(-1) !== null) shown.push(isAlone(number, page, last) ? number : null);
  }
  return shown;
}

/** Whether of its neighbours both are shown. */
function isAlone(number: number, page: number, last: number): boolean {
  return (number === 2 && page === 4) || (number === last - 1 && page === last - 3);
}
