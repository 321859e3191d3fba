import { countIn } from '../../count.ts';
import type { AnnotatedArticle, EntityKind } from '../../model.ts';
import type { ChosenPlace } from './qualify-place.ts';
import type { Institution } from './read-institution.ts';

/** An article with its mentions as they are read. */
export interface ReadArticle {
  readonly entry: AnnotatedArticle;
  readonly kinds: readonly EntityKind[];
  readonly places: readonly (ChosenPlace | null)[];
}

const POSSESSIVE = /^(?:['’]s?)?\s+$/;
/** `Bank of` may have been cut off before its country. */
const OF = /\bof\s+(?:the\s+)?$/i;
const REACH = 10;

/** An office where an article names it. */
export interface OfficeSighting {
  readonly institution: Institution;
  /** ISO code of the country in the name or beside it. */
  readonly told: string | null;
}

/** The offices that an article names, by mention, and how often it names each country. */
export interface OfficeReading {
  readonly sightings: ReadonlyMap<number, OfficeSighting>;
  readonly countries: ReadonlyMap<string, number>;
}

/** The country beside a name: `Kenya's Senate`, `French Foreign Ministry`, `Parliament of Ghana`. */
function countryBeside({ entry: { article, mentions }, places }: ReadArticle, at: number): string | null {
  const { start, end } = mentions[at]!;
  const codeOf = (i: number): string | null => {
    const record = places[i]?.record;
    return record?.type === 'country' ? record.country : null;
  };
  const [before, after] = [mentions[at - 1], mentions[at + 1]];
  if (before !== undefined && POSSESSIVE.test(article.text.slice(before.end, start))) {
    const code = codeOf(at - 1);
    if (code !== null) return code;
  }
  if (after === undefined || after.start - end > REACH) return null;
  return OF.test(article.text.slice(Math.max(start, after.start - REACH), after.start))
    ? codeOf(at + 1)
    : null;
}

/** Finds the offices that an article names. */
export function readOffices(
  read: ReadArticle,
  readName: (name: string) => Institution | null,
): OfficeReading {
  const sightings = new Map<number, OfficeSighting>();
  const countries = new Map<string, number>();
  for (const place of read.places) if (place?.record?.country) countIn(countries, place.record.country);
  read.entry.mentions.forEach(({ name }, at) => {
    const institution = read.kinds[at] === 'organisation' ? readName(name) : null;
    if (institution === null) return;
    const told = institution.country?.country ?? countryBeside(read, at);
    if (told !== null) countIn(countries, told);
    sightings.set(at, { institution, told });
  });
  return { sightings, countries };
}
