/**
 * `npm run bench`: builds archives of growing size and says how time and memory grow with them, how long other generators
 * take for the same articles, what the search index takes beside Pagefind's, and what readers load of it.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { listFiles } from '../tools/disk/list-files.ts';
import { openDateline, openPeer, type Run } from './builder.ts';
import { compare } from './compare.ts';
import { type Comparison, formatComparison } from './comparison-table.ts';
import { GENERATED, openCorpus } from './corpus.ts';
import { medianOf } from './cost.ts';
import { formatGrowthTable, type Measured } from './growth-table.ts';
import { findEleventy } from './peers/eleventy.ts';
import { findHugo } from './peers/hugo.ts';
import { installLibraries } from './peers/libraries.ts';
import { addNames } from './peers/names.ts';
import { addPagefind } from './peers/pagefind.ts';
import type { Peer } from './peers/peer.ts';
import { compareIndexing } from './search/compare-indexing.ts';
import { countLoads } from './search/count-loads.ts';
import { formatIndexing, type Indexing } from './search/indexing-table.ts';
import { QUERIES } from './search/queries.ts';
import { formatReadings, type Read } from './search/reading-table.ts';

const DEFAULT_SIZES = [100, 1000, 5000];
/** A disk in memory, where there is one: what is measured is then Dateline and not the disk. */
const MEMORY_DISK = '/dev/shm';

const program = new Command('bench')
  .description('Builds archives of growing size: seconds for each stage, what processors do, peak memory.')
  .option('--sizes <n,n…>', 'articles in each archive', readSizes, DEFAULT_SIZES)
  .option('--generated', 'use generated articles even where real ones are at hand', false)
  .option(
    '--rounds <n>',
    'build so many times, in turns with other generators; 0: once, and without others',
    readRounds,
    3,
  )
  .option('--search', 'build once, without others, and time the search index alone', false)
  .parse();
const options: {
  readonly sizes: readonly number[];
  readonly generated: boolean;
  readonly rounds: number;
  readonly search: boolean;
} = program.opts();

const home = mkdtempSync(join(existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(), 'dateline-bench-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

const source = join(home, 'source');
mkdirSync(source);
const corpus = options.generated ? GENERATED : openCorpus(source);
const sizes = [...new Set(options.sizes.map((size) => Math.min(size, corpus.largest)))].sort((a, b) => a - b);
const libraries = options.rounds === 0 ? null : installLibraries(join(home, 'libraries'));
if (options.rounds > 0 && libraries === null)
  process.stdout.write('Pagefind and compromise cannot be installed, and are left out.\n');
/** Of whole builds: of each, and of those of others. */
const rounds = options.search ? 0 : options.rounds;
const peers = rounds === 0 ? [] : findPeers();
process.stdout.write(`Building archives of ${sizes.join(', ')} ${corpus.name}.\n`);

/** All that is measured of an archive. */
interface Results {
  readonly comparison: Comparison;
  readonly indexing: Indexing;
  readonly read: Read;
}

const results: Results[] = [];
for (const size of sizes) results.push(await withArchive(size, measureArchive));
const comparisons = results.map(({ comparison }) => comparison);
const measured = comparisons.map(({ size, compared: [own] }): Measured => {
  const { runs, files, bytes } = own!;
  return { size, cold: runs.cold!, again: runs.none!, files, bytes };
});
process.stdout.write(
  `\n${formatGrowthTable(measured)}\nA first build, by stage; again: nothing changed; n^1 is growth in step with the articles.\n`,
);
if (rounds > 0)
  process.stdout.write(
    `\n${formatComparison(comparisons)}\nStart-up included; medians of ${rounds}; in brackets, what Dateline takes for each second of another, in the same round.\n`,
  );
process.stdout.write(
  `\n${formatIndexing(results.map(({ indexing }) => indexing))}\nOnly the search index, of the same headlines and texts; medians of ${Math.max(1, options.rounds)}; in brackets, what Dateline takes of that.\n`,
);
process.stdout.write(
  `\n${formatReadings(results.map(({ read }) => read))}\nWhat a first answer loads, without the page itself; sent: compressed by the host; filters: their counts, loaded once the answer is there.\n`,
);

async function measureArchive(articles: string, place: string): Promise<Results> {
  const size = listFiles(articles).length;
  const own = openDateline(articles, join(place, 'dateline'));
  const builders = [
    own,
    ...peers
      .filter(({ largest }) => size <= largest)
      .map((peer, at) => openPeer(peer, articles, join(place, `peer-${at}`))),
  ];
  const compared = compare(builders, rounds);
  const { indexed, index } = compareIndexing(articles, {
    ...{ home: join(place, 'search'), cache: join(place, 'dateline/cache'), libraries },
    rounds: options.rounds,
  });
  return {
    comparison: { size, compared },
    indexing: { size, indexed, whole: cpuOf(compared[0]!.runs.cold ?? []) },
    read: { size, readings: await countLoads(index, QUERIES) },
  };
}

function cpuOf(runs: readonly Run[]): number | null {
  const seconds = runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  return seconds.length === 0 ? null : medianOf(seconds);
}

/** Those that are installed, or can be. */
function findPeers(): readonly Peer[] {
  const [hugo, eleventy] = [findHugo(), findEleventy()];
  if (hugo === null) process.stdout.write('Hugo is not installed, and is left out.\n');
  return [
    ...(hugo === null ? [] : [hugo]),
    eleventy,
    ...(hugo === null || libraries === null ? [] : [addPagefind(hugo, libraries)]),
    ...(libraries === null ? [] : [addPagefind(addNames(eleventy, libraries), libraries)]),
  ];
}

/** Lays out an archive of this size, and takes it away again. */
async function withArchive<Result>(
  size: number,
  use: (articles: string, place: string) => Promise<Result>,
): Promise<Result> {
  const place = join(home, String(size));
  const articles = join(place, 'articles');
  mkdirSync(articles, { recursive: true });
  corpus.write(size, articles);
  const result = await use(articles, place);
  rmSync(place, { recursive: true });
  return result;
}

function readRounds(value: string): number {
  if (!/^\d{1,2}$/.test(value)) throw new InvalidArgumentError('Give a whole number, such as 3.');
  return Number(value);
}

function readSizes(value: string): readonly number[] {
  const sizes = value.split(',').map((size) => (/^[1-9]\d{0,6}$/.test(size) ? Number(size) : 0));
  if (sizes.includes(0)) throw new InvalidArgumentError('Give whole numbers, such as 100,1000.');
  return sizes;
}
