import type { FoundExpansion } from './expansions.ts';
import { type KindedName, putOver } from './kinded-name.ts';

/** Long forms that the article gives for acronyms are names as wholes, and both are of one kind. */
export function withExpansions(
  names: readonly KindedName[],
  expansions: readonly FoundExpansion[],
): readonly KindedName[] {
  if (expansions.length === 0) return names;
  const byEnd = new Map(names.map((name) => [name.to, name]));
  const wholes: KindedName[] = [];
  for (const { from: initial, to, acronym } of expansions) {
    // `Rally for the Return of Refugees and Democracy in Rwanda (RDR)`: the initials need not be those of all words.
    const leads = acronym < initial;
    const floor = leads ? acronym + 1 : (wholes.at(-1)?.to ?? 0);
    const found = byEnd.get(to);
    const covers = found !== undefined && found.from <= initial && found.from >= floor;
    const long: KindedName = covers ? found : { from: initial, to, kind: 'organisation' };
    const short: KindedName = { from: acronym, to: acronym + 1, kind: long.kind };
    wholes.push(...(leads ? [short, long] : [long, short]));
  }
  return putOver(names, wholes);
}
