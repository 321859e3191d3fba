import { wordSet } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import type { KindedName } from '../kinded-name.ts';

/** What people do with words, and governments seldom in the same article. */
const SPEAKS = wordSet('said says added told declined noted explained recalled replied asked');
const PLACED = wordSet('in at near from of to');

/** Names with those of speakers as people's: `Holland said`, where the article has a Charles Holland. */
export function nameSpeakers(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  const { forms, words } = table;
  let surnames: ReadonlySet<number> | null = null;
  return names.map((name): KindedName => {
    const { from, to, kind } = name;
    if (kind !== 'place' || to - from > 1 || !SPEAKS.has(forms[to]?.text ?? '')) return name;
    surnames ??= new Set(
      names.filter((one) => one.kind === 'person' && one.to - one.from > 1).map((one) => words[one.to - 1]!),
    );
    const isSpeaker = surnames.has(words[from]!) && !PLACED.has(forms[from - 1]?.text ?? '');
    return isSpeaker ? { ...name, kind: 'person' } : name;
  });
}
