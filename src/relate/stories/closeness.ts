import { type ArticleVectors, SMALL_ARCHIVE } from '../related/weigh-articles.ts';

/** How close to each other articles must be to tell of the same events. */
export interface Closeness {
  /** So alike must two be on average that become one… */
  readonly least: number;
  /** …by so much more with each doubling of the articles, so that no story grows into a whole field… */
  readonly morePerDoubling: number;
  /** …and so much of it by words: all that happens in one country or to one company is not one story; less will do where several names are shared. */
  readonly words: number;
  readonly wordsWithNames: number;
  /** So many telling names they must share. */
  readonly names: number;
  /** How much longer than usual it may be silent between them. */
  readonly gaps: number;
}

/** By the size of the archive: the articles of a small one are by many hands and of many kinds; they share fewer words than a wire's. */
interface BySize {
  readonly small: Closeness;
  readonly large: Closeness;
}

/** What makes articles one event by what is news on their days. */
export const OF_NEWS: Closeness = {
  least: 0.3,
  morePerDoubling: 0,
  words: 0.03,
  wordsWithNames: 0.02,
  names: 0,
  gaps: 1 / 7,
};
/** What makes articles a turn of a story… */
export const OF_ARTICLES: BySize = {
  small: { least: 0.13, morePerDoubling: 0.01, words: 0.03, wordsWithNames: 0.02, names: 0, gaps: 1 },
  large: { least: 0.2, morePerDoubling: 0.02, words: 0.07, wordsWithNames: 0.02, names: 0, gaps: 1 },
};
/** …and turns one story: what most articles of one have in common with most of the other, over weeks. */
export const OF_TURNS: BySize = {
  small: { least: 0.15, morePerDoubling: 0, words: 0.02, wordsWithNames: 0.02, names: 2, gaps: 2 },
  large: { least: 0.22, morePerDoubling: 0, words: 0.03, wordsWithNames: 0.02, names: 0, gaps: 2 },
};
/** What makes a single article one of a story's. */
export const OF_STRAYS: BySize = {
  small: { least: 0.12, morePerDoubling: 0, words: 0, wordsWithNames: 0, names: 0, gaps: 1 },
  large: { least: 0.25, morePerDoubling: 0, words: 0, wordsWithNames: 0, names: 0, gaps: 1 },
};

export function sizeOf({ rows }: ArticleVectors): keyof BySize {
  return rows.length < SMALL_ARCHIVE ? 'small' : 'large';
}
