import { nameCountry } from '../../../knowledge/gazetteer/country-names.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { CanonicalName } from '../names/heading/canonical-name.ts';
import { calmDown } from '../names/heading/heading-case.ts';
import { keyOfOrganisation } from '../names/name-key.ts';
import { countOwners, leaderOf, type Owners, ownerInArticle, weighUntold } from './find-owners.ts';
import type { OfficeReading, OfficeSighting } from './read-offices.ts';

/** An office of one country; `name` is `null` where an article does not say which country's it is. */
export interface PlacedInstitution {
  readonly key: string;
  /** `Supreme Court (India)` */
  readonly name: string | null;
  /** What it was or may be headed by as the archive grows: `Supreme Court`. */
  readonly otherNames: readonly string[];
}

/** Papers leave out whose House it is. */
const HOUSE = 'house';
const REPRESENTATIVES = keyOfOrganisation('House of Representatives');

/** What an office of one country is headed by. */
class Heading {
  private readonly offices = new Set<string>();
  private readonly chosen = new CanonicalName('organisation');
  private readonly country: string;
  private readonly mistaken = new Set<string>();

  constructor(code: string) {
    this.country = nameCountry(code) ?? code;
  }

  /** Notes whose an office would be if nothing were said of it: what headed it while the archive was smaller. */
  mistake(office: string, code: string): void {
    this.mistaken.add(`${office} (${nameCountry(code) ?? code})`);
  }

  /** @param isShort it is called so, but headed in full */
  add(office: string, isShort: boolean): void {
    this.offices.add(office);
    if (!isShort) this.chosen.add(office);
  }

  get names(): Omit<PlacedInstitution, 'key'> {
    const qualify = (office: string): string => `${office} (${this.country})`;
    const offices = [...this.offices];
    const otherNames = [...offices, ...offices.map(qualify), ...this.mistaken];
    return { name: qualify(this.chosen.name), otherNames };
  }
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
export function placeInstitutions(
  readings: readonly OfficeReading[],
): ReadonlyMap<number, PlacedInstitution> {
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
  for (const reading of readings)
    for (const sighting of reading.sightings.values()) {
      const country = ownerOf(sighting);
      if (country === null) continue;
      const { key, office } = sighting.institution;
      const whole = wholeKeyOf(key, country, owners);
      const heading = headings.get(whole) ?? new Heading(country);
      headings.set(whole, heading);
      heading.add(calmDown(office), whole !== `${key} @${country}`);
      const leader = isToldOnce(told, key) ? leaderOf(reading.countries) : null;
      if (leader !== null && leader !== country) heading.mistake(calmDown(office), leader);
    }
  const known = memoise((key: string): PlacedInstitution => ({ key, ...headings.get(key)!.names }));
  const unknown = memoise((key: string): PlacedInstitution => ({ key, name: null, otherNames: [] }));
  const placed = new Map<number, PlacedInstitution>();
  for (const reading of readings)
    for (const [mention, sighting] of reading.sightings) {
      const { key } = sighting.institution;
      if (!owners.has(key) && !untold.has(key)) continue;
      const country = ownerOf(sighting);
      placed.set(mention, country === null ? unknown(key) : known(wholeKeyOf(key, country, owners)));
    }
  return placed;
}

/** Whether but one article says whose an office is. */
function isToldOnce(told: Owners, key: string): boolean {
  const counts = [...(told.get(key)?.values() ?? [])];
  return counts.length === 1 && counts[0] === 1;
}

/** The office of a country: the House is its House of Representatives where the archive names one. */
function wholeKeyOf(key: string, country: string, owners: Owners): string {
  const isShort = key === HOUSE && owners.get(REPRESENTATIVES)?.has(country) === true;
  return `${isShort ? REPRESENTATIVES : key} @${country}`;
}
