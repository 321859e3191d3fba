/** A date that a page states somewhere, as written and not yet read. */
export interface PageDate {
  /** The date, or an address with one in it. */
  readonly written: string;
  /** The text it stands in, where that may tell which number is the month: `Mon, 04/06/2009 - 14:22`. */
  readonly line: string | null;
  readonly event: 'published' | 'changed';
  /**
   * `data`: meant for machines; `address`: the page's own; `shown`: printed by the headline, or marked as the
   * date; `hint`: somewhere on the page, or in the data of its programs; `guess`: the only date on a page, which does not say of what.
   */
  readonly trust: 'data' | 'address' | 'shown' | 'hint' | 'guess';
}

export function publishedDate(
  trust: PageDate['trust'],
  written: string,
  line: string | null = null,
): PageDate {
  return { written, line, event: 'published', trust };
}

export function changedDate(written: string): PageDate {
  return { written, line: null, event: 'changed', trust: 'data' };
}
