import type { Ragged } from '../tools/columns/ragged.ts';
import { LikeArticles } from './related/like-articles.ts';
import { LEAST_RELATED, RelatedArticles } from './related/related-articles.ts';
import type { ArticleVectors } from './related/weigh-articles.ts';
import { REACH_OF_STORIES, type StoryLink, StoryLinks } from './stories/story-links.ts';

interface Compared {
  /** By row of the archive: rows, nearest first. */
  readonly related: Ragged;
  /** The strongest first. */
  readonly links: readonly StoryLink[];
}

/**
 * Compares all articles at once for whoever asks how like each other they are.
 *
 * @param copies by row of the archive
 */
export function compareArticles(vectors: ArticleVectors, copies: Ragged): Compared {
  const articles = new LikeArticles(vectors);
  const related = new RelatedArticles(vectors, articles, copies);
  const links = new StoryLinks(vectors, articles);
  articles.visit(LEAST_RELATED, REACH_OF_STORIES, (later, candidates) => {
    related.take(later, candidates);
    links.take(later, candidates);
  });
  return { related: related.finish(), links: links.finish() };
}
