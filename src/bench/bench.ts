/**
 * `npm run bench`: builds archives of growing size and says how time and memory grow with them, and how long other
 * generators take for the same articles.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { formatBenchTable } from './bench-table.ts';
import { compare, formatComparison } from './compare.ts';
import { GENERATED, openCorpus } from './corpus.ts';
import { measureBuild } from './measure-build.ts';
import { findEleventy } from './peers/eleventy.ts';
import { findHugo } from './peers/hugo.ts';

const DEFAULT_SIZES = [100, 1000, 5000];
/** A disk in memory, where there is one: what is measured is then Dateline and not the disk. */
const MEMORY_DISK = '/dev/shm';

const program = new Command('bench')
  .description('Builds archives of growing size: seconds for each stage, articles a second, peak memory.')
  .option('--sizes <n,n…>', 'articles in each archive', readSizes, DEFAULT_SIZES)
  .option('--generated', 'use generated articles even where real ones are at hand', false)
  .option(
    '--rounds <n>',
    'compare so many times with other generators that are installed; 0: not at all',
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
process.stdout.write(`Building archives of ${sizes.join(', ')} ${corpus.name}.\n`);
const measured = sizes.map((size) => withArchive(size, measureBuild));
process.stdout.write(`\n${formatBenchTable(measured)}`);
process.stdout.write(
  '\nSeconds; n^1 is growth in step with the articles; again: a second build, nothing changed.\n',
);
if (options.rounds > 0) {
  const hugo = findHugo();
  if (hugo === null) process.stdout.write('Hugo is not installed, and is left out.\n');
  const peers = [...(hugo === null ? [] : [hugo]), findEleventy()];
  const compared = sizes.map((size) =>
    withArchive(size, (articles, place) =>
      compare(
        articles,
        place,
        peers.filter(({ largest }) => size <= largest),
        options.rounds,
      ),
    ),
  );
  process.stdout.write(
    `\n${formatComparison(compared)}\nSeconds, start-up included, medians of ${options.rounds}.\n`,
  );
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
