import type { ArchiveArticle, ArticleId, Day, Outline } from '../model/model.ts';

/** What articles are compared by. */
export interface RelateInput
  extends Pick<Outline, 'body' | 'words' | 'wordCounts' | 'sketch'>,
    Pick<ArchiveArticle, 'entities' | 'mentionCounts'> {
  readonly id: ArticleId;
  readonly date: Day | null;
  readonly headline: string;
  readonly language: string;
}
