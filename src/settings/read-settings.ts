import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Problem, Settings } from '../model.ts';
import { formatProblem } from '../report/format-problem.ts';
import { UsageError } from '../usage-error.ts';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { readJsonSettings, runSettingsModule } from './settings-file.ts';
import { readSiteUrl } from './site-url.ts';
import type { Validated } from './validate-settings.ts';

export const SETTINGS_JSON = 'dateline.config.json';
export const SETTINGS_MODULE = 'dateline.config.ts';

export interface SettingsRequest {
  /** The folder of the articles; `null` where single files are looked at. */
  readonly folder: string | null;
  /** The folder that the program was started in: its settings may be code. */
  readonly project: string;
  /** As given on the command line. */
  readonly siteUrl: string | null;
}

/**
 * Puts the settings together: the defaults, over them the project's own, over these the archive's own (from the
 * article folder), over all the command line.
 *
 * @throws UsageError naming every wrong value and its place
 */
export async function readSettings({ folder, project, siteUrl }: SettingsRequest) {
  const problems: Problem[] = [];
  const faults: Problem[] = [];
  const stated: Partial<Settings>[] = [];
  const take = (validated: Validated | null) => {
    if (validated === null) return;
    stated.push(validated.stated);
    for (const problem of validated.problems)
      (problem.severity === 'error' ? faults : problems).push(problem);
  };
  take(await readProjectSettings(project));
  if (folder !== null && resolve(folder) !== resolve(project)) {
    take(readJsonSettings(join(folder, SETTINGS_JSON), pathOf(folder, SETTINGS_JSON)));
    problems.push(...reportModuleAmongArticles(folder));
  }
  if (faults.length > 0) throw new UsageError(faults.map(formatProblem).join('\n'), '');
  const settings: Settings = Object.assign({}, DEFAULT_SETTINGS, ...stated, readOption(siteUrl));
  return { settings, problems };
}

async function readProjectSettings(project: string): Promise<Validated | null> {
  const module = join(project, SETTINGS_MODULE);
  const json = join(project, SETTINGS_JSON);
  if (!existsSync(module)) return readJsonSettings(json, SETTINGS_JSON);
  if (existsSync(json)) {
    throw new UsageError(`There is both a ${SETTINGS_MODULE} and a ${SETTINGS_JSON}.`, 'Keep one of them.');
  }
  return runSettingsModule(module, SETTINGS_MODULE);
}

/** Articles may come from anybody, and code among them is not run. */
function reportModuleAmongArticles(folder: string): readonly Problem[] {
  if (!existsSync(join(folder, SETTINGS_MODULE))) return [];
  const path = pathOf(folder, SETTINGS_MODULE);
  const message = 'Settings in the article folder are not run as code.';
  const hint = `Write them as ${SETTINGS_JSON}, or move the file to the folder that Dateline is started in.`;
  return [{ path, line: 1, column: 1, severity: 'warning', rule: 'settings/not-run', message, hint }];
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
