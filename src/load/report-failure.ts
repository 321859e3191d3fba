import type { Article, Problem } from '../model/model.ts';
import { problemAt, quoteValue } from '../model/problem.ts';

/** Says that a file or an article is left out for a fault of Dateline's own: the rest is built without it. */
export function reportFailure(
  { path, line }: Pick<Article, 'path' | 'line'>,
  what: 'file' | 'article',
  error: unknown,
): Problem {
  const reason = quoteValue(error instanceof Error ? error.message : String(error));
  const message = `Dateline failed on this ${what}, and leaves it out: ${reason}.`;
  const hint = 'This is a fault of Dateline: please report it, with the file.';
  return problemAt({ path, line, column: 1 }, 'error', `${what}/failed`, message, hint);
}
