import { ENTITY_KINDS, type EntityKind } from './model.ts';

/** A value for each kind of entity. */
export function ofEachKind<Value>(make: (kind: EntityKind) => Value): Record<EntityKind, Value> {
  return { person: make('person'), place: make('place'), organisation: make('organisation') };
}

/** How many there are of each kind. */
export type KindCounts = Record<EntityKind, number>;

export function countKinds(all: Iterable<{ readonly kind: EntityKind }>): KindCounts {
  const counts = ofEachKind(() => 0);
  for (const { kind } of all) counts[kind]++;
  return counts;
}

/** Where counts are equal, the first one leads. */
const PRECEDENCE: Readonly<KindCounts> = { person: 1, organisation: 2, place: 3 };

const BY_PRECEDENCE = [...ENTITY_KINDS].sort((a, b) => PRECEDENCE[a] - PRECEDENCE[b]);

/** The kind of which there are most. */
export function leadingKind(counts: KindCounts): EntityKind {
  return BY_PRECEDENCE.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best));
}
