/** What the project's own pages draw from, and what comes of them. */
import type { Section } from './entity-sections.ts';
import type { EditionDate } from './model.ts';

/** An article, as the project's own pages get it. Addresses begin at the root of the site: `/2023/08/04/talks.html`. */
export interface CollectedArticle {
  readonly url: string;
  readonly headline: string;
  /** `2023-08-04`; `2023-08` or `2023` where no more is known, `null` where nothing is. */
  readonly date: EditionDate | null;
  readonly time: string | null;
  readonly language: string;
  /** First words of the text. */
  readonly lead: string;
  readonly source: string | null;
}

/** A person, a place, an organisation, a topic, a source or an author that has a page. */
export interface CollectedName {
  readonly url: string;
  readonly name: string;
  /** Articles. */
  readonly count: number;
  readonly first: EditionDate | null;
  readonly last: EditionDate | null;
}

export interface CollectedStory {
  readonly url: string;
  readonly headline: string;
  /** Articles. */
  readonly count: number;
  readonly first: EditionDate | null;
  readonly last: EditionDate | null;
}

/** The kinds of names, by the folders of their pages: in each, those in most articles stand first. */
type CollectedNames = {
  readonly [Name in Section]: readonly CollectedName[];
};

/** By the names that templates know them by. Plain data, in an order that is the same for the same articles. */
export interface Collections extends CollectedNames {
  /** Newest first; those without a date last. */
  readonly articles: readonly CollectedArticle[];
  /** The one with the latest article first. */
  readonly stories: readonly CollectedStory[];
}

/** An entry for each of them: the compiler asks for those that are missing. */
const EACH = {
  articles: true,
  people: true,
  places: true,
  organisations: true,
  topics: true,
  sources: true,
  authors: true,
  stories: true,
} as const satisfies { readonly [Name in keyof Collections]: true };

export const COLLECTION_NAMES = Object.keys(EACH) as readonly (keyof typeof EACH)[];
