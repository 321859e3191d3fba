import type { EntityKind } from './model.ts';

const SECTIONS = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
} as const satisfies Record<EntityKind, string>;

export type EntitySection = (typeof SECTIONS)[EntityKind];

export type GroupingSection = 'topics' | 'sources';

/** Whatever has an A–Z of its own. */
export type Section = EntitySection | GroupingSection;

/** The folder of an entity kind's pages, with which the ids of its entities begin. */
export const SECTION_OF: Readonly<Record<EntityKind, EntitySection>> = SECTIONS;
