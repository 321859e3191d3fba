import type { ArchiveArticle, ArticleId, Day } from '../model.ts';

/** What articles are compared by. */
export interface RelateInput
  extends Pick<ArchiveArticle, 'body' | 'words' | 'wordCounts' | 'sketch' | 'entities' | 'mentionCounts'> {
  readonly id: ArticleId;
  readonly date: Day | null;
  readonly headline: string;
}
