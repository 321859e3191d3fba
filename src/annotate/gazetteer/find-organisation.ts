import { readList, readRows } from './read-resource.ts';

/** An organisation of the resource file. */
export interface OrganisationRecord {
  readonly name: string;
  readonly acronym: string | null;
}

let byKey: ReadonlyMap<string, OrganisationRecord> | null = null;

/**
 * The organisation that the gazetteer knows by a form of its name; `null` where it knows none.
 *
 * @param keyOf what spellings of one name share; always the same function
 */
export function findOrganisation(form: string, keyOf: (name: string) => string): OrganisationRecord | null {
  if (byKey === null) {
    const index = new Map<string, OrganisationRecord>();
    for (const [name = '', acronym = '', aliases] of readRows('organisations.tsv')) {
      const record = { name, acronym: acronym === '' ? null : acronym };
      for (const known of [name, acronym, ...readList(aliases)])
        if (known !== '' && !index.has(keyOf(known))) index.set(keyOf(known), record);
    }
    byKey = index;
  }
  return byKey.get(keyOf(form)) ?? null;
}
