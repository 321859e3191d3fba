import type { EntityKind } from './model.ts';

/** The folder of an entity kind's pages, with which the ids of its entities begin. */
export const SECTION_OF = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
} as const satisfies Record<EntityKind, string>;
