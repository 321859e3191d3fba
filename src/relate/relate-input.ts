import type { ArticleId, Day, EntityId, Outline } from '../model.ts';

/** What articles are compared by. */
export interface RelateInput extends Pick<Outline, 'body' | 'words' | 'wordCounts' | 'sketch'> {
  readonly id: ArticleId;
  readonly date: Day | null;
  readonly headline: string;
  /** Each entity once, with the number of its mentions. */
  readonly entities: readonly { readonly id: EntityId; readonly count: number }[];
}
