import type { PageElement } from '../dom.ts';
import { readElementNames } from '../main-text/names/element-names.ts';
import { findForeignName } from '../main-text/names/foreign-names.ts';

/** What holds the headline, or more text, is the article, whatever it is called. */
const LONGEST = 3000;
const HEADLINE = 'h1';

/** Which elements stand in a box that is no part of the article by its name, such as a form to sign up. */
export class ForeignBoxes {
  readonly #known = new Map<PageElement, boolean>();

  holds(element: PageElement): boolean {
    const around = element.parentElement;
    return around !== null && this.#isForeign(around);
  }

  #isForeign(box: PageElement): boolean {
    const known = this.#known.get(box);
    if (known !== undefined) return known;
    const isForeign = isForeignBox(box) || this.holds(box);
    this.#known.set(box, isForeign);
    return isForeign;
  }
}

function isForeignBox(box: PageElement): boolean {
  const row = findForeignName(readElementNames(box));
  if (row === null || row.kind === 'author' || row.kind === 'date' || row.most < FEWEST_ALLOWED) return false;
  return box.querySelector(HEADLINE) === null && (box.textContent ?? '').length <= LONGEST;
}

/** Names of boxes that hold little prose are those of what stands in the text, too: films, posts and pictures. */
const FEWEST_ALLOWED = 900;
