import type { Section } from '../model/entity-sections.ts';
import type { HoldingField } from './words.ts';

/** What is counted in each section, whatever the language. */
export const HOLDING_OF_SECTION = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  topics: 'topics',
  sources: 'sources',
  authors: 'authors',
} as const satisfies Record<Section, HoldingField>;
