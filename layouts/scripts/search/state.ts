import {
  FILTERS,
  type FilterName,
  type SearchQuery,
  type SortOrder,
  type SubjectCard,
} from '../../../src/search/read/answer.ts';
import { listFoundWords } from '../../../src/search/text/words.ts';

/** All that the page shows: it stands in its address. */
export interface SearchState extends SearchQuery {
  /** Of the results, from 1 on. */
  readonly page: number;
}

const ORDERS = ['relevance', 'newest', 'oldest'] as const satisfies readonly SortOrder[];
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Something of a state that is to be another; whatever it is, results are shown from the first page on. */
type Change = Partial<SearchState>;

/** Reads what an address asks for: `?q=rain&place=mali&from=2023-08`. What it cannot mean is left out. */
export function readState(address: string): SearchState {
  const given = new URLSearchParams(address);
  const readDate = (name: string): string | null => {
    const date = given.get(name) ?? '';
    return DATE.test(date) ? date : null;
  };
  const page = Number(given.get('page') ?? 1);
  return {
    text: given.get('q') ?? '',
    filters: collectFilters((name) => [...new Set(given.getAll(name).filter((value) => value !== ''))]),
    from: readDate('from'),
    to: readDate('to'),
    sort: ORDERS.find((order) => order === given.get('sort')) ?? 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address that asks for it, from the `?` on; without any question, none. */
export function writeState({ text, filters, from, to, sort, page }: SearchState): string {
  const asked = new URLSearchParams();
  if (text.trim() !== '') asked.set('q', text.trim());
  for (const name of FILTERS) for (const value of filters[name]) asked.append(name, value);
  if (from !== null) asked.set('from', from);
  if (to !== null) asked.set('to', to);
  if (sort !== 'relevance') asked.set('sort', sort);
  if (page > 1) asked.set('page', String(page));
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}

export function changeState(state: SearchState, change: Change): SearchState {
  return { ...state, page: 1, ...change };
}

/** The same with a value of a filter, or without it. */
export function toggleFilter(state: SearchState, name: FilterName, value: string): SearchState {
  const values = state.filters[name];
  const others = values.filter((other) => other !== value);
  const changed = others.length < values.length ? others : [...values, value];
  return changeState(state, { filters: { ...state.filters, [name]: changed } });
}

/** The search among the articles of a subject, by the words that are not of its name. */
export function keepTo(state: SearchState, { filter, slug, name, alias }: SubjectCard): SearchState {
  const named = new Set(listFoundWords(`${name} ${alias ?? ''}`).map(({ word }) => word));
  const others = state.text
    .split(/\s+/)
    .filter((typed) => !listFoundWords(typed).every(({ word }) => named.has(word)));
  return toggleFilter(changeState(state, { text: others.join(' ') }), filter, slug);
}

/** Whether anything narrows the search down but its words. */
export function isFiltered({ filters, from, to }: SearchQuery): boolean {
  return from !== null || to !== null || FILTERS.some((name) => filters[name].length > 0);
}

/** Whether anything is asked for: a quotation mark alone is the beginning of a question. */
export function isAsked(query: SearchQuery): boolean {
  return /[^\s"“”„«»＂-]/.test(query.text) || isFiltered(query);
}

/** The same without all that narrows it down but its words. */
export function clearFilters(state: SearchState): SearchState {
  return changeState(state, { filters: collectFilters(() => []), from: null, to: null });
}

function collectFilters(valuesOf: (name: FilterName) => readonly string[]): SearchQuery['filters'] {
  return {
    person: valuesOf('person'),
    place: valuesOf('place'),
    organisation: valuesOf('organisation'),
    topic: valuesOf('topic'),
    source: valuesOf('source'),
    author: valuesOf('author'),
    story: valuesOf('story'),
    language: valuesOf('language'),
  };
}
