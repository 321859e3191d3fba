import type { Facets, FilterName, SubjectCard } from '../../../../src/search/read/answer.ts';
import { FILTERS } from '../../../../src/search/read/answer.ts';

/** What the values of filters are called, as far as answers have told. */
export class FilterNames {
  readonly #names = new Map<string, string>();
  readonly #languages: Intl.DisplayNames;

  /** @param language of the page */
  constructor(language: string) {
    this.#languages = new Intl.DisplayNames([language], { type: 'language' });
  }

  learn(facets: Facets): void {
    for (const filter of FILTERS)
      for (const { value, name } of facets[filter] ?? []) this.#names.set(`${filter} ${value}`, name);
  }

  learnCards(cards: readonly SubjectCard[]): void {
    for (const { filter, slug, name } of cards) this.#names.set(`${filter} ${slug}`, name);
  }

  /** Of a value that is not known yet, what its address says. */
  nameOf(filter: FilterName, value: string): string {
    const name = this.#names.get(`${filter} ${value}`);
    if (filter === 'language') return this.#nameLanguage(name ?? value);
    return name ?? value.replaceAll('-', ' ');
  }

  #nameLanguage(tag: string): string {
    try {
      const name = this.#languages.of(tag) ?? tag;
      return name.charAt(0).toUpperCase() + name.slice(1);
    } catch {
      return tag;
    }
  }
}
