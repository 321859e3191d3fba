/** A piece of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether it is a word that was looked for. */
  readonly isMarked: boolean;
}

/** What of an article tells best why it was found. */
export interface Excerpt {
  /** Of the paragraph; `null` where it has none. */
  readonly anchor: string | null;
  readonly parts: readonly ExcerptPart[];
  /** Of the text; `null` where they are those of the page. */
  readonly language: string | null;
  readonly direction: string | null;
}

/** In an address: words of which the paragraph is looked for that has most, one each. */
export const FIND = 'find';
/** In an address: words that are to be marked, one each. */
export const MARKED = 'mark';
