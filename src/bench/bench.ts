/**
 * `npm run bench`: builds archives of growing size and says how time and memory grow with them, and how long other
 * generators take for the same articles.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { listFiles } from '../tools/disk/list-files.ts';
import { openDateline, openPeer } from './builder.ts';
import { compare } from './compare.ts';
import { type Comparison, formatComparison } from './comparison-table.ts';
import { GENERATED, openCorpus } from './corpus.ts';
import { formatGrowthTable, type Measured } from './growth-table.ts';
import { findEleventy } from './peers/eleventy.ts';
import { findHugo } from './peers/hugo.ts';
import { installLibraries } from './peers/libraries.ts';
import { addNames } from './peers/names.ts';
import { addPagefind } from './peers/pagefind.ts';
import type { Peer } from './peers/peer.ts';

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
  .parse();
const options: { readonly sizes: readonly number[]; readonly generated: boolean; readonly rounds: number } =
  program.opts();

const home = mkdtempSync(join(existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(), 'dateline-bench-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

const source = join(home, 'source');
mkdirSync(source);
const corpus = options.generated ? GENERATED : openCorpus(source);
const sizes = [...new Set(options.sizes.map((size) => Math.min(size, corpus.largest)))].sort((a, b) => a - b);
const peers = options.rounds === 0 ? [] : findPeers();
process.stdout.write(`Building archives of ${sizes.join(', ')} ${corpus.name}.\n`);
const comparisons = sizes.map((size) => withArchive(size, compareAll));
const measured = comparisons.map(({ size, compared: [own] }): Measured => {
  const { runs, files, bytes } = own!;
  return { size, cold: runs.cold!, again: runs.none!, files, bytes };
});
process.stdout.write(
  `\n${formatGrowthTable(measured)}\nA first build, by stage; again: nothing changed; n^1 is growth in step with the articles.\n`,
);
if (options.rounds > 0)
  process.stdout.write(
    `\n${formatComparison(comparisons)}\nStart-up included; medians of ${options.rounds}; in brackets, what Dateline takes for each second of another, in the same round.\n`,
  );

function compareAll(articles: string, place: string): Comparison {
  const size = listFiles(articles).length;
  const builders = [
    openDateline(articles, join(place, 'dateline')),
    ...peers
      .filter(({ largest }) => size <= largest)
      .map((peer, at) => openPeer(peer, articles, join(place, `peer-${at}`))),
  ];
  return { size, compared: compare(builders, options.rounds) };
}

/** Those that are installed, or can be. */
function findPeers(): readonly Peer[] {
  const [hugo, eleventy] = [findHugo(), findEleventy()];
  const libraries = installLibraries(join(home, 'libraries'));
  if (hugo === null) process.stdout.write('Hugo is not installed, and is left out.\n');
  if (libraries === null)
    process.stdout.write('Pagefind and compromise cannot be installed, and are left out.\n');
  return [
    ...(hugo === null ? [] : [hugo]),
    eleventy,
    ...(hugo === null || libraries === null ? [] : [addPagefind(hugo, libraries)]),
    ...(libraries === null ? [] : [addPagefind(addNames(eleventy, libraries), libraries)]),
  ];
}

/** Lays out an archive of this size, and takes it away again. */
function withArchive<Result>(size: number, use: (articles: string, place: string) => Result): Result {
  const place = join(home, String(size));
  const articles = join(place, 'articles');
  mkdirSync(articles, { recursive: true });
  corpus.write(size, articles);
  const result = use(articles, place);
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
