import type { Face } from '../../face.ts';

/**
 * The latest of the dated articles, newest first.
 *
 * @param articles dated ones in order of time, then undated ones
 */
function latestDated(articles: readonly Face[], most: number): readonly Face[] {
  const latest: Face[] = [];
  for (let at = articles.length - 1; at >= 0 && latest.length < most; at--) {
    if (articles[at]!.date !== null) latest.push(articles[at]!);
  }
  return latest;
}

/** As {@link latestDated}; the last of the undated ones where none has a date. */
export function latestOf(articles: readonly Face[], most: number): readonly Face[] {
  const latest = latestDated(articles, most);
  return latest.length > 0 ? latest : articles.slice(-most).reverse();
}
