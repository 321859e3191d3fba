import { SECTION_OF } from '../../model/entity-sections.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/model.ts';

const KIND_OF: ReadonlyMap<string, EntityKind> = new Map(
  ENTITY_KINDS.map((kind) => [SECTION_OF[kind], kind]),
);

/** A name of `entities.yaml`, with the kind that its section says: `places/Chicago`. */
interface NamedEntity {
  readonly kind: EntityKind | null;
  readonly name: string;
}

/** @example parseName('places/Chicago') // { kind: 'place', name: 'Chicago' } */
export function parseName(written: string): NamedEntity {
  const slash = written.indexOf('/');
  const kind = slash < 0 ? undefined : KIND_OF.get(written.slice(0, slash).toLowerCase());
  const name = written.slice(slash + 1).trim();
  return kind === undefined || name === '' ? { kind: null, name: written } : { kind, name };
}
