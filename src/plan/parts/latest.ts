import type { ArticleId } from '../../model/model.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';

/**
 * The latest of the dated articles, newest first.
 *
 * @param ids dated ones in order of time, then undated ones
 */
export function latestDated(
  ids: readonly ArticleId[],
  catalogue: Catalogue,
  most: number,
): readonly ArticleId[] {
  const latest: ArticleId[] = [];
  for (let at = ids.length - 1; at >= 0 && latest.length < most; at--) {
    if (lookUp(catalogue.articles, ids[at]!).article.date !== null) latest.push(ids[at]!);
  }
  return latest;
}

/** As {@link latestDated}; the last of the undated ones where none has a date. */
export function latestOf(
  ids: readonly ArticleId[],
  catalogue: Catalogue,
  most: number,
): readonly ArticleId[] {
  const latest = latestDated(ids, catalogue, most);
  return latest.length > 0 ? latest : ids.slice(-most).reverse();
}
