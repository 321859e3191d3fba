import { nameCountry } from '../../../knowledge/gazetteer/country-names.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { CanonicalName } from '../names/heading/canonical-name.ts';
import { calmDown } from '../names/heading/heading-case.ts';
import { keyOfOrganisation } from '../names/name-key.ts';
import { countOwners, countryOfArticle, type Owners, ownerInArticle, weighUntold } from './find-owners.ts';
import type { OfficeReading, OfficeSighting } from './read-offices.ts';

/** An office of one country; `name` is `null` where an article does not say which country's it is. */
export interface PlacedInstitution {
  readonly key: string;
  /** `Supreme Court (India)` */
  readonly name: string | null;
  /** What it was or may be headed by as the archive grows: `Supreme Court`. */
  readonly otherNames: readonly string[];
}

/** An office where an article names it. */
interface PlacedMention {
  readonly office: PlacedInstitution;
  /** Whether its article says whose it is. */
  readonly isTold: boolean;
}

/** Papers leave out whose House it is. */
const HOUSE = 'house';
const REPRESENTATIVES = keyOfOrganisation('House of Representatives');

/** What an office of one country is headed by. */
class Heading {
  private readonly offices = new Set<string>();
  private readonly chosen = new CanonicalName('organisation');
  private readonly country: string;
  private readonly former: ReadonlySet<string>;

  /** @param former what was headed with another country before an article said whose the office is */
  constructor(country: string, former: ReadonlySet<string> = new Set()) {
    this.country = country;
    this.former = former;
  }

  /** @param isShort it is called so, but headed in full */
  add(office: string, isShort: boolean): void {
    this.offices.add(office);
    if (!isShort) this.chosen.add(office);
  }

  get names(): Omit<PlacedInstitution, 'key'> {
    const offices = [...this.offices];
    const own = offices.map((office) => qualify(office, this.country));
    const otherNames = [...new Set([...offices, ...own, ...this.former])];
    return { name: qualify(this.chosen.name, this.country), otherNames };
  }
}

/** `Supreme Court (India)` */
function qualify(office: string, country: string): string {
  return `${office} (${nameCountry(country) ?? country})`;
}

/**
 * Says whose the offices are that many countries have under one name, by article and mention: that of the country
 * in or beside the name; else, of those that have one elsewhere in the archive, of the one that the article names
 * most. Where the article names none, nobody is guessed, unless hardly another country than one is ever said to have
 * it. What no article of the archive gives to a country is of the one that its articles are about; where they are about
 * several, of the country which the article names far more than any other, or nobody's.
 *
 * @param readings of articles in order of time, in which the headings are chosen
 * @returns by mention
 */
export function placeInstitutions(readings: readonly OfficeReading[]): ReadonlyMap<number, PlacedMention> {
  const told = countOwners(readings, ({ told }) => told);
  const untold = weighUntold(readings, told);
  const ownerHere = ownerInArticle(told, untold);
  const ownerOfEach = new Map<OfficeSighting, string | null>();
  for (const reading of readings)
    for (const sighting of reading.sightings.values())
      ownerOfEach.set(sighting, ownerHere(sighting, reading));
  const ownerOf = (sighting: OfficeSighting): string | null => ownerOfEach.get(sighting)!;
  const owners = countOwners(readings, ownerOf);
  const headings = new Map<string, Heading>();
  const guessed = listGuessed(readings, told);
  for (const reading of readings)
    for (const sighting of reading.sightings.values()) {
      const country = ownerOf(sighting);
      if (country === null) continue;
      const { key, office } = sighting.institution;
      const whole = wholeKeyOf(key, country, owners);
      const heading = headings.get(whole) ?? new Heading(country, guessed.get(key));
      headings.set(whole, heading);
      heading.add(calmDown(office), whole !== `${key} @${country}`);
    }
  const known = memoise((key: string): PlacedInstitution => ({ key, ...headings.get(key)!.names }));
  const unknown = memoise((key: string): PlacedInstitution => ({ key, name: null, otherNames: [] }));
  const placed = new Map<number, PlacedMention>();
  for (const reading of readings)
    for (const [mention, sighting] of reading.sightings) {
      const { key } = sighting.institution;
      if (!owners.has(key) && !untold.has(key)) continue;
      const country = ownerOf(sighting);
      const office = country === null ? unknown(key) : known(wholeKeyOf(key, country, owners));
      placed.set(mention, { office, isTold: reading.toldHere.get(key) === country });
    }
  return placed;
}

/** What offices were headed by, by their keys, where no other article than theirs had said whose they are. */
function listGuessed(
  readings: readonly OfficeReading[],
  told: Owners,
): ReadonlyMap<string, ReadonlySet<string>> {
  const guessed = new Map<string, Set<string>>();
  for (const { sightings, countries } of readings) {
    const country = countryOfArticle(countries);
    if (country === null) continue;
    for (const { institution } of sightings.values()) {
      const { key, office } = institution;
      if (!told.has(key) || told.get(key)!.has(country)) continue;
      const names = guessed.get(key) ?? new Set();
      guessed.set(key, names.add(qualify(calmDown(office), country)));
    }
  }
  return guessed;
}

/** The office of a country: the House is its House of Representatives where the archive names one. */
function wholeKeyOf(key: string, country: string, owners: Owners): string {
  const isShort = key === HOUSE && owners.get(REPRESENTATIVES)?.has(country) === true;
  return `${isShort ? REPRESENTATIVES : key} @${country}`;
}
