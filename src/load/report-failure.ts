import type { Article, Problem } from '../model/model.ts';
import { problemAt, quoteValue } from '../model/problem.ts';

type Failed = Pick<Article, 'path' | 'line'>;

/** Says that a file or an article is left out for a fault of Dateline's own: the rest is built without it. */
export function reportFailure(article: Failed, what: 'file' | 'article', error: unknown): Problem {
  const message = `Dateline failed on this ${what}, and leaves it out: ${tellReason(error)}.`;
  return problemAt(startOf(article), 'error', `${what}/failed`, message, HINT);
}

/** Says that an article is shown, but is not known for what it says, for a fault of Dateline's own. */
export function reportUnread(article: Failed, error: unknown): Problem {
  const message = `Dateline failed on what this article says, and shows it without names: ${tellReason(error)}.`;
  return problemAt(startOf(article), 'warning', 'names/failed', message, HINT);
}

const HINT = 'This is a fault of Dateline: please report it, with the file.';

function tellReason(error: unknown): string {
  return quoteValue(error instanceof Error ? error.message : String(error));
}

function startOf({ path, line }: Failed) {
  return { path, line, column: 1 };
}
