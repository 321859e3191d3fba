import type { ArticleId, Day, EntityId } from '../model.ts';

/** What articles are compared by. */
export interface RelateInput {
  readonly id: ArticleId;
  readonly date: Day | null;
  readonly headline: string;
  /** What a reader sees; begins with the headline where one was given. */
  readonly text: string;
  /** Each entity once, with the number of its mentions. */
  readonly entities: readonly { readonly id: EntityId; readonly count: number }[];
}
