/** What a page says about its article. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly source: string | null;
  /** Not yet checked. */
  readonly url: string | null;
  readonly tags: readonly string[];
  readonly language: string | null;
}

/** What it states in one of the ways in which pages state it. */
export type StatedMetadata = Pick<PageMetadata, 'url' | 'tags' | 'language'>;
