import { annotate } from '../annotate/annotate.ts';
import type { AnnotatedArticle, Article } from '../model.ts';

/** What a worker sends back, and the cache keeps, for each article: the article itself need not travel again. */
export type Annotation = Omit<AnnotatedArticle, 'article'>;

export function annotateAlone(article: Article): Annotation {
  const { mentions, dates, sentences } = annotate(article);
  return { mentions, dates, sentences };
}
