/** A date that a page states somewhere, as written and not yet read. */
export interface PageDate {
  /** The date, or an address with one in it. */
  readonly written: string;
  /** What a reader sees in its place, which may name another day than the moment in universal time does. */
  readonly shown: string | null;
  readonly event: 'published' | 'changed';
  /**
   * `data`: meant for machines; `address`: the page's own; `shown`: printed by the headline, or marked as the
   * date; `hint`: somewhere on the page, or in the data of its programs.
   */
  readonly trust: 'data' | 'address' | 'shown' | 'hint';
}

export function publishedDate(trust: PageDate['trust'], written: string): PageDate {
  return { written, shown: null, event: 'published', trust };
}

export function changedDate(written: string): PageDate {
  return { written, shown: null, event: 'changed', trust: 'data' };
}
