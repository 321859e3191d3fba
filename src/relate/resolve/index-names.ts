import { parseName } from '../decisions/named-entity.ts';
import type { NameGroup } from './gather-names.ts';
import { keyOfEntity, keyOfName } from './name-key.ts';

/** Finds the names of the archive that a line of `entities.yaml` is about. */
export type FindNames = (written: string) => readonly number[];

type Index = Map<string, NameGroup[]>;

function addTo(index: Index, form: string, group: NameGroup): void {
  const key = keyOfName(form);
  const list = index.get(key);
  if (list === undefined) index.set(key, [group]);
  else if (list.at(-1) !== group) list.push(group);
}

/**
 * A written name means those that are headed so, else those that articles have as a full name, else those that
 * have it as another form. Where it says a kind (`places/Chicago`), only those of that kind.
 */
export function indexNames(groups: readonly NameGroup[]): FindNames {
  const [heads, names, forms]: readonly [Index, Index, Index] = [new Map(), new Map(), new Map()];
  const groupOfKey = new Map<string, NameGroup>();
  for (const group of groups) {
    if (group.fixedName !== null) addTo(heads, group.fixedName, group);
    else groupOfKey.set(`${group.kind} ${group.key}`, group);
    for (const name of group.names.keys()) addTo(group.fixedName === null ? heads : names, name, group);
    for (const surface of group.surfaces.keys()) addTo(forms, surface, group);
  }
  return (written) => {
    const { kind, name } = parseName(written);
    const key = keyOfName(name);
    for (const index of [heads, names, forms]) {
      const found = (index.get(key) ?? []).filter((group) => kind === null || group.kind === kind);
      if (found.length > 0) return found.map(({ index }) => index);
    }
    // As the archive would spell it: `Bashar al-Assad` where articles have `Bashar Assad`.
    const kinds = kind === null ? (['person', 'organisation'] as const) : [kind];
    return kinds.flatMap((one) => groupOfKey.get(`${one} ${keyOfEntity(one, name)}`)?.index ?? []);
  };
}
