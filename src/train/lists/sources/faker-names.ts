import type { Packages } from '../../packages.ts';
import type { ListedName, ListName } from '../listed-name.ts';

/** What a locale has of lists, by module and entry. */
type Locale = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

const ENTRIES: readonly (readonly [string, string, ListName])[] = [
  ['person', 'first_name', 'given'],
  ['person', 'middle_name', 'given'],
  ['person', 'last_name', 'surname'],
  ['location', 'city_name', 'smallPlace'],
  ['location', 'county', 'smallPlace'],
  ['location', 'state', 'region'],
  ['vehicle', 'manufacturer', 'company'],
  ['airline', 'airline', 'company'],
  ['airline', 'airport', 'feature'],
  ['music', 'song_name', 'work'],
  ['music', 'album', 'work'],
  ['book', 'title', 'work'],
  ['book', 'author', 'person'],
  ['book', 'publisher', 'media'],
];

/** Names in an entry: texts, lists and groups of entries, and objects that hold one under `name` or `value`. */
export function* findNames(entry: unknown): Generator<string> {
  if (typeof entry === 'string') yield entry;
  else if (Array.isArray(entry)) for (const part of entry) yield* findNames(part);
  else if (typeof entry === 'object' && entry !== null) {
    const { name, value } = entry as { readonly name?: unknown; readonly value?: unknown };
    const held = name ?? value;
    yield* findNames(held === undefined ? Object.values(entry) : held);
  }
}

/** People, places, companies and works that made-up data is put together from, in all locales: faker. */
export async function* readFakerNames({ load }: Packages): AsyncGenerator<ListedName> {
  const { allLocales } = (await load('@faker-js/faker/dist/index.js')) as {
    allLocales: Readonly<Record<string, Locale>>;
  };
  for (const locale of Object.values(allLocales))
    for (const [module, entry, list] of ENTRIES)
      for (const name of findNames(locale[module]?.[entry])) yield { list, name };
}
