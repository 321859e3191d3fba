import type { EntityKind, Outline } from '../../../model/model.ts';
import { BESIDE } from '../../../outline/beside.ts';
import { countIn } from '../../../tools/collections/count.ts';
import type { ChosenPlace } from './qualify-place.ts';
import type { Institution } from './read-institution.ts';

/** An article with its mentions as they are read. */
export interface ReadArticle {
  readonly outline: Outline;
  readonly kinds: readonly EntityKind[];
  readonly places: readonly (ChosenPlace | null)[];
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

/** Finds the offices that an article names. */
export function readOffices(
  read: ReadArticle,
  readName: (name: string) => Institution | null,
): OfficeReading {
  const sightings = new Map<number, OfficeSighting>();
  const countries = new Map<string, number>();
  const toldHere = new Map<string, string | null>();
  for (const place of read.places) if (place?.record?.country) countIn(countries, place.record.country);
  read.outline.forms.forEach(({ name }, at) => {
    const institution = read.kinds[at] === 'organisation' ? readName(name) : null;
    if (institution === null) return;
    const told = institution.country?.country ?? countryBeside(read, at);
    if (told !== null) {
      countIn(countries, told);
      const known = toldHere.get(institution.key);
      toldHere.set(institution.key, known === undefined || known === told ? told : null);
    }
    sightings.set(at, { institution, told });
  });
  return { sightings, countries, toldHere };
}

/** The country beside a name: `Kenya's Senate`, `French Foreign Ministry`, `Parliament of Ghana`, `Senate in Accra`. */
function countryBeside({ outline, places }: ReadArticle, at: number): string | null {
  const beside = outline.beside[at]!;
  const codeOf = (i: number): string | null => {
    const record = places[i]?.record;
    return record?.type === 'country' ? record.country : null;
  };
  const before = (beside & BESIDE.possessive) !== 0 ? codeOf(at - 1) : null;
  if (before !== null) return before;
  // The Senate in Atlanta is Georgia's, not that of the United States.
  const seat = (beside & BESIDE.in) !== 0 ? places[at + 1]?.record : undefined;
  if (seat?.firm && seat.type !== 'region') return seat.country;
  return (beside & BESIDE.of) !== 0 ? codeOf(at + 1) : null;
}
