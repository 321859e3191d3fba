import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import type { Listed, ListedName } from '../listed-name.ts';

/** Names that are common words too: `Turkey`, `Shell`. Titles of articles are of all kinds and tell nothing here. */
export function* findAmbiguous(listed: Listed): Generator<ListedName> {
  for (const [list, names] of listed) {
    if (list === 'wiki') continue;
    for (const [folded, name] of names) if (isCommonWord(folded)) yield { list: 'ambiguous', name };
  }
}
