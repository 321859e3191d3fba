import {
  type Facets,
  type FacetValue,
  FILTERS,
  type FilterName,
  type Hit,
  type SearchEngine,
  type SearchQuery,
  type SubjectCard,
} from '../../../src/search/read/answer.ts';
import { listFoundWords } from '../../../src/search/text/words.ts';

/** An article as a scan reads it. */
export interface ScannedArticle extends Hit {
  readonly text: string;
  /** Slugs of what it is found by. */
  readonly subjects: Readonly<Record<FilterName, readonly string[]>>;
}

export interface ScannedArchive {
  readonly articles: readonly ScannedArticle[];
  /** With what else they are called. */
  readonly cards: readonly (SubjectCard & { readonly aliases: readonly string[] })[];
}

const EITHER: ReadonlySet<FilterName> = new Set(['source', 'language']);

/** Answers from the texts themselves, read from end to end: slow, and plain. */
export class ScanEngine implements SearchEngine {
  readonly #archive: ScannedArchive;
  readonly #words = new Map<ScannedArticle, ReadonlySet<string>>();
  /** So many answers lack a part of the index, or all of it. */
  partial = 0;
  broken = 0;
  readonly asked: SearchQuery[] = [];

  constructor(archive: ScannedArchive) {
    this.#archive = archive;
  }

  async answer(query: SearchQuery, from: number, count: number) {
    this.asked.push(query);
    if (this.broken-- > 0) throw new Error('no index');
    const marks = marksOf(query.text);
    const anyTime = this.#find({ ...query, from: null, to: null });
    const found = this.#find(query);
    if (query.sort !== 'oldest') found.reverse();
    return {
      total: found.length,
      hits: found.slice(from, from + count),
      cards: query.text.trim() === '' ? [] : this.#findCards(query.text),
      marks,
      suggestion: query.text === 'bazum' ? 'bazoum' : null,
      completions: query.text === 'presi' ? [{ word: 'president', count: 30 }] : [],
      isBeside: query.text === 'beside',
      periods: countBy(anyTime.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 7)])))
        .map(([period, count]) => ({ period, count }))
        .sort((one, other) => (one.period < other.period ? -1 : 1)),
      undated: anyTime.filter(({ date }) => date === null).length,
      isPartial: this.partial-- > 0,
    };
  }

  async countFacets(query: SearchQuery, wanted: ReadonlySet<FilterName>): Promise<Facets> {
    const found = this.#find(query);
    const names = new Map(this.#archive.cards.map(({ filter, slug, name }) => [`${filter} ${slug}`, name]));
    const rows = FILTERS.map((filter): [FilterName, readonly FacetValue[] | null] => [
      filter,
      wanted.has(filter) || query.filters[filter].length > 0
        ? countBy(found.flatMap(({ subjects }) => subjects[filter])).map(([value, count]) => ({
            value,
            name: names.get(`${filter} ${value}`) ?? value,
            count,
          }))
        : null,
    ]);
    return Object.fromEntries(rows) as Record<FilterName, readonly FacetValue[] | null>;
  }

  get span() {
    const dates = this.#archive.articles.flatMap(({ date }) => date ?? []).sort();
    return Promise.resolve({ first: dates[0]!, last: dates.at(-1)! });
  }

  #find({ text, filters, from, to }: SearchQuery): ScannedArticle[] {
    const marks = marksOf(text);
    return this.#archive.articles.filter((article) => {
      const words = this.#wordsOf(article);
      const has = (mark: string) =>
        mark.endsWith('*') ? [...words].some((word) => word.startsWith(mark.slice(0, -1))) : words.has(mark);
      const { date } = article;
      const isInTime =
        (from === null && to === null) ||
        (date !== null && (from === null || date >= from) && (to === null || date.slice(0, to.length) <= to));
      return (
        isInTime &&
        marks.every(has) &&
        FILTERS.every((name) => {
          const isOf = (value: string) => article.subjects[name].includes(value);
          if (filters[name].length === 0) return true;
          return EITHER.has(name) ? filters[name].some(isOf) : filters[name].every(isOf);
        })
      );
    });
  }

  /** What articles are made of stays: a browser that counts and finds with each key reads them once. */
  #wordsOf(article: ScannedArticle): ReadonlySet<string> {
    const known = this.#words.get(article);
    if (known !== undefined) return known;
    const words = new Set(listFoundWords(`${article.headline} ${article.text}`).map(({ word }) => word));
    this.#words.set(article, words);
    return words;
  }

  #findCards(text: string): readonly SubjectCard[] {
    const typed = marksOf(text);
    const isCalled = (name: string) => {
      const words = new Set(listFoundWords(name).map(({ word }) => word));
      return typed.some((word) => words.has(word));
    };
    return this.#archive.cards.flatMap((card) => {
      const alias = isCalled(card.name) ? null : (card.aliases.find(isCalled) ?? null);
      return alias === null && !isCalled(card.name) ? [] : [{ ...card, alias }];
    });
  }
}

function marksOf(text: string): readonly string[] {
  return text.split(/\s+/).flatMap((typed) => {
    const words = listFoundWords(typed).map(({ word }) => word);
    return typed.endsWith('*') ? words.map((word) => `${word}*`) : words;
  });
}

/** Most first. */
function countBy(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}
