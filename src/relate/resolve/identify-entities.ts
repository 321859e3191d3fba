import type { EntityId, EntityKind } from '../../model.ts';
import { digestOf, slugify } from '../../plan/slug.ts';
import type { DraftEntity } from './draft-entity.ts';

const SECTIONS = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
} as const satisfies Record<EntityKind, string>;

const SUFFIX = 6;

/**
 * The id of each entity, by kind and name. Names that share a slug each get a suffix from the name itself, so
 * that no id depends on which of them came first.
 */
export function identifyEntities(drafts: readonly DraftEntity[]): readonly EntityId[] {
  const bare = drafts.map(({ kind, name }) => `${SECTIONS[kind]}/${slugify(name)}`);
  const names = new Map<string, Set<string>>();
  drafts.forEach(({ name }, i) => {
    const id = bare[i] ?? '';
    names.set(id, (names.get(id) ?? new Set()).add(name));
  });
  return drafts.map(({ name }, i) => {
    const id = bare[i] ?? '';
    const shared = (names.get(id)?.size ?? 0) > 1;
    return (shared ? `${id}-${digestOf(name, SUFFIX)}` : id) as EntityId;
  });
}
