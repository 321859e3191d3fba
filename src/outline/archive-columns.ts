import type { Doubt, Entity, Grouping, Problem, Story } from '../model/model.ts';
import type { Ragged } from '../tools/columns/ragged.ts';
import type { Texts } from '../tools/columns/texts.ts';
import type { FormColumns, MentionColumns, OutlineColumns } from './columns.ts';

/** What pages show of outlines: the rest is of use only until articles are related. */
export interface ShownColumns
  extends Omit<
    OutlineColumns,
    | 'mentions'
    | 'forms'
    | 'headlineDoubts'
    | 'placeNotes'
    | 'descriptions'
    | 'shareSigns'
    | 'sports'
    | 'sides'
    | 'bylines'
    | 'bylineNames'
    | 'words'
    | 'wordCounts'
    | 'wordNames'
    | 'sketches'
    | 'sketchDigests'
  > {
  /** As headlines are shown, where that is not as they stand; else empty. */
  readonly readables: Texts;
  readonly mentions: Pick<MentionColumns, 'bounds' | 'forms' | 'starts'>;
  readonly forms: Pick<FormColumns, 'texts' | 'strings'>;
}

/** What names its articles by their rows. */
type InRows<Item> = Omit<Item, 'articles'> & {
  /** Ascending, and so dated ones in order of time, then undated ones. */
  readonly articles: Uint32Array;
};

export type EntityRows = InRows<Entity> & {
  /** The first and the last article of a known day that surely name it; `null` where none does. */
  readonly ends: { readonly first: number; readonly last: number } | null;
  /** So many of its articles name it in full. */
  readonly inFull: number;
};
export type GroupingRows = InRows<Grouping>;
export type StoryRows = InRows<Omit<Story, 'entities'>> & {
  /** Those who make the story, most telling first: places in `ArchiveColumns.entities`. */
  readonly entities: Uint32Array;
};

/**
 * Everything that the site map is made from. A row is an article: dated ones in order of time (day, moment, id), then
 * undated ones by id.
 */
export interface ArchiveColumns {
  readonly outlines: ShownColumns;
  /** Whom or what each mention means, side by side with `outlines.mentions`: places in `entities`; `NONE`: hidden by the archive's editor, or left open. */
  readonly entityOf: Uint32Array;
  /** The most related other articles of each, nearest first: rows. */
  readonly related: Ragged;
  /** Articles that say nearly the same, as an agency's text in two papers: rows. */
  readonly copies: Ragged;
  /** The running story that an article belongs to: its place in `stories`; `NONE` where there is none. */
  readonly storyOf: Uint32Array;
  /**
   * How much each article mattered: what many others tell on its day, and few at other times, weighs most; what a heavier
   * one of its day has told already, little. Between about -6 and 20.
   */
  readonly weights: Float32Array;
  /** 1: a notice, as hundreds of others are: results of companies, tenders, tables. */
  readonly notices: Uint8Array;
  /** By id. */
  readonly entities: readonly EntityRows[];
  /** By slug. */
  readonly topics: readonly GroupingRows[];
  readonly sources: readonly GroupingRows[];
  /** Those who wrote the articles, and no desks and agencies. */
  readonly authors: readonly GroupingRows[];
  /** The author whom each name in an article's byline names, in its order: places in `authors`; `NONE`: none of them. */
  readonly authorOf: Ragged;
  /** By the day of their first article, then slug. */
  readonly stories: readonly StoryRows[];
  /** Those about the most mentioned first. */
  readonly doubts: readonly Doubt[];
  readonly problems: readonly Problem[];
}
