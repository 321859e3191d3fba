import { readList, readRows } from './read-resource.ts';

/** An organisation of the resource file. */
interface OrganisationRecord {
  readonly name: string;
  readonly acronym: string | null;
}

interface Known {
  readonly record: OrganisationRecord;
  /** By initials, which count in capitals only and with nothing behind them. */
  readonly initials: boolean;
}

let byKey: ReadonlyMap<string, Known> | null = null;

/**
 * The organisation that the gazetteer knows by a form of its name; `null` where it knows none: `WHO`, but neither
 * `Who` nor `WHO Inc`.
 *
 * @param keyOf what spellings of one name share; always the same function
 */
export function findOrganisation(form: string, keyOf: (name: string) => string): OrganisationRecord | null {
  byKey ??= indexOrganisations(keyOf);
  const known = byKey.get(keyOf(form));
  if (known === undefined || (known.initials && (!isInCapitals(form) || form.includes(' ')))) return null;
  return known.record;
}

function isInCapitals(form: string): boolean {
  return form === form.toUpperCase();
}

function indexOrganisations(keyOf: (name: string) => string): ReadonlyMap<string, Known> {
  const index = new Map<string, Known>();
  for (const [name = '', acronym = '', aliases] of readRows('organisations.tsv')) {
    const record = { name, acronym: acronym === '' ? null : acronym };
    for (const form of [name, acronym, ...readList(aliases)]) {
      const known = index.get(keyOf(form));
      if (form === '') continue;
      if (known === undefined) index.set(keyOf(form), { record, initials: isInCapitals(form) });
      else if (known.record === record && known.initials && !isInCapitals(form))
        index.set(keyOf(form), { record, initials: false });
    }
  }
  return index;
}
