import { FILTERS } from '../../../../src/search/read/answer.ts';
import { button, element } from '../say/element.ts';
import { fill, type Speech } from '../say/speech.ts';
import { changeState, clearFilters, type SearchState, toggleFilter } from '../state.ts';
import type { FilterNames } from './names.ts';

/** Shows what narrows the search down; each can be taken away. */
export function showActiveFilters(
  place: HTMLUListElement,
  state: SearchState,
  names: FilterNames,
  speech: Speech,
  go: (state: SearchState) => void,
): void {
  const hadFocus = place.contains(document.activeElement);
  const chips = FILTERS.flatMap((filter) =>
    state.filters[filter].map((value) => ({
      name: names.nameOf(filter, value),
      without: toggleFilter(state, filter, value),
    })),
  );
  if (state.from !== null || state.to !== null)
    chips.push({
      name: speech.span(state.from, state.to),
      without: changeState(state, { from: null, to: null }),
    });
  const items = chips.map(({ name, without }) => {
    const chip = button('chip', element('bdi', {}, name), () => go(without));
    chip.setAttribute('aria-label', fill(speech.texts.remove, { name }));
    return element('li', {}, chip);
  });
  if (items.length > 1)
    items.push(
      element(
        'li',
        {},
        button('plain-button', speech.texts.clear, () => go(clearFilters(state))),
      ),
    );
  place.hidden = items.length === 0;
  place.replaceChildren(...items);
  // Where what was pressed is gone, the next one stands for it.
  if (hadFocus) (place.querySelector('button') ?? document.getElementById('search-status'))?.focus();
}
