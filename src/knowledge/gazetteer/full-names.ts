import { ownText } from '../../tools/text/own-text.ts';
import { foldCase } from '../../tools/text/tokens.ts';
import { makeJsonOnce } from './made-once.ts';
import { readPlaces } from './read-places.ts';
import { readList, readRows } from './read-resource.ts';

/** A name by which a form is known. */
interface FullName {
  readonly name: string;
  /** Of initials, which count in capitals only: `WHO`, but not `Who`. */
  readonly capitalsOnly: boolean;
}

type FullNames = ReadonlyMap<string, FullName>;

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The full name that the gazetteer has for a form of a name, `United States` for `U.S.`; `null` where it knows none. */
export function findFullName(kind: Kind, form: string): string | null {
  const known = answers[kind].get(form);
  if (known !== undefined) return known;
  const name = lookUp(kind, form);
  if (answers[kind].size < MOST_ANSWERS) answers[kind].set(ownText(form), name);
  return name;
}

/** What spellings of one form share, unless two names are told apart by them: case, diacritics and stops do not count, `U.S.` is `US`. */
function keyOf(form: string): string {
  if (PLAIN.test(form)) return form.toLowerCase();
  return foldCase(form)
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

function indexForms(records: Iterable<readonly [name: string, forms: readonly string[]]>): FullNames {
  const index = new Map<string, FullName>();
  for (const [name, forms] of records)
    for (const form of forms) {
      const key = keyOf(form);
      const known = index.get(key);
      const capitalsOnly = form === form.toUpperCase();
      if (known === undefined || (known.name === name && known.capitalsOnly))
        index.set(key, { name, capitalsOnly });
      // `L.A.` is not `La.`
      else if (known.name !== name && form.includes('.') && !index.has(form))
        index.set(form, { name, capitalsOnly });
    }
  return index;
}

/** Where several places share a name, countries come before regions, and those before cities. */
function indexPlaces(): FullNames {
  const places = readPlaces().filter(({ namesakeOf }) => namesakeOf === undefined);
  return indexForms(places.map(({ name, aliases }) => [name, [name, ...aliases]] as const));
}

function indexOrganisations(): FullNames {
  const rows = readRows('organisations.tsv').map(([name = '', acronym = '', aliases]) => {
    const forms = [name, acronym, ...readList(aliases)].filter(Boolean);
    return [name, forms] as const;
  });
  return indexForms(rows);
}

type Kind = 'place' | 'organisation';

let index: Readonly<Record<Kind, FullNames>> | null = null;
/** Answers on forms met, since news uses few names often. */
const answers: Readonly<Record<Kind, Map<string, string | null>>> = {
  place: new Map(),
  organisation: new Map(),
};
const MOST_ANSWERS = 20_000;

function lookUp(kind: Kind, form: string): string | null {
  index ??= {
    place: new Map(makeJsonOnce('full-names-of-places', () => [...indexPlaces()])),
    organisation: indexOrganisations(),
  };
  const exact = form.includes('.') ? index[kind].get(form) : undefined;
  const found = exact ?? index[kind].get(keyOf(form));
  if (found === undefined || (found.capitalsOnly && form !== form.toUpperCase())) return null;
  return found.name;
}
