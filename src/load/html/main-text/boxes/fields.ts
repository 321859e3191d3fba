import type { PageDocument, PageElement } from '../../dom.ts';

/** Which elements hold something to press or to fill in: asked of every box of a page. */
export class Fields {
  readonly #holders: ReadonlySet<PageElement>;
  readonly #choosers: ReadonlySet<PageElement>;

  constructor(document: PageDocument) {
    this.#holders = listHolders(document, 'button, input');
    this.#choosers = listHolders(document, 'input[type="radio"], input[type="checkbox"]');
  }

  /** The buttons and fields in an element. */
  listIn(element: PageElement): readonly PageElement[] {
    return this.#holders.has(element) ? [...element.querySelectorAll('button, input')] : [];
  }

  areIn(element: PageElement): boolean {
    return this.#holders.has(element);
  }

  /** Whether there are answers to choose from. */
  areChoices(element: PageElement): boolean {
    return this.#choosers.has(element);
  }
}

function listHolders(document: PageDocument, fields: string): ReadonlySet<PageElement> {
  const holders = new Set<PageElement>();
  for (const field of document.querySelectorAll(fields))
    for (let at = field.parentElement; at !== null && !holders.has(at); at = at.parentElement)
      holders.add(at);
  return holders;
}
