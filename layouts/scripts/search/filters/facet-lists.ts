import {
  type Facets,
  type FacetValue,
  FILTERS,
  type FilterName,
  type SearchQuery,
} from '../../../../src/search/read/answer.ts';
import { button, element } from '../say/element.ts';
import type { Speech } from '../say/speech.ts';
import type { FilterNames } from './names.ts';

/** In a list that was not opened to its end. */
const FEW = 6;

/**
 * Lists of what the articles found could be narrowed down by, with how many of them there are. What is needed to count
 * is loaded for those that are open.
 */
export class FacetLists {
  readonly #place: HTMLElement;
  readonly #names: FilterNames;
  readonly #speech: Speech;
  readonly #toggle: (filter: FilterName, value: string) => void;
  readonly #groups: ReadonlyMap<FilterName, HTMLDetailsElement>;
  /** Those that are shown to their end. */
  readonly #whole = new Set<FilterName>();
  /** Those whose values are known. */
  readonly #counted = new Set<FilterName>();

  /**
   * @param place has a part for each filter that can be chosen
   * @param count called when one is opened whose values are not known
   */
  constructor(
    place: HTMLElement,
    names: FilterNames,
    speech: Speech,
    toggle: (filter: FilterName, value: string) => void,
    count: () => void,
  ) {
    this.#place = place;
    this.#names = names;
    this.#speech = speech;
    this.#toggle = toggle;
    this.#groups = new Map(
      FILTERS.flatMap((filter) => {
        const group = place.querySelector<HTMLDetailsElement>(`[data-filter="${filter}"]`);
        return group === null ? [] : [[filter, group] as const];
      }),
    );
    for (const [filter, group] of this.#groups)
      group.addEventListener('toggle', () => {
        if (group.open && !group.hidden && !this.#counted.has(filter)) count();
      });
  }

  /** Those that a reader sees. */
  get open(): ReadonlySet<FilterName> {
    if (this.#place.getClientRects().length === 0) return new Set();
    return new Set([...this.#groups].flatMap(([filter, group]) => (group.open ? [filter] : [])));
  }

  show(facets: Facets, query: SearchQuery): void {
    for (const [filter, group] of this.#groups) {
      const values = facets[filter];
      if (values === null) {
        this.#counted.delete(filter);
        group.hidden = false;
        group.querySelector('ul')?.replaceChildren();
      } else {
        // What a search has is seen when it is opened by its address; who closes the list means to.
        if (query.filters[filter].length > 0 && !this.#counted.has(filter)) group.open = true;
        this.#counted.add(filter);
        this.#showGroup(group, filter, values, query);
      }
    }
  }

  #showGroup(
    group: HTMLDetailsElement,
    filter: FilterName,
    values: readonly FacetValue[],
    query: SearchQuery,
  ): void {
    const chosen = query.filters[filter];
    const isChosen = ({ value }: FacetValue) => chosen.includes(value);
    const sorted = [...values.filter(isChosen), ...values.filter((value) => !isChosen(value))];
    group.hidden = sorted.length === 0;
    if (group.hidden) return;
    const list = group.querySelector('ul');
    if (list === null) return;
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('value')
      : null;
    const isWhole = this.#whole.has(filter);
    const shown = isWhole ? sorted : sorted.slice(0, Math.max(FEW, chosen.length));
    const items = shown.map((value) => this.#showValue(filter, value, isChosen(value)));
    if (sorted.length > shown.length || (isWhole && sorted.length > FEW)) {
      const { more, fewer } = this.#speech.texts;
      const turn = button('plain-button', isWhole ? fewer : more, () => {
        if (isWhole) this.#whole.delete(filter);
        else this.#whole.add(filter);
        this.#showGroup(group, filter, values, query);
        list.querySelector<HTMLElement>('li:last-child button')?.focus();
      });
      items.push(element('li', {}, turn));
    }
    list.replaceChildren(...items);
    if (focused) list.querySelector<HTMLElement>(`[value="${CSS.escape(focused)}"]`)?.focus();
  }

  #showValue(filter: FilterName, { value, count }: FacetValue, isChosen: boolean): HTMLLIElement {
    const box = element('input', { type: 'checkbox', name: filter, value });
    box.checked = isChosen;
    box.addEventListener('change', () => this.#toggle(filter, value));
    return element(
      'li',
      {},
      element(
        'label',
        { class: 'facet-value' },
        box,
        element('bdi', { class: 'facet-name' }, this.#names.nameOf(filter, value)),
        element('span', { class: 'number' }, this.#speech.number(count)),
      ),
    );
  }
}
