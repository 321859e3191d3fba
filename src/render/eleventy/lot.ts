import type { ReadBody } from '../../model/bodies.ts';
import type { Url } from '../../model/model.ts';
import { ALL_KINDS, type PageKind } from '../../model/page-kinds.ts';
import type { HtmlPage, PlannedPage } from '../../model/pages.ts';
import { fillParts } from '../fill/fill-page.ts';

/**
 * Eleventy copies plain objects deeply for each page; instances of a class it hands on as they are. What pages
 * show is never changed, so there is nothing to copy.
 */
export class Uncopied {
  constructor(data: object) {
    Object.assign(this, data);
  }
}

/** What Eleventy asks of a page before it is shown, and after. */
const KEPT: ReadonlySet<string> = new Set<keyof HtmlPage>(['kind', 'url']);

/**
 * A page that says all that it shows only while its layout shows it: the texts of a whole lot would outlive one garbage
 * collection after the other.
 */
export class LotPage {
  readonly kind: PageKind;
  readonly url: Url;
  readonly #planned: PlannedPage;
  readonly #readBody: ReadBody;

  constructor(planned: PlannedPage, readBody: ReadBody) {
    this.kind = planned.kind;
    this.url = planned.url;
    this.#planned = planned;
    this.#readBody = readBody;
  }

  /** @throws {DamagedBody} where it has one */
  open(): void {
    Object.assign(this, this.#planned, fillParts(this.#planned, this.#readBody));
  }

  close(): void {
    // To delete what it shows would make it another kind of object for each page.
    for (const name of Object.keys(this)) if (!KEPT.has(name)) Reflect.set(this, name, undefined);
  }
}

/** The pages that are rendered next, by kind, even those of which there are none: a template paginates over its own. */
export class Lot {
  readonly #pages = new Map<PageKind, object[]>();

  constructor() {
    for (const kind of ALL_KINDS)
      Object.defineProperty(this, kind, { get: () => this.#pages.get(kind) ?? [] });
  }

  has(kind: PageKind): boolean {
    return this.#pages.has(kind);
  }

  /** @param hold makes of each page what Eleventy hands on: no plain object */
  fill<Page extends Pick<HtmlPage, 'kind'>>(pages: readonly Page[], hold: (page: Page) => object): void {
    this.#pages.clear();
    for (const page of pages) {
      const same = this.#pages.get(page.kind);
      if (same === undefined) this.#pages.set(page.kind, [hold(page)]);
      else same.push(hold(page));
    }
  }

  empty(): void {
    this.#pages.clear();
  }
}
