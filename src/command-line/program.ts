import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CacheWords } from '../api/gather-options.ts';
import type { Shard } from '../tools/collections/shard.ts';
import { readVersion } from '../tools/disk/read-version.ts';
import type { ExitCode } from './exit-codes.ts';

const DEFAULT_FOLDER = 'content';
const DEFAULT_OUTPUT = '_site';
/** What is only looked at does not take the place of what is to be published. */
const PREVIEW_OUTPUT = '.dateline/preview';
const DEFAULT_PORT = 8080;

/**
 * Each command is imported only when it is run: `inspect` need not wait for Eleventy.
 *
 * @param leave takes the exit code of the command that was run
 */
export function createProgram(leave: (code: ExitCode) => void): Command {
  const program = new Command('dateline')
    .description(
      'Turns a folder of news articles into a browsable news archive: a static site for any host, or for a disk.',
    )
    .version(readVersion())
    .exitOverride()
    .showHelpAfterError('(try with --help)');

  withBuildOptions(program.command('build'), DEFAULT_OUTPUT)
    .description('build the site')
    .option('--quiet', 'say nothing but errors', false)
    .option('--json', 'say what was done as one JSON object', false)
    .action(async (folder: string, options) => {
      const { runBuild } = await import('./commands/build.ts');
      leave(await runBuild(folder, options));
    });

  withBuildOptions(program.command('serve'), PREVIEW_OUTPUT)
    .description('build, serve, rebuild on change, and swap what has changed into open pages')
    .option('--port <n>', 'port to serve on', readPort, DEFAULT_PORT)
    .action(async (folder: string, options) => {
      const { runServe } = await import('./commands/serve.ts');
      leave(await runServe(folder, options));
    });

  program
    .command('annotate')
    .description('find names and dates for the cache, or a part of them; no site is built')
    .argument('[folder]', 'where the articles are', DEFAULT_FOLDER)
    .addOption(
      new Option('--shard <k/n>', 'only the k-th of n parts')
        .argParser(readShard)
        .default({ number: 1, of: 1 }, '1/1'),
    )
    .option('--fresh', 'ignore what the cache holds', false)
    .addOption(jobsOption())
    .addOption(cacheOption())
    .action(async (folder: string, options) => {
      const { runAnnotate } = await import('./commands/annotate.ts');
      leave(await runAnnotate(folder, options));
    });

  program
    .command('check')
    .description('show every problem; write nothing')
    .argument('[folder]', 'where the articles are', DEFAULT_FOLDER)
    .option('--strict', 'fail on warnings', false)
    .option('--json', 'show them as one JSON object', false)
    .addOption(jobsOption())
    .addOption(cacheOption())
    .action(async (folder: string, options) => {
      const { runCheck } = await import('./commands/check.ts');
      leave(await runCheck(folder, options));
    });

  program
    .command('verify')
    .description('compare site, cache and archive with their sums, byte for byte')
    .argument('[folder]', 'where the articles are', DEFAULT_FOLDER)
    .option('--output <dir>', 'where the site is', DEFAULT_OUTPUT)
    .option('--repair', 'build again what is altered, missing or new', false)
    .addOption(siteUrlOption())
    .option('--json', 'say what was found as one JSON object', false)
    .addOption(jobsOption())
    .addOption(cacheOption())
    .action(async (folder: string, options) => {
      const { runVerify } = await import('./commands/verify.ts');
      leave(await runVerify(folder, options));
    });

  program
    .command('inspect')
    .description('show what was understood of each file, one JSON object a line')
    .argument('[file...]', 'articles')
    .option(
      '--entities [folder]',
      `list the doubtful names of a folder (default: ${DEFAULT_FOLDER}) instead, as lines for entities.yaml`,
    )
    .option(
      '--why <name>',
      `tell which names of a folder (default: ${DEFAULT_FOLDER}) were joined with this one or kept apart from it, and why`,
      readName,
    )
    .addOption(cacheOption())
    .action(async (words: string[], asked: InspectOptions, command: Command) => {
      leave(await inspect(words, asked, command));
    });

  return program;
}

interface InspectOptions extends CacheWords {
  readonly entities?: string | true;
  readonly why?: string;
}

/** @param words files or, behind `--why NAME`, a folder */
async function inspect(
  words: readonly string[],
  { entities, why, ...cache }: InspectOptions,
  command: Command,
): Promise<ExitCode> {
  if (why !== undefined) {
    if (entities !== undefined || words.length > 1)
      command.error('error: name one folder with --why, and nothing else');
    const { runInspectWhy } = await import('./commands/inspect-why.ts');
    return runInspectWhy(why, words[0] ?? DEFAULT_FOLDER, cache);
  }
  if (entities !== undefined) {
    if (words.length > 0) command.error('error: name files, or a folder with --entities, not both');
    const { runInspectEntities } = await import('./commands/inspect-entities.ts');
    return runInspectEntities(entities === true ? DEFAULT_FOLDER : entities, cache);
  }
  if (words.length === 0) command.error("error: missing required argument 'file'");
  const { runInspect } = await import('./commands/inspect.ts');
  return runInspect(words);
}

function withBuildOptions(command: Command, output: string): Command {
  return command
    .argument('[folder]', 'where the articles are', DEFAULT_FOLDER)
    .option('--output <dir>', 'where the site goes', output)
    .addOption(siteUrlOption())
    .option('--strict', 'fail on warnings', false)
    .option('--fresh', 'ignore every cache', false)
    .addOption(jobsOption())
    .addOption(cacheOption());
}

function siteUrlOption(): Option {
  return new Option('--site-url <url>', 'address of the published site, for feeds and canonical links');
}

function cacheOption(): Option {
  return new Option('--cache <dir>', 'where the cache is (default: a folder for each archive in .dateline)');
}

function jobsOption(): Option {
  return new Option('--jobs <n>', 'most workers at once')
    .argParser(readJobs)
    .default(availableParallelism(), 'one for each processor');
}

function readJobs(value: string): number {
  const jobs = readWholeNumber(value);
  if (jobs === null || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('Give a whole number from 1 to 256.');
  return jobs;
}

/** @throws InvalidArgumentError */
function readShard(value: string): Shard {
  const [, number = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number < 1 || shard.number > shard.of)
    throw new InvalidArgumentError('Give a part and how many there are, such as 3/16.');
  return shard;
}

/** More is no name. */
const LONGEST_NAME = 200;

/** @throws InvalidArgumentError */
function readName(value: string): string {
  if (value.trim() === '' || value.length > LONGEST_NAME)
    throw new InvalidArgumentError('Give a name, such as "Jim Miller".');
  return value;
}

function readPort(value: string): number {
  const port = readWholeNumber(value);
  if (port === null || port > 65_535) throw new InvalidArgumentError('Give a whole number from 0 to 65535.');
  return port;
}

function readWholeNumber(value: string): number | null {
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}
