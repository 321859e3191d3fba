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
