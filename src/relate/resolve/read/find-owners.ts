import { countIn } from '../../../tools/collections/count.ts';
import type { OfficeReading, OfficeSighting } from './read-offices.ts';

/** Of the countries whose the office may be, one is meant that the article names so many times as often as the next. */
const LEAD = 2;
/** And where no article of the archive says that any country has it. */
const LEAD_ALONE = 3;
/** Of a country whose office is named in this share of the articles of another's, an office is only where its article says so. */
const SELDOM = 1 / 20;
/** In so many articles a country's office is one that an archive knows. */
const ESTABLISHED = 10;
/** Offices, by their keys, that are those of the United States where an article says nothing else. */
const AMERICAN: ReadonlySet<string> = new Set([
  'national security council',
  ...['state', 'commerce', 'justice', 'treasury', 'defense', 'energy', 'labor', 'agriculture'].map(
    (field) => `${field} department`,
  ),
  'coast guard',
]);
/** Offices, by their keys, whose country is meant where an article names it beside several others. */
const MOSTLY_OF: ReadonlyMap<string, string> = new Map([
  ['conservative party', 'GB'],
  ['monopolies commission', 'GB'],
]);
const LABOUR = 'labor party';
/** Countries that have a party of a name, which papers at home give no country. */
const KNOWN_OWNERS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [LABOUR, new Map(['GB', 'AU', 'NZ', 'NO', 'IE', 'IL', 'NL', 'MT'].map((code) => [code, 1]))],
  ['conservative party', new Map(['GB', 'CA', 'NO', 'DK', 'FI'].map((code) => [code, 1]))],
]);
/** Offices of so many words are hardly those of a country that their articles do not name: not so the `Senate`. */
const LONG = 3;
/** In how many articles an office is each country's, by the office's key. */
export type Owners = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** In how many articles an office is whose. */
export function countOwners(
  articles: readonly OfficeReading[],
  ownerOf: (sighting: OfficeSighting) => string | null,
): Owners {
  const owners = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const seen = new Set<string>();
    for (const sighting of article.sightings.values()) {
      const country = ownerOf(sighting);
      const { key } = sighting.institution;
      if (country === null || seen.has(`${key} @${country}`)) continue;
      seen.add(`${key} @${country}`);
      countUnder(owners, key, country);
    }
  }
  return owners;
}

function countUnder(all: Map<string, Map<string, number>>, key: string, country: string): void {
  const counts = all.get(key) ?? new Map<string, number>();
  all.set(key, counts);
  countIn(counts, country);
}

/** An office is one country's if more than this share of the articles that have it, and are clearly about some country, are about that one. */
const ONE_COUNTRY = 3 / 4;
/** So many articles about a country say enough of an office that is a word, as the `Senate` is, and of what articles mean that name no country. */
const SEVERAL_ARTICLES = 2;

/** What a chamber has and leaves out its name of: `Finance Committee`. */
const OF_CHAMBER = /^\S+ committee$/;

/** Whose an office may be that no article says a country to have. */
interface Untold {
  /** The country that its articles are about; `null` where that are several. */
  readonly country: string | null;
  /** Several of them are about it and hardly any other. */
  readonly sure: boolean;
}

