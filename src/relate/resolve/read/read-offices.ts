import { BESIDE } from '../../../outline/beside.ts';
import type { MentionColumns } from '../../../outline/columns.ts';
import type { ChosenPlace } from '../../../outline/places/qualify-place.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { AS_ORGANISATION } from './fold-kinds.ts';
import type { Institution } from './read-institution.ts';

/** The places of all mentions. */
export interface ChosenPlaces {
  /** By mention: a number of `all`; `NONE` where it names none. */
  readonly placeOf: Uint32Array;
  readonly all: readonly ChosenPlace[];
}

/** An office where an article names it. */
export interface OfficeSighting {
  readonly institution: Institution;
  /** ISO code of the country in the name or beside it. */
  readonly told: string | null;
}

/** The offices that an article names, by mention, and what it says of whose they are. */
export interface OfficeReading {
  readonly sightings: ReadonlyMap<number, OfficeSighting>;
  /** Mentions of each country, by ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  /** The one country that the article says an office to be of, by the office's key; `null` where it says several. */
  readonly toldHere: ReadonlyMap<string, string | null>;
}

/**
 * Finds the offices in each article that names any.
 *
 * @param kindOf how each mention is read
 * @param readForm a form by its number as an office; `null` where it is none
 */
export function readOffices(
  { bounds, forms, beside }: MentionColumns,
  kindOf: Uint8Array,
  { placeOf, all }: ChosenPlaces,
  readForm: (form: number) => Institution | null,
): readonly OfficeReading[] {
  const readings: OfficeReading[] = [];
  let offices = new Map<number, Institution>();
  for (let article = 0; article + 1 < bounds.length; article++) {
    if (offices.size > 0) offices = new Map();
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const institution = kindOf[at] === AS_ORGANISATION ? readForm(forms[at]!) : null;
      if (institution !== null) offices.set(at, institution);
    }
    if (offices.size === 0) continue;
    const here = placeOf.subarray(bounds[article]!, bounds[article + 1]!);
    const countries = new Map<string, number>();
    for (const place of here) if (all[place]?.record?.country) countIn(countries, all[place].record.country);
    countAsOne(countries, 'DE', 'XW');
    readings.push(
      readArticle(offices, countries, (at) => countryBeside(beside[at]!, at, (i) => all[placeOf[i]!])),
    );
  }
  return readings;
}

/** What an article calls Germany and West Germany in turn is one country. */
function countAsOne(countries: Map<string, number>, whole: string, part: string): void {
  const [all, some] = [countries.get(whole), countries.get(part)];
  if (all === undefined || some === undefined) return;
  countries.set(part, all + some);
  countries.delete(whole);
}

/** @param countries takes those that its offices are told to be of */
function readArticle(
  offices: ReadonlyMap<number, Institution>,
  countries: Map<string, number>,
  countryBeside: (mention: number) => string | null,
): OfficeReading {
  const sightings = new Map<number, OfficeSighting>();
  const toldHere = new Map<string, string | null>();
  for (const [at, institution] of offices) {
    const told = institution.country?.country ?? countryBeside(at);
    if (told !== null) {
      countIn(countries, told);
      const known = toldHere.get(institution.key);
      toldHere.set(institution.key, known === undefined || known === told ? told : null);
    }
    sightings.set(at, { institution, told });
  }
  return { sightings, countries, toldHere };
}

/** The country beside a name: `Kenya's Senate`, `French Foreign Ministry`, `Parliament of Ghana`, `Senate in Accra`. */
function countryBeside(
  beside: number,
  at: number,
  placeAt: (mention: number) => ChosenPlace | undefined,
): string | null {
  const codeOf = (mention: number): string | null => {
    const record = placeAt(mention)?.record;
    return record?.type === 'country' ? record.country : null;
  };
  const before = (beside & BESIDE.possessive) !== 0 ? codeOf(at - 1) : null;
  if (before !== null) return before;
  // The Senate in Atlanta is Georgia's, not that of the United States.
  const seat = (beside & BESIDE.in) !== 0 ? placeAt(at + 1)?.record : undefined;
  if (seat?.firm && seat.type !== 'region') return seat.country;
  return (beside & BESIDE.of) !== 0 ? codeOf(at + 1) : null;
}
