import type { Doubt } from '../../model/model.ts';
import type { DoubtfulName } from '../../model/page-parts.ts';
import { countIn } from '../../tools/collections/count.ts';
import { readTexts, type Texts } from '../../tools/columns/texts.ts';
import { readVersion } from '../../tools/disk/read-version.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import { sumCounts } from '../make/parts/heat.ts';
import { listDataUrls } from './files/data-files.ts';
import { countHoldings } from './holdings.ts';

/** The page about the archive. */
export function* gatherAbout(catalogue: Catalogue): Iterable<Gathered<'about'>> {
  const { formats, formatNames, languages, languageNames } = catalogue.archive.outlines;
  yield new Gathered('about', () => ({
    holdings: countHoldings(catalogue),
    formats: countEach(formats, formatNames),
    languages: countEach(languages, languageNames),
    data: listDataUrls(catalogue),
    version: readVersion(),
  }));
}

/** The archive's doubtful names. */
export function* gatherNamesPage({ archive: { doubts } }: Catalogue): Iterable<Gathered<'names'>> {
  const ofKind = (wanted: Doubt['kind']): readonly DoubtfulName[] =>
    doubts.filter(({ kind }) => kind === wanted).map(({ evidence, line }) => ({ evidence, line }));
  yield new Gathered('names', () => ({ duplicates: ofKind('duplicate'), mixtures: ofKind('mixture') }));
}

/** The page to search the archive. */
export function* gatherSearch(catalogue: Catalogue): Iterable<Gathered<'search'>> {
  const years = [...catalogue.days.countsOfYear];
  yield new Gathered('search', () => ({
    years: years.map(([year, counts]) => [year, sumCounts(counts)]),
  }));
}

/** The page for addresses that do not exist. */
export function* gatherNotFound(): Iterable<Gathered<'not-found'>> {
  yield new Gathered('not-found', () => null);
}

/** The page of what a browser keeps. */
export function* gatherOffline(): Iterable<Gathered<'offline'>> {
  yield new Gathered('offline', () => null);
}

/** How many articles have each name, in the order in which they come. */
function countEach(places: Uint16Array, names: Texts): readonly (readonly [string, number])[] {
  const name = readTexts(names);
  const counts = new Map<number, number>();
  for (const place of places) countIn(counts, place);
  return [...counts].map(([place, count]) => [name(place), count]);
}
