import { cutClause } from '../load/headline/clause.ts';

/**
 * An article's headline where there is little room, as in the tab of a browser, an address or a feed.
 *
 * @param isOpening whether it is the sentence that the text begins with: then its first clause has to do
 */
export function shortenHeadline(headline: string, isOpening: boolean): string {
  return isOpening ? cutClause(headline) : headline;
}
