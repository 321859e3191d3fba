import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { readStemmerScript } from '../../compile/browser-scripts.mjs';
import { pieceUrl } from '../../search/format/places.ts';
import { readPrintable } from '../../search/format/printable.ts';
import { createDateFinder } from '../../search/read/query/find-date.ts';
import { searchArchive } from '../../search/read/search-archive.ts';
import { openStemmer } from '../../search/write/open-stemmer.ts';
import { addressKey } from '../../tools/addresses/address-key.ts';
import type { AskedQuery } from './queries.ts';

/** What a browser loads. */
interface Loaded {
  readonly files: number;
  readonly bytes: number;
  /** As hosts send them that compress what they send. */
  readonly sent: number;
}

/** What an answer takes to a reader who has nothing of the index yet. */
export interface AnswerLoad {
  readonly asked: AskedQuery;
  /** Articles that it finds. */
  readonly found: number;
  /** The first page of results: pieces of the index, and the script that knows word forms. */
  readonly answer: Loaded;
  /** What the counts of filters take more. */
  readonly facets: Loaded;
}

/** Hits on a page of results. */
const PAGE_LENGTH = 10;
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);

/**
 * Asks an index, each time as if for the first time.
 *
 * @param index the folder that the files of an index have been put into
 */
export async function countLoads(
  index: string,
  queries: readonly AskedQuery[],
): Promise<readonly AnswerLoad[]> {
  const readings: AnswerLoad[] = [];
  for (const asked of queries) readings.push(await countLoad(index, asked));
  return readings;
}

async function countLoad(index: string, asked: AskedQuery): Promise<AnswerLoad> {
  const files: Buffer[] = [];
  const engine = searchArchive({
    load: async (name) => {
      const file = readFileSync(join(index, pieceUrl(name)));
      files.push(file);
      return inflateRawSync(readPrintable(contentOf(file.toString('latin1'))));
    },
    openStemmers: async (languages) => {
      files.push(...languages.map((language) => Buffer.from(readStemmerScript(language).text)));
      return new Map(
        languages.flatMap((language) => {
          const stemmer = openStemmer(language);
          return stemmer === null ? [] : [[language, stemmer] as const];
        }),
      );
    },
    findDate: createDateFinder([MONTHS]),
    addressKey,
  });
  const { total } = await engine.answer(asked.query, 0, PAGE_LENGTH);
  const answer = weigh(files);
  // The list that is open at first.
  await engine.countFacets(asked.query, new Set(['person']));
  return { asked, found: total, answer, facets: weigh(files.slice(answer.files)) };
}

/** The text that a piece's script hands over: nothing in it ends it. */
const contentOf = (script: string): string => script.slice(script.indexOf(",'") + 2, script.lastIndexOf("'"));

const weigh = (files: readonly Buffer[]): Loaded => ({
  files: files.length,
  bytes: files.reduce((sum, { length }) => sum + length, 0),
  sent: files.reduce((sum, file) => sum + gzipSync(file).length, 0),
});
