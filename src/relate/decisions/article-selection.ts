import type { ArticleHead } from '../../model/model.ts';
import { countWildcards, matchPath } from './match-path.ts';

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const SPAN = new RegExp(`^(${DATE})?(?:(\\.\\.)(${DATE})?)?$`);
export const LONGEST_PATTERN = 300;
/** Each article's path is compared with each pattern: dates, names and folders need some ten. */
export const MOST_WILDCARDS = 20;

/** Whether an article is one of those that a decision is about. */
type ArticleTest = (article: ArticleHead) => boolean;

/**
 * Reads which articles a decision is about: a path below the folder, in which `*`, `**` and `?` stand for anything
 * (`2023/**`), or a day, month, year or span of them (`2023-08`, `1990..1994-06`); `null` where it says nothing or
 * too much.
 */
export function selectArticles(written: string): ArticleTest | null {
  if (written === '' || written === '..' || written.length > LONGEST_PATTERN) return null;
  const span = SPAN.exec(written);
  if (span === null) {
    if (countWildcards(written) > MOST_WILDCARDS) return null;
    const isMatch = matchPath(written.replace(/^\.?\//, ''));
    return ({ id }) => {
      const path = id.replace(/#\d+$/, '');
      return isMatch(id) || (path !== id && isMatch(path));
    };
  }
  const [, first = '', dots, second] = span;
  const last = dots === undefined ? first : (second ?? '9999');
  if (second !== undefined && second < first.slice(0, second.length)) return null;
  return ({ date }) => date !== null && date >= first && date.slice(0, last.length) <= last;
}
