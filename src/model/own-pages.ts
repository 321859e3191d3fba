/** What the project's own pages draw from, and what comes of them. */
import type { Day } from './model.ts';

/** An article, as the project's own pages get it. Addresses begin at the root of the site: `/2023/08/04/talks.html`. */
export interface CollectedArticle {
  readonly url: string;
  readonly headline: string;
  /** `2023-08-04`; `null` where it is not known. */
  readonly date: Day | null;
  readonly time: string | null;
  readonly language: string;
  /** First words of the text. */
  readonly lead: string;
  readonly source: string | null;
}

/** A person, a place, an organisation, a topic or a source that has a page. */
export interface CollectedName {
  readonly url: string;
  readonly name: string;
  /** Articles. */
  readonly count: number;
  readonly first: Day | null;
  readonly last: Day | null;
}

export interface CollectedStory {
  readonly url: string;
  readonly headline: string;
  /** Articles. */
  readonly count: number;
  readonly first: Day | null;
  readonly last: Day | null;
}

/** By the names that templates know them by. Plain data, in an order that is the same for the same articles. */
export interface Collections {
  /** Newest first; those without a date last. */
  readonly articles: readonly CollectedArticle[];
  /** Of each, those in most articles first. */
  readonly people: readonly CollectedName[];
  readonly places: readonly CollectedName[];
  readonly organisations: readonly CollectedName[];
  readonly topics: readonly CollectedName[];
  readonly sources: readonly CollectedName[];
  /** The one with the latest article first. */
  readonly stories: readonly CollectedStory[];
}
