import type { AnnotatedArticle, Article } from '../model.ts';

/** Milliseconds of the moment of publication; articles that state none come first on their day. */
function momentOf(article: Article): number {
  return article.published === null ? Number.NEGATIVE_INFINITY : Date.parse(article.published);
}

function compareInTime(a: Article, b: Article): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1;
    if (b.date === null) return -1;
    return a.date < b.date ? -1 : 1;
  }
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Dated articles in order of time (day, moment, id), then undated ones by id. */
export function sortInTime(articles: readonly AnnotatedArticle[]): readonly AnnotatedArticle[] {
  return [...articles].sort((a, b) => compareInTime(a.article, b.article));
}
