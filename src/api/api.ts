/** What `import … from 'dateline'` gives: the program without its command line. */
import { availableParallelism } from 'node:os';
import type { BuildResult, CheckResult } from '../model/build-types.ts';
import { UsageError } from '../model/usage-error.ts';
import { createSilentReporter } from '../report/reporter.ts';
import type { Settings } from '../settings/settings.ts';
import { buildSite } from './build-site.ts';
import { checkArticles } from './check-articles.ts';
import { gatherOptions } from './gather-options.ts';
import { type InspectResult, inspectFiles } from './inspect-files.ts';

export type { BuildResult, CheckResult } from '../model/build-types.ts';
export type { Problem } from '../model/model.ts';
export { UsageError } from '../model/usage-error.ts';
export type { InspectedText, Inspection } from '../report/inspection.ts';
export type { Settings } from '../settings/settings.ts';
export type { InspectResult } from './inspect-files.ts';

/** What a build and a check have in common. Every option has a default. */
export interface CheckOptions {
  /**
   * The folder that holds the articles, at any depth. Paths are taken from the folder that the process is in.
   *
   * @default 'content'
   * @example 'archive/articles'
   */
  readonly articles?: string;
  /**
   * Settings for this run alone. They count before those of `dateline.config.json` in the folder of the articles, and
   * these before those of `dateline.config.ts` or `.json` in the project.
   *
   * @default {}
   * @example { title: 'The Niger Papers', language: 'en', siteUrl: 'https://example.org/archive/' }
   */
  readonly settings?: Partial<Settings>;
  /**
   * Whether warnings, too, keep the site from being published.
   *
   * @default false
   * @example true
   */
  readonly strict?: boolean;
  /**
   * Most threads at once. Never changes the site.
   *
   * @default one for each processor
   * @example 2
   */
  readonly jobs?: number;
  /**
   * The folder of the cache. A check reads what builds have left there, and writes nothing.
   *
   * @default a folder for each archive in `.dateline`, in the folder that the process is in
   * @example 'node_modules/.cache/archive'
   */
  readonly cache?: string;
}

export interface BuildOptions extends CheckOptions {
  /**
   * The folder that the site goes to: a new or an empty one, or one that holds a site of Dateline's.
   *
   * @default '_site'
   * @example 'public/archive'
   */
  readonly output?: string;
  /**
   * Whether to ignore what earlier builds left in the cache.
   *
   * @default false
   * @example true
   */
  readonly fresh?: boolean;
}

export interface InspectOptions {
  /** Settings for these files alone, as in {@link CheckOptions}. */
  readonly settings?: Partial<Settings>;
}

const DEFAULT_ARTICLES = 'content';
const DEFAULT_OUTPUT = '_site';

/**
 * Builds the site of an archive. What is wrong in articles is told in the result, and nothing is printed.
 *
 * @throws {UsageError} where it cannot be done as asked: its message says why, its `hint` what to do. The last good
 * site is then as it was
 * @example
 * const { published, pages, problems } = await build({ articles: 'articles', output: 'site' });
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const { articles = DEFAULT_ARTICLES, output = DEFAULT_OUTPUT, fresh = false, settings, cache } = options;
  const words = {
    output,
    fresh,
    ...readCommon(options),
    settings,
    ...(cache === undefined ? {} : { cache }),
  };
  return buildSite(await gatherOptions(articles, words), createSilentReporter());
}

/**
 * Finds every problem of an archive, and writes nothing.
 *
 * @throws {UsageError} where the folder or the settings cannot be used
 * @example
 * const { publishable, problems } = await check({ articles: 'articles', strict: true });
 */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  return checkArticles(options.articles ?? DEFAULT_ARTICLES, readCommon(options));
}

/**
 * Says what is understood of each file: headline, date, text, names and dates. Names are resolved among the files of
 * one call. A file that is missing or not understood is a problem of its own, and the others are inspected.
 *
 * @param files their paths
 * @throws {UsageError} where the settings cannot be used
 * @example
 * const { files } = await inspect(['articles/talks.md']);
 * files[0]?.mentions; // [{ start: 10, end: 24, text: 'Mohamed Bazoum', kind: 'person', entity: 'people/mohamed-bazoum' }]
 */
export async function inspect(
  files: readonly string[],
  options: InspectOptions = {},
): Promise<InspectResult> {
  return inspectFiles(files, options.settings);
}

function readCommon({ strict = false, jobs = availableParallelism(), settings, cache }: CheckOptions) {
  if (!Number.isSafeInteger(jobs) || jobs < 1)
    throw new UsageError(`The option "jobs" is ${String(jobs)}.`, 'Give a whole number from 1 on.');
  return { strict, jobs, settings, ...(cache === undefined ? {} : { cache }) };
}
