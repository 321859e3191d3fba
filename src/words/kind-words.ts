import type { EntityKind } from '../model/model.ts';

/** What pages and reports call a kind of entity. */
interface KindWords {
  /** Above the name of one: `Person`. */
  readonly label: string;
  /** Above a list: `People`. */
  readonly title: string;
  /** After the number 1, and after all others. */
  readonly one: string;
  readonly many: string;
}

export const KIND_WORDS: Readonly<Record<EntityKind, KindWords>> = {
  person: { label: 'Person', title: 'People', one: 'person', many: 'people' },
  place: { label: 'Place', title: 'Places', one: 'place', many: 'places' },
  organisation: {
    label: 'Organisation',
    title: 'Organisations',
    one: 'organisation',
    many: 'organisations',
  },
};