/** The offices that no article says a country to have, by their keys; those of which articles say too little are left out. */
export function weighUntold(readings: readonly OfficeReading[], told: Owners): ReadonlyMap<string, Untold> {
  const leaders = new Map<string, Map<string, number>>();
  const surest = new Map<string, Map<string, number>>();
  for (const { sightings, countries } of readings) {
    const [leader, sure] = [leaderOf(countries), countryOfArticle(countries)];
    if (leader === null) continue;
    for (const key of new Set([...sightings.values()].map(({ institution }) => institution.key))) {
      if (told.has(key) || OF_CHAMBER.test(key)) continue;
      countUnder(leaders, key, leader);
      if (sure !== null) countUnder(surest, key, sure);
    }
  }
  const untold = new Map<string, Untold>();
  for (const [key, counts] of leaders) {
    const [country, most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const sure = surest.get(key)?.get(country) ?? 0;
    if (most <= all * ONE_COUNTRY) untold.set(key, { country: null, sure: false });
    else if (sure >= (key.includes(' ') ? 1 : SEVERAL_ARTICLES))
      untold.set(key, { country, sure: sure >= SEVERAL_ARTICLES });
  }
  return untold;
}

function isLong(key: string): boolean {
  return key.split(' ').length >= LONG;
}

/** The most counted, if clearly. */
function leaderOf(counts: Iterable<readonly [string, number]>, lead = LEAD): string | null {
  const [most, next] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most !== undefined && most[1] >= (next?.[1] ?? 0) * lead ? most[0] : null;
}

/**
 * The country that an article says an office to be of; else, of those that the archive says to have one, the one that
 * it names clearly most, or alone. Where it names another country as often, the office may be that one's, which the
 * archive nowhere says to have one.
 */
export function ownerInArticle(
  told: Owners,
  untold: ReadonlyMap<string, Untold>,
): (sighting: OfficeSighting, article: OfficeReading) => string | null {
  return ({ institution: { key, office }, told: beside }, { toldHere, countries }) => {
    const owner = beside ?? toldHere.get(key) ?? null;
    if (owner !== null) return owner;
    if (AMERICAN.has(key) && (countries.size === 0 || countries.has('US'))) return 'US';
    const known = KNOWN_OWNERS.get(key);
    // Papers at home name no country, and spell it as they do: `Labour`, `Labor`.
    if (key === LABOUR && countries.size === 0) return /our\b/i.test(office) ? 'GB' : 'AU';
    const owners = known === undefined ? told.get(key) : new Map([...known, ...(told.get(key) ?? [])]);
    if (owners === undefined) return ownerOfUntold(untold.get(key), countries);
    const named = nameAsOwned(countries, owners);
    const chosen = named.length === 0 ? findEstablished(owners) : chooseAmong(named, owners, isLong(key));
    const usual = MOSTLY_OF.get(key);
    const mayBeUsual = usual !== undefined && (countries.has(usual) || countries.size === 0);
    return chosen ?? (mayBeUsual ? usual : null);
  };
}

function ownerOfUntold(about: Untold | undefined, countries: OfficeReading['countries']): string | null {
  if (about === undefined) return null;
  const { country, sure } = about;
  const mayBeHere = country !== null && (countries.size === 0 ? sure : countries.has(country));
  return countryOfArticle(countries) ?? (mayBeHere ? country : null);
}

/** The country that an article is about by itself: whose its offices are taken for where no article says whose they are. */
export function countryOfArticle(countries: OfficeReading['countries']): string | null {
  return leaderOf(countries, LEAD_ALONE);
}

/** Of the countries that an article names, the one whose office it means. */
function chooseAmong(
  named: readonly (readonly [string, number])[],
  owners: ReadonlyMap<string, number>,
  long: boolean,
): string | null {
  const here = named.filter(([country]) => owners.has(country));
  // `Federal Statistics Office` in an article on Yugoslavia alone is not Germany's.
  if (here.length === 0 && long) return leaderOf(named, LEAD_ALONE);
  // Of Iran and the United States but one is known to have a Senate; in an article on Iran alone it may be Iran's.
  const [only, other] = here;
  const isKnown = only !== undefined && owners.get(only[0])! >= (long ? 1 : ESTABLISHED);
  if (isKnown && other === undefined && named.every(([, count]) => count < only[1] * LEAD_ALONE))
    return only[0];
  // Whose office is seldom named is hardly meant beside another's: in `Treasury … U.S. … Japan`, not Japan's.
  const least = Math.max(0, ...here.map(([country]) => owners.get(country)!)) * SELDOM;
  const leader = leaderOf(here.filter(([country]) => owners.get(country)! >= least));
  if (leader === null) return null;
  const most = here.find(([country]) => country === leader)![1];
  const isNamedMost = named.every(([country, count]) => country === leader || count < most);
  return isNamedMost ? leader : null;
}

/** The country whose office is meant where an article names none: the one of which hardly any other article says it. */
function findEstablished(owners: ReadonlyMap<string, number>): string | null {
  const leader = leaderOf(owners, 1 / SELDOM);
  return leader !== null && owners.get(leader)! >= ESTABLISHED ? leader : null;
}

/** The countries of an article, Germany as West Germany where offices are only that one's. */
function nameAsOwned(
  countries: OfficeReading['countries'],
  owners: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  const all = [...countries];
  if (!countries.has('DE') || countries.has('XW') || owners.has('DE') || !owners.has('XW')) return all;
  return all.map(([country, count]) => [country === 'DE' ? 'XW' : country, count] as const);
}
