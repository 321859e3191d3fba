import { ORGANISATION_HEADS, ORGANISATION_TAILS } from '../../annotate/recognise/cues.ts';
import type { LISTS } from '../../annotate/tagger/words/lists.ts';
import { MONTHS } from '../../knowledge/calendar/months.ts';
import { WEEKDAYS } from '../../knowledge/calendar/weekdays.ts';
import { loadGivenNames } from '../../knowledge/gazetteer/given-names.ts';
import { readList, readRows } from '../../knowledge/gazetteer/read-resource.ts';
import { TAUGHT_FORMS } from '../../knowledge/organisations/legal-forms.ts';
import { TAUGHT_TITLES } from '../../knowledge/people/titles.ts';
import { PLACE_HEADS, PLACE_TAILS, ROLES } from './cue-words.ts';

/** Weekdays in full only: so the tagger has learned them. */
const CALENDAR = [...WEEKDAYS, ...MONTHS].map(({ name }) => name);
const SHORT_MONTHS = MONTHS.flatMap(({ short }) => short);

/** The name lists that the project has for itself: words around names, and the gazetteer. */
export function readProjectLists(): ReadonlyMap<keyof typeof LISTS, readonly string[]> {
  const countries = readRows('countries.tsv').map(
    ([, name = '', aliases, demonyms, capital = '']) =>
      ({ names: [name, ...readList(aliases)], demonyms: readList(demonyms), capital }) as const,
  );
  const regions = readRows('regions.tsv').map(
    ([name = '', , aliases, demonyms]) =>
      ({ names: [name, ...readList(aliases)], demonyms: readList(demonyms) }) as const,
  );
  const bodies = readRows('organisations.tsv').flatMap(([name = '', acronym = '', aliases]) =>
    [name, acronym, ...readList(aliases)].filter(Boolean),
  );
  return new Map([
    ['title', TAUGHT_TITLES],
    ['role', ROLES],
    ['companyForm', TAUGHT_FORMS],
    ['organisationWord', [...ORGANISATION_TAILS, ...ORGANISATION_HEADS]],
    ['placeWord', [...PLACE_TAILS, ...PLACE_HEADS]],
    ['calendar', [...CALENDAR, ...SHORT_MONTHS].map((word) => word.toLowerCase())],
    ['given', [...loadGivenNames()]],
    ['country', countries.flatMap(({ names }) => names)],
    ['city', countries.map(({ capital }) => capital).filter(Boolean)],
    ['region', regions.flatMap(({ names }) => names)],
    ['demonym', [...countries, ...regions].flatMap(({ demonyms }) => demonyms)],
    ['body', bodies],
  ]);
}
