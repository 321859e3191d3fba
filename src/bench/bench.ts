/** `npm run bench`: builds archives of growing size and says how time and memory grow with them. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { formatBenchTable } from './bench-table.ts';
import { GENERATED, openCorpus } from './corpus.ts';
import { measureBuild } from './measure-build.ts';

const DEFAULT_SIZES = [100, 1000, 5000];
/** A disk in memory, where there is one: what is measured is then Dateline and not the disk. */
const MEMORY_DISK = '/dev/shm';

const program = new Command('bench')
  .description('Builds archives of growing size: seconds for each stage, articles a second, peak memory.')
  .option('--sizes <n,n…>', 'articles in each archive', readSizes, DEFAULT_SIZES)
  .option('--generated', 'use generated articles even where real ones are at hand', false)
  .parse();
const options: { readonly sizes: readonly number[]; readonly generated: boolean } = program.opts();

const home = mkdtempSync(join(existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(), 'dateline-bench-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

const source = join(home, 'source');
mkdirSync(source);
const corpus = options.generated ? GENERATED : openCorpus(source);
const sizes = [...new Set(options.sizes.map((size) => Math.min(size, corpus.largest)))].sort((a, b) => a - b);
process.stdout.write(`Building archives of ${sizes.join(', ')} ${corpus.name}.\n`);
const measured = sizes.map((size) => {
  const place = join(home, String(size));
  mkdirSync(join(place, 'articles'), { recursive: true });
  corpus.write(size, join(place, 'articles'));
  const result = measureBuild(join(place, 'articles'), place);
  rmSync(place, { recursive: true });
  return result;
});
process.stdout.write(`\n${formatBenchTable(measured)}`);
process.stdout.write(
  '\nSeconds; n^1 is growth in step with the articles; again: a second build, nothing changed.\n',
);

function readSizes(value: string): readonly number[] {
  const sizes = value.split(',').map((size) => (/^[1-9]\d{0,6}$/.test(size) ? Number(size) : 0));
  if (sizes.includes(0)) throw new InvalidArgumentError('Give whole numbers, such as 100,1000.');
  return sizes;
}
