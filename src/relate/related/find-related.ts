import type { Ragged } from '../../tools/columns/ragged.ts';
import { LikeArticles } from './like-articles.ts';
import { LEAST_RELATED, REACH, RelatedArticles } from './related-articles.ts';
import type { ArticleVectors } from './weigh-articles.ts';

/**
 * For each article up to five others that tell of the same people, places and matters.
 *
 * @param copies by row of the archive
 * @returns by row of the archive: rows, nearest first
 */
export function findRelated(vectors: ArticleVectors, copies: Ragged): Ragged {
  const articles = new LikeArticles(vectors);
  const related = new RelatedArticles(vectors, articles, copies);
  articles.visit(LEAST_RELATED, REACH, (later, candidates) => related.take(later, candidates));
  return related.finish();
}
