import type { EntityKind } from './model.ts';

const SECTIONS = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
} as const satisfies Record<EntityKind, string>;

export type EntitySection = (typeof SECTIONS)[EntityKind];

/** What articles carry rather than mention, in the order of the menu. */
export const GROUPING_SECTIONS = ['topics', 'sources', 'authors'] as const;

export type GroupingSection = (typeof GROUPING_SECTIONS)[number];

/** Whatever has an A–Z of its own. */
export type Section = EntitySection | GroupingSection;

export const isGroupingSection = (section: Section): section is GroupingSection =>
  GROUPING_SECTIONS.some((one) => one === section);

/** The folder of an entity kind's pages, with which the ids of its entities begin. */
export const SECTION_OF: Readonly<Record<EntityKind, EntitySection>> = SECTIONS;
