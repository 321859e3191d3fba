import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { CAPITAL } from '../../tagger/words/word-form.ts';
import { type KindedName, textOf } from '../kinded-name.ts';

/** Letters of a state as it is put behind towns: `Me.`, `Calif.` */
const SHORTEST = 2;
const LONGEST = 5;

/** Names with the states behind towns that the tagger has passed over, being like other words: `Portland, Me.`, `Bend, Ore.` */
export function addStates(table: TokenTable, names: readonly KindedName[]): readonly KindedName[] {
  let added: KindedName[] | null = null;
  names.forEach((name, at) => {
    added?.push(name);
    const from = name.to + 1;
    if (name.kind !== 'place' || names[at + 1]?.from === from || !isState(table, from)) return;
    added ??= names.slice(0, at + 1);
    added.push({ from, to: from + 1, kind: 'place' });
  });
  return added ?? names;
}

/** Whether a token between a comma and a stop is a state's name shortened. */
function isState(table: TokenTable, at: number): boolean {
  const { forms } = table;
  if (forms[at - 1]?.text !== ',' || forms[at + 1]?.text !== '.') return false;
  const { text, capital } = forms[at]!;
  if (capital !== CAPITAL.first || text.length < SHORTEST || text.length > LONGEST) return false;
  const [state] = findPlaces(textOf(table, { from: at, to: at + 1 }));
  return state?.type === 'region' && state.region.startsWith('US-') && state.name !== text;
}
