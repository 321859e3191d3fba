/** The source that is written for an article: a paper's name, and never that of an archive that keeps a copy. */

import { isArchiveName, readCopyAddress } from '../tools/addresses/copy-address.ts';
import { nameSite, readWebAddress } from '../tools/addresses/web-address.ts';
import { cleanLine } from '../tools/text/clean-text.ts';

/** No newspaper's name is longer. */
const LONGEST_SOURCE = 120;

/**
 * @param stated as written; an address stands for its site
 * @param url the article's address
 */
export function readSourceName(stated: string | undefined, url: URL | null): string | null {
  if (stated === undefined) return null;
  const address = /^https?:\/\/\S+$/i.test(stated.trim()) ? readWebAddress(stated) : null;
  const name = address ? nameSite(address) : stated;
  const isOfCopy = isArchiveName(name) && url !== null && readCopyAddress(url.href) !== null;
  return isOfCopy ? null : cleanLine(name.slice(0, 300), LONGEST_SOURCE);
}
