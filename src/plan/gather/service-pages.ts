import type { Doubt } from '../../model/model.ts';
import type { DoubtfulName } from '../../model/page-parts.ts';
import type { AboutPage, NamesPage, NotFoundPage, PageGroup, SearchPage } from '../../model/pages.ts';
import { countIn } from '../../tools/collections/count.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { groupPages } from '../make/group-pages.ts';
import { sumCounts } from '../make/parts/heat.ts';
import { splitIndex } from './files/search-index.ts';
import { countHoldings } from './holdings.ts';

/** The page about the archive. */
export function* gatherAbout(catalogue: Catalogue): Iterable<PageGroup<unknown, AboutPage>> {
  const articles = catalogue.archive.articles.map(({ article }) => article);
  yield groupPages('about', {
    holdings: countHoldings(catalogue),
    formats: countEach(articles.map(({ format }) => format)),
    languages: countEach(articles.map(({ language }) => language)),
  });
}

/** How often each value is there. */
function countEach<Value>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) countIn(counts, value);
  return [...counts];
}

/** The archive's doubtful names. */
export function* gatherNames({ archive: { doubts } }: Catalogue): Iterable<PageGroup<unknown, NamesPage>> {
  const ofKind = (wanted: Doubt['kind']): readonly DoubtfulName[] =>
    doubts.filter(({ kind }) => kind === wanted).map(({ evidence, line }) => ({ evidence, line }));
  yield groupPages('names', { duplicates: ofKind('duplicate'), mixtures: ofKind('mixture') });
}

/** The page to search the archive. */
export function* gatherSearch(catalogue: Catalogue): Iterable<PageGroup<unknown, SearchPage>> {
  const years = [...catalogue.days.countsOfYear];
  yield groupPages('search', {
    index: splitIndex(catalogue).map(({ url }) => url),
    years: years.map(([year, counts]) => [year, sumCounts(counts)]),
  });
}

/** The page for addresses that do not exist. */
export function* gatherNotFound(): Iterable<PageGroup<unknown, NotFoundPage>> {
  yield groupPages('not-found', null);
}
