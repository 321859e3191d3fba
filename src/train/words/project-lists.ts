import {
  COMPANY_TAILS,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  TITLES,
} from '../../annotate/recognise/cues.ts';
import type { LISTS } from '../../annotate/tagger/words/lists.ts';
import { loadGivenNames } from '../../knowledge/gazetteer/given-names.ts';
import { readList, readRows } from '../../knowledge/gazetteer/read-resource.ts';
import { PLACE_HEADS, PLACE_TAILS, ROLES } from './cue-words.ts';

const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';

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
    ['title', [...TITLES]],
    ['role', ROLES],
    ['companyForm', [...COMPANY_TAILS]],
    ['organisationWord', [...ORGANISATION_TAILS, ...ORGANISATION_HEADS]],
    ['placeWord', [...PLACE_TAILS, ...PLACE_HEADS]],
    ['calendar', CALENDAR.split(' ')],
    ['given', [...loadGivenNames()]],
    ['country', countries.flatMap(({ names }) => names)],
    ['city', countries.map(({ capital }) => capital).filter(Boolean)],
    ['region', regions.flatMap(({ names }) => names)],
    ['demonym', [...countries, ...regions].flatMap(({ demonyms }) => demonyms)],
    ['body', bodies],
  ]);
}
