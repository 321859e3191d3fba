import { ALL_KINDS, type PageKind } from '../../model/page-kinds.ts';
import type { HtmlPage } from '../../model/pages.ts';

/**
 * Eleventy copies plain objects deeply for each page; instances of a class it hands on as they are. What pages
 * show is never changed, so there is nothing to copy.
 */
export class Uncopied {
  constructor(data: object) {
    Object.assign(this, data);
  }
}

/** The pages that are rendered next, by kind, even those of which there are none: a template paginates over its own. */
export class Lot {
  readonly #pages = new Map<PageKind, Uncopied[]>();

  constructor() {
    for (const kind of ALL_KINDS)
      Object.defineProperty(this, kind, { get: () => this.#pages.get(kind) ?? [] });
  }

  has(kind: PageKind): boolean {
    return this.#pages.has(kind);
  }

  fill(pages: readonly HtmlPage[]): void {
    this.#pages.clear();
    for (const page of pages) {
      const same = this.#pages.get(page.kind);
      if (same === undefined) this.#pages.set(page.kind, [new Uncopied(page)]);
      else same.push(new Uncopied(page));
    }
  }
}
