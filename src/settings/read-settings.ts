import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../model/model.ts';
import { UsageError } from '../model/usage-error.ts';
import { formatProblem } from '../report/format-problem.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { readOwnFile } from '../tools/disk/own-file.ts';
import { DEFAULT_SETTINGS, defaultSettings } from './defaults.ts';
import { refuseCode, reportCodeNotRun } from './refuse-code.ts';
import type { Settings } from './settings.ts';
import { readJsonSettings, readProjectFile, runSettingsModule } from './settings-file.ts';
import { readSiteUrl } from './site-url.ts';
import { type Validated, validateSettings } from './validate-settings.ts';

export const SETTINGS_JSON = 'dateline.config.json';
export const SETTINGS_MODULE = 'dateline.config.ts';

/** More than there is to say of an archive, in bytes. */
const LARGEST = 100_000;

const NO_SETTINGS: Validated = { stated: {}, problems: [] };

interface SettingsRequest {
  /** The folder of the articles; `null` where single files are looked at. */
  readonly folder: string | null;
  /** The root folder of the project: settings there may be code. */
  readonly project: string;
  /** As given on the command line. */
  readonly siteUrl: string | null;
  /** Given by a program that builds: they count before all others. */
  readonly given?: unknown;
}

/**
 * Puts the settings together: the defaults, over them the project's own, over these the archive's own (from the
 * article folder), over all what was given for this one run.
 *
 * @throws UsageError naming every wrong value of the project's and its place; what is wrong in the archive's, which
 * comes with the articles, counts as not given and is a problem
 */
export async function readSettings({ folder, project, siteUrl, given = {} }: SettingsRequest) {
  const own = await readProjectSettings(project, folder);
  const archive = folder === null ? NO_SETTINGS : readArchiveSettings(folder);
  const stated: Partial<Settings> = Object.assign(
    {},
    own.stated,
    archive.stated,
    readGiven(given),
    readOption(siteUrl),
  );
  const settings: Settings = { ...defaultSettings(stated.language ?? DEFAULT_SETTINGS.language), ...stated };
  return { settings, problems: [...own.problems, ...archive.problems] };
}

async function readProjectSettings(project: string, folder: string | null): Promise<Validated> {
  const home = followLinks(project);
  const articles = folder === null ? null : followLinks(folder);
  // A folder that is both is the archive's.
  if (home === articles) return NO_SETTINGS;
  const module = join(project, SETTINGS_MODULE);
  const text = readProjectFile(join(project, SETTINGS_JSON));
  if (!existsSync(module))
    return text === null ? NO_SETTINGS : refuseFaults(readJsonSettings(text, SETTINGS_JSON));
  if (text !== null) {
    throw new UsageError(`There is both a ${SETTINGS_MODULE} and a ${SETTINGS_JSON}.`, 'Keep one of them.');
  }
  const refusal = refuseCode(module, project, folder);
  if (refusal === 'open-to-others')
    return { stated: {}, problems: [reportCodeNotRun(SETTINGS_MODULE, 'open-to-others')] };
  if (refusal === 'among-articles')
    return { stated: {}, problems: [reportNotRun(join(folder!, relative(articles!, home)))] };
  return refuseFaults(await runSettingsModule(module, SETTINGS_MODULE));
}

function refuseFaults({ stated, problems }: Validated): Validated {
  const faults = problems.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new UsageError(faults.map(formatProblem).join('\n'), '');
  return { stated, problems };
}

function readArchiveSettings(folder: string): Validated {
  const path = pathOf(folder, SETTINGS_JSON);
  const file = readOwnFile(folder, SETTINGS_JSON, path, LARGEST);
  const { stated, problems } = file.kind === 'text' ? readJsonSettings(file.text, path) : NO_SETTINGS;
  return {
    stated,
    problems: [
      ...(file.kind === 'refused' ? [file.problem] : []),
      ...problems.map(leaveOut),
      ...(existsSync(join(folder, SETTINGS_MODULE)) ? [reportNotRun(folder)] : []),
    ],
  };
}

/** What is wrong costs nothing but itself. */
function leaveOut(problem: Problem): Problem {
  if (problem.severity !== 'error') return problem;
  return { ...problem, severity: 'warning', hint: `${problem.hint} Until then it counts as not given.` };
}

/** Articles may come from anybody, and code among them is not run. */
function reportNotRun(folder: string): Problem {
  const path = pathOf(folder, SETTINGS_MODULE);
  const message = 'Settings in the article folder are not run as code.';
  const hint = `Write them as ${SETTINGS_JSON}, or keep the file in the project’s own folder, away from the articles.`;
  return { path, line: 1, column: 1, severity: 'warning', rule: 'settings/not-run', message, hint };
}

function readGiven(given: unknown): Partial<Settings> {
  const { stated, problems } = validateSettings(given, 'settings', () => ({ line: 1, column: 1 }));
  const [first] = problems;
  if (first !== undefined) throw new UsageError(first.message, first.hint);
  return stated;
}

function readOption(siteUrl: string | null): Partial<Settings> {
  if (siteUrl === null) return {};
  const verdict = readSiteUrl(siteUrl);
  if ('value' in verdict) return { siteUrl: verdict.value };
  throw new UsageError(`--site-url is ${JSON.stringify(siteUrl)}.`, verdict.repair);
}

/** As problems show it: below the folder as it was given, with forward slashes. */
function pathOf(folder: string, name: string): string {
  return join(folder, name).split(sep).join('/');
}
