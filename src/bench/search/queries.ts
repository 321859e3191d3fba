import type { FilterName, SearchQuery } from '../../search/read/answer.ts';

/** A search, as it is told and as it is asked. */
export interface AskedQuery {
  readonly kind: 'word' | 'three words' | 'phrase' | 'filtered';
  readonly told: string;
  readonly query: SearchQuery;
}

const NOTHING_FILTERED = {
  ...{ person: [], place: [], organisation: [], topic: [] },
  ...{ source: [], author: [], story: [], language: [] },
} as const satisfies SearchQuery['filters'];

function ask(
  kind: AskedQuery['kind'],
  text: string,
  filters: Readonly<Partial<Record<FilterName, readonly string[]>>> = {},
  dates: Pick<SearchQuery, 'from' | 'to'> = { from: null, to: null },
): AskedQuery {
  const narrowed = Object.entries(filters).map(([name, values]) => `${name}=${values.join()}`);
  const period = [dates.from, dates.to].filter((date) => date !== null).join('–');
  return {
    kind,
    told: [text, ...narrowed, period].filter((part) => part !== '').join(' '),
    query: { text, filters: { ...NOTHING_FILTERED, ...filters }, ...dates, sort: 'relevance' },
  };
}

/** What a reader of the wire of 1987 may look for: frequent and rare, with names, typing mistakes and common words. */
export const QUERIES: readonly AskedQuery[] = [
  ask('word', 'wheat'),
  ask('word', 'oil'),
  ask('word', 'rain'),
  ask('word', 'Volcker'),
  ask('word', 'volkcer'),
  ask('three words', 'japan trade surplus'),
  ask('three words', 'oil price cut'),
  ask('three words', 'coffee export quotas'),
  ask('three words', 'bank lending rates'),
  ask('three words', 'shipping strike Brazil'),
  ask('phrase', '"bull market"'),
  ask('phrase', '"trade deficit"'),
  ask('phrase', '"said it would"'),
  ask('phrase', '"Bank of England"'),
  ask('phrase', '"the price of oil"'),
  ask('filtered', 'dollar', { person: ['james-baker'] }),
  ask('filtered', 'wheat', { place: ['japan'] }),
  ask('filtered', '"trade surplus"', { place: ['japan'], topic: ['trade'] }),
  ask('filtered', 'coffee', { topic: ['coffee'] }, { from: '1987-03-01', to: '1987-03-31' }),
  ask('filtered', '', { person: ['james-baker'], place: ['brazil'] }),
];
