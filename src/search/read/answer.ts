/** What is asked of the archive, and what it answers: between the search page and the index. */

/** By what results can be narrowed down, and where the values come from: `person` takes slugs of `people/`. */
export const FILTERS = [
  'person',
  'place',
  'organisation',
  'topic',
  'source',
  'author',
  'story',
  'language',
] as const;

export type FilterName = (typeof FILTERS)[number];

export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** All that a search is about. */
export interface SearchQuery {
  /** As it was typed. */
  readonly text: string;
  /** Slugs of subjects, tags of languages; none where nothing is asked. Of several, an article has all; of sources and languages, one. */
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  /** First and last day, month or year, as ISO 8601 writes them; `null`: open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: SortOrder;
}

/** An article that was found. */
export interface Hit {
  /** From the root of the site. */
  readonly url: string;
  readonly headline: string;
  /** As the article has it: in capitals, maybe. */
  readonly original: string;
  /** Language and direction of the headline, where they are not those of the page. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | 'auto' | null;
  /** `2023-08-04`, `2023-08`, `2023`; `null`: none. */
  readonly date: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
}

/** A person, a place, an organisation, a topic, a source or an author whose name is looked for. */
export interface SubjectCard {
  readonly filter: FilterName;
  readonly slug: string;
  readonly name: string;
  /** Of its page, from the root of the site. */
  readonly url: string;
  /** The other name by which it was found; `null` where it was the first. */
  readonly alias: string | null;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface SearchAnswer {
  /** Articles in all. */
  readonly total: number;
  /** Of them, those from a place on, in the order asked for. */
  readonly hits: readonly Hit[];
  readonly cards: readonly SubjectCard[];
  /** The words that are to be marked in a text, folded: each is a word, or a beginning where `*` ends it. */
  readonly marks: readonly string[];
  /** What may have been meant: the whole text of a search that finds more; `null`: nothing better. */
  readonly suggestion: string | null;
  /** Longer words that begin like the last one, with the articles that have them. */
  readonly completions: readonly { readonly word: string; readonly count: number }[];
  /** `true`: nothing has the words in its text; these have them in their names, topics, source or byline. */
  readonly isBeside: boolean;
  /** The articles found, whatever the dates asked for, by month or year: `2023-08`; in order. */
  readonly periods: readonly { readonly period: string; readonly count: number }[];
  /** Articles found that have no date. */
  readonly undated: number;
  /** A part of the index could not be loaded: there may be more. */
  readonly isPartial: boolean;
}

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/**
 * By filter, the values that most of the articles found have, most first. The values asked for are always among them,
 * if with no article: a page that was opened by its address learns their names here. `null`: there may be some, but
 * nobody has asked for them.
 */
export type Facets = Readonly<Record<FilterName, readonly FacetValue[] | null>>;

/** The archive, as it can be asked from a page. What could not be loaded is tried again when it is asked again. */
export interface SearchEngine {
  /** @param from how many hits are left out first */
  answer(query: SearchQuery, from: number, count: number): Promise<SearchAnswer>;
  /**
   * What the articles found could be narrowed down by: asked for when the answer is shown.
   *
   * @param wanted filters whose values are shown: those of which the search has values are counted, too
   * @throws {Error} where they cannot be counted
   */
  countFacets(query: SearchQuery, wanted: ReadonlySet<FilterName>): Promise<Facets>;
  /** First day and last day of the archive; `null` where nothing is dated. */
  readonly span: Promise<{ readonly first: string; readonly last: string } | null>;
}
