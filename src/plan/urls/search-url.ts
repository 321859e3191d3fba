import type { Section } from '../../model/entity-sections.ts';
import type { Day, Url } from '../../model/model.ts';
import { isDay, isMonth, type Period } from '../../model/periods.ts';
import { weeksOfMonth } from '../calendar.ts';

/** What narrows a search: a field of its address, and the value there. */
export type SearchFilter = readonly [field: string, value: string];

/** The field by which a search asks for a subject, by the folder of the subject's page. */
const FIELDS = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  topics: 'topic',
  sources: 'source',
  authors: 'author',
  stories: 'story',
} as const satisfies Readonly<Record<Section | 'stories', string>>;

const FIELD_OF: ReadonlyMap<string, string> = new Map(Object.entries(FIELDS));

/**
 * Keeps a search to the articles of a subject: its page tells which.
 *
 * @throws {Error} where the page is of no subject
 * @example filterBySubject('people/mohamed-bazoum.html') // ['person', 'mohamed-bazoum']
 */
export function filterBySubject(page: Url): SearchFilter {
  const slash = page.indexOf('/');
  const field = FIELD_OF.get(page.slice(0, slash));
  if (field === undefined) throw new Error(`${page} is of no subject that a search could be kept to`);
  return [field, page.slice(slash + 1, page.lastIndexOf('.'))];
}

/**
 * Keeps a search to a year, a month or a day.
 *
 * @example filterByPeriod('2023-08') // [['from', '2023-08-01'], ['to', '2023-08-31']]
 */
export function filterByPeriod(period: Period): readonly SearchFilter[] {
  const [first, last] = endsOf(period);
  return [
    ['from', first],
    ['to', last],
  ];
}

function endsOf(period: Period): readonly [first: Period, last: Period] {
  if (isDay(period)) return [period, period];
  if (!isMonth(period)) return [`${period}-01-01`, `${period}-12-31`];
  const days = weeksOfMonth(period)
    .flat()
    .filter((day): day is Day => day !== null);
  return [days[0]!, days.at(-1)!];
}

/**
 * What follows `search.html?`: the search that is kept to all of these.
 *
 * @example searchQuery([['person', 'ann-lee'], ['place', 'mali']]) // 'person=ann-lee&place=mali'
 */
export function searchQuery(filters: readonly SearchFilter[]): string {
  return filters.map(([field, value]) => `${field}=${encodeURIComponent(value)}`).join('&');
}
