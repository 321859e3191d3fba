import { inflateRawSync } from 'node:zlib';
import type { ReadBodyText } from '../../src/model/bodies.ts';
import { planSite } from '../../src/plan/plan.ts';
import { pieceUrl } from '../../src/search/format/places.ts';
import { readPrintable } from '../../src/search/format/printable.ts';
import {
  FILTERS,
  type FilterName,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuery,
} from '../../src/search/read/answer.ts';
import { createDateFinder } from '../../src/search/read/query/find-date.ts';
import { searchArchive } from '../../src/search/read/search-archive.ts';
import { buildPart, type IndexHands } from '../../src/search/write/build-part.ts';
import { openStemmer } from '../../src/search/write/open-stemmer.ts';
import { writeIndexManifest } from '../../src/search/write/write-manifest.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { addressKey } from '../../src/tools/addresses/address-key.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import { archiveOf, type Draft, type NamedInArticles, settings } from '../plan/archive-of.ts';
import { columnArchive } from '../plan/column-archive.ts';

/** Names of months in all languages of pages. */
export const MONTHS = ['en', 'fr', 'es', 'pt', 'de', 'ar'].map((language) => wordsOf(language).dates.months);

export const NO_FILTERS: SearchQuery['filters'] = {
  person: [],
  place: [],
  organisation: [],
  topic: [],
  source: [],
  author: [],
  story: [],
  language: [],
};

const HERE: Omit<IndexHands, 'readText'> = {
  workers: 0,
  worker: new URL('../../src/pipeline/index-worker.ts', import.meta.url),
  cache: '',
};

/** A question; what it does not say is not asked. */
type Question = Partial<Omit<SearchQuery, 'filters'>> & {
  readonly filters?: Partial<SearchQuery['filters']>;
};

export const asQuery = ({ filters, ...question }: Question): SearchQuery => ({
  ...{ text: '', from: null, to: null, sort: 'relevance', ...question },
  filters: { ...NO_FILTERS, ...filters },
});

/** The files of an index, by their names. */
export type IndexFiles = ReadonlyMap<string, string>;

/** Some articles as an archive, in order of time, with what makes its index. */
export function planIndex(
  drafts: readonly Draft[],
  names: readonly NamedInArticles[] = [],
  changed: Partial<Settings> = {},
) {
  const timeOf = ({ day = '2023-08-04' }: Draft): string => day ?? '~';
  const ordered = [...drafts].sort((a, b) =>
    timeOf(a) === timeOf(b) ? (a.path < b.path ? -1 : 1) : timeOf(a) < timeOf(b) ? -1 : 1,
  );
  const { archive, readBody, readText } = archiveOf(ordered, names);
  const { index } = planSite(columnArchive(archive), { ...settings, ...changed });
  if (index === null) throw new Error('the archive has no index');
  return { index, readBody, readText };
}

/** Makes the files of an index, as a build does. */
export async function writeIndex(
  { index, readText }: { index: ReturnType<typeof planIndex>['index']; readText: ReadBodyText },
  hands: Omit<IndexHands, 'readText'> = HERE,
): Promise<IndexFiles> {
  const files = new Map<string, string>();
  if (index === null) throw new Error('the search was left out');
  const parts = [...index.parts];
  for (const part of parts)
    for await (const { url, text } of buildPart(part, { ...hands, readText })) {
      if (files.has(url)) throw new Error(`${url} is written twice`);
      files.set(url, text);
    }
  return files.set('search/index.js', writeIndexManifest({ ...index, parts: parts.map(({ head }) => head) }));
}

/** Whatever can be counted. */
export const ALL_FILTERS: ReadonlySet<FilterName> = new Set(FILTERS);

/** What a piece holds, unpacked. */
export function readPiece(files: IndexFiles, name: string): Uint8Array {
  const script = files.get(pieceUrl(name));
  if (script === undefined) throw new Error(`there is no piece ${name}`);
  return inflateRawSync(readPrintable(script.slice(script.indexOf("','") + 3, -4)));
}

/** An index that is open. */
export interface OpenedIndex {
  readonly engine: SearchEngine;
  readonly files: IndexFiles;
  /** The pieces that were asked for, in order. */
  readonly loaded: string[];
  /** Pieces for which it is true cannot be loaded. */
  isBroken: (name: string) => boolean;
  /** Whether stemmers cannot be loaded. */
  lacksStemmers: boolean;
  readonly ask: (question: Question | string, from?: number, count?: number) => Promise<SearchAnswer>;
  /** The headlines of what is found, in order. */
  readonly find: (question: Question | string) => Promise<readonly string[]>;
}

export function openIndex(files: IndexFiles): OpenedIndex {
  const loaded: string[] = [];
  const engine = searchArchive({
    async load(name) {
      loaded.push(name);
      if (index.isBroken(name)) throw new Error(`${name} cannot be loaded`);
      return readPiece(files, name);
    },
    openStemmers: async (languages) =>
      new Map(
        languages.flatMap((language) => {
          const stemmer = index.lacksStemmers ? null : openStemmer(language);
          return stemmer === null ? [] : [[language, stemmer] as const];
        }),
      ),
    findDate: createDateFinder(MONTHS),
    addressKey,
  });
  const ask: OpenedIndex['ask'] = (question, from = 0, count = 10_000) =>
    engine.answer(asQuery(typeof question === 'string' ? { text: question } : question), from, count);
  const index: OpenedIndex = {
    ...{ engine, files, loaded, lacksStemmers: false, ask },
    isBroken: () => false,
    find: async (question) => (await ask(question)).hits.map(({ headline }) => headline),
  };
  return index;
}

/** The index of some articles. */
export async function indexOf(
  drafts: readonly Draft[],
  names: readonly NamedInArticles[] = [],
  changed: Partial<Settings> = {},
): Promise<OpenedIndex> {
  return openIndex(await writeIndex(planIndex(drafts, names, changed)));
}
