import type { Problem } from '../model/model.ts';
import { problemAt } from '../model/problem.ts';

const HINT = 'Nothing is lost: what it would have said was found here.';

/**
 * Tells which parts of the work, done elsewhere or before, were of no use.
 *
 * @param files with annotations of other code, or damaged
 * @param articles of so many, what was kept is not of their texts
 * @param cache in which that was
 */
export function reportRefused(files: readonly string[], articles: number, cache: string): readonly Problem[] {
  const tell = (path: string, message: string) =>
    problemAt({ path, line: 1, column: 1 }, 'info', 'cache/refused', message, HINT);
  const untrue =
    articles === 0 ? [] : [tell(cache, `what is kept of ${articles} articles cannot be of their texts.`)];
  const message = 'this part is damaged, or another version of Dateline has made it.';
  return [...files.map((file) => tell(file, message)), ...untrue];
}
