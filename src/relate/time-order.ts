import type { ArticleHead, Outline } from '../model/model.ts';

/** Dated articles in order of time (day, moment, id), then undated ones by id. */
export function sortInTime(outlines: readonly Outline[]): readonly Outline[] {
  return outlines
    .map((outline) => ({ outline, head: outline.article, moment: momentOf(outline.article) }))
    .sort(compareInTime)
    .map(({ outline }) => outline);
}

/** Milliseconds of the moment of publication; articles that state none come first on their day. */
function momentOf(article: ArticleHead): number {
  return article.published === null ? Number.NEGATIVE_INFINITY : Date.parse(article.published);
}

interface Timed {
  readonly head: ArticleHead;
  readonly moment: number;
}

function compareInTime(a: Timed, b: Timed): number {
  if (a.head.date !== b.head.date) {
    if (a.head.date === null) return 1;
    if (b.head.date === null) return -1;
    return a.head.date < b.head.date ? -1 : 1;
  }
  if (a.moment !== b.moment) return a.moment < b.moment ? -1 : 1;
  return a.head.id < b.head.id ? -1 : 1;
}
