import { ENTITY_KINDS } from '../../../model/model.ts';
import { parseName } from '../../decisions/named-entity.ts';
import { Buckets } from '../names/buckets.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfEntity, keyOfName } from '../names/name-key.ts';

/** Finds the names of the archive that a line of `entities.yaml` is about. */
export type FindNames = (written: string) => readonly number[];

/**
 * A written name means those that are headed so, else those that articles have as a full name, else those that
 * have it as another form. Where it says a kind (`places/Chicago`), only those of that kind.
 */
export function indexNames(groups: readonly NameGroup[]): FindNames {
  const [heads, names, forms] = [
    new Buckets<NameGroup>(),
    new Buckets<NameGroup>(),
    new Buckets<NameGroup>(),
  ];
  const groupOfKey = new Map<string, NameGroup>();
  for (const group of groups) {
    if (group.fixedName !== null) heads.add(keyOfName(group.fixedName), group);
    else groupOfKey.set(`${group.kind} ${group.key}`, group);
    for (const name of group.names) (group.fixedName === null ? heads : names).add(keyOfName(name), group);
    group.visitSurfaces((surface) => forms.add(keyOfName(surface), group));
  }
  return (written) => {
    const { kind, name } = parseName(written);
    const key = keyOfName(name);
    for (const index of [heads, names, forms]) {
      const found = index.get(key).filter((group) => kind === null || group.kind === kind);
      if (found.length > 0) return found.map(({ index }) => index);
    }
    // As the archive would spell it: `Bashar al-Assad` where articles have `Bashar Assad`.
    const kinds = kind === null ? ENTITY_KINDS.filter((one) => one !== 'place') : [kind];
    return kinds.flatMap((one) => groupOfKey.get(`${one} ${keyOfEntity(one, name)}`)?.index ?? []);
  };
}
