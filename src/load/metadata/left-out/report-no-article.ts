import type { Problem } from '../../../model/model.ts';
import { type Place, problemAt } from '../../../model/problem.ts';

/** @param name what it is: `a page on the website` */
export function reportNoArticle(place: Place, name: string, hint: string): Problem {
  return problemAt(place, 'info', 'file/no-article', `this is ${name}, no article.`, hint);
}
