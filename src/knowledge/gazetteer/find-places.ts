import { ownText } from '../../tools/text/own-text.ts';
import { foldCase } from '../../tools/text/tokens.ts';
import { makeJsonOnce } from './made-once.ts';
import { type PlaceRecord, readPlaces } from './read-places.ts';

const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);

/** Names that have nothing to fold but their case… */
const PLAIN = /^[A-Za-z]{4,}(?: [A-Za-z]{3,})*$/;
/** …as have others, but for words that are left out or stand for a long one, `St Louis`. */
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const SHORT_WORD = /^the |\b(?:ste?|mt|ft)\b/i;

/**
 * What spellings of one place's name share.
 *
 * @example keyOfPlace('ST. LOUIS') // 'saint louis'
 * @example keyOfPlace('U.S.') // 'us'
 */
export function keyOfPlace(name: string): string {
  if (PLAIN.test(name) || (PLAIN_WORDS.test(name) && !SHORT_WORD.test(name))) return name.toLowerCase();
  return foldCase(name)
    .replace(/\b(?:\p{L}\.)+\p{L}?(?!\p{L})/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/^ ?the (?=.)/, '')
    .trim()
    .split(' ')
    .map((word) => SHORT_WORDS.get(word) ?? word)
    .join(' ');
}

const NONE: readonly PlaceRecord[] = [];
/** By what spellings of a name share: places among all. */
let byKey: ReadonlyMap<string, readonly number[]> | null = null;
let byName: ReadonlyMap<string, PlaceRecord> | null = null;

/**
 * The places that a name may mean: first the one it means where nothing says otherwise: a country, else a capital or
 * a large city, else a region, else the largest city.
 */
export function findPlaces(name: string): readonly PlaceRecord[] {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const places = lookUp(name);
  if (answers.size < MOST_ANSWERS) answers.set(ownText(name), places);
  return places;
}

/** Answers on names met, since news uses few names often. */
const answers = new Map<string, readonly PlaceRecord[]>();
const MOST_ANSWERS = 20_000;

function lookUp(name: string): readonly PlaceRecord[] {
  byKey ??= new Map(makeJsonOnce('places-by-name', indexPlaces));
  const found = byKey.get(keyOfPlace(name));
  if (found === undefined) return NONE;
  const all = readPlaces();
  const places = found.map((at) => all[at]!);
  if (name.length > LONGEST_INITIALS || name === name.toUpperCase()) return places;
  return places.filter((place) => !isKnownByInitials(place, keyOfPlace(name)));
}

/** The place that is headed so; `null` where the gazetteer has none. */
export function findPlaceNamed(name: string): PlaceRecord | null {
  if (byName === null) {
    const index = new Map<string, PlaceRecord>();
    for (const place of readPlaces()) if (!index.has(place.name)) index.set(place.name, place);
    byName = index;
  }
  return byName.get(name) ?? null;
}

/** The place of a demonym, `Niger` for `Nigerien`, in any case; `null` where the gazetteer has none. */
export function findPlaceOfDemonym(form: string): PlaceRecord | null {
  if (byDemonym === null) {
    const index = new Map<string, PlaceRecord>();
    for (const place of readPlaces())
      for (const demonym of place.demonyms) {
        const key = foldCase(demonym);
        if (!index.has(key)) index.set(key, place);
      }
    byDemonym = index;
  }
  return byDemonym.get(foldCase(form)) ?? null;
}

function indexPlaces(): readonly (readonly [key: string, places: readonly number[]])[] {
  const index = new Map<string, number[]>();
  const add = (form: string, at: number): void => {
    const key = keyOfPlace(form);
    const list = index.get(key);
    if (list === undefined) index.set(key, [at]);
    else if (!list.includes(at)) list.push(at);
  };
  const all = readPlaces();
  for (const [at, { name, aliases, namesakeOf, region }] of all.entries()) {
    for (const form of [name, ...aliases]) add(form, at);
    if (namesakeOf !== undefined) add(namesakeOf, at);
    else if (region !== '') add(name.replace(/ (?:\([^()]+\)|State|Province)$/, ''), at);
  }
  const compare = (a: PlaceRecord, b: PlaceRecord) => rankOf(b) - rankOf(a) || b.thousands - a.thousands;
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => compare(all[a]!, all[b]!));
  return [...index];
}

/** From this many thousands of inhabitants on, a city is what its name means rather than a region. */
const LARGE_CITY = 1000;

function rankOf({ type, region, firm, thousands }: PlaceRecord): number {
  if (type === 'country') return 3;
  if (type === 'city') return firm || thousands >= LARGE_CITY ? 2 : 0;
  // `Santa Fe` is a city, unless the province is said.
  return region.length === COUNTRY_CODE ? -1 : 1;
}

/** Letters of what stands for a region by which papers tell no cities apart. */
const COUNTRY_CODE = 2;
const LONGEST_INITIALS = 5;

/** Whether a form is known in capitals only: `LA`, but not `La`. */
function isKnownByInitials({ name, aliases }: PlaceRecord, key: string): boolean {
  const forms = [name, ...aliases].filter((form) => keyOfPlace(form) === key);
  return forms.length > 0 && forms.every((form) => form === form.toUpperCase());
}

let byDemonym: ReadonlyMap<string, PlaceRecord> | null = null;
