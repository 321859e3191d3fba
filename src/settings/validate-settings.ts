import type { Problem } from '../model/model.ts';
import type { Place } from '../model/problem.ts';
import { findNearestKey } from '../tools/text/nearest-key.ts';
import {
  isSettingName,
  SETTING_NAMES,
  SETTINGS,
  type Setting,
  type SettingName,
  type Settings,
} from './settings.ts';
import type { Verdict } from './verdict.ts';

/** Where the file as a whole, a key, or a key within its value stands. */
export type Locate = (...keys: readonly string[]) => { readonly line: number; readonly column: number };

export interface Validated {
  /** Only what was stated, and is right. */
  readonly stated: Partial<Settings>;
  /** Unknown keys are warnings, wrong values errors. */
  readonly problems: readonly Problem[];
}

/** Further keys that are not known are not named. */
const MOST_UNKNOWN = 20;

/** The one gate for settings: what comes from a file is nobody's until it has been through here. */
export function validateSettings(given: unknown, path: string, locate: Locate): Validated {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const message = `The settings are ${given === null ? 'empty' : describe(given)}, not an object.`;
    const hint = 'Write { "title": "…" }, with one entry a setting.';
    return {
      stated: {},
      problems: [{ path, ...locate(), severity: 'error', rule: 'settings/shape', message, hint }],
    };
  }
  const stated: Stated = {};
  const problems: Problem[] = [];
  let unknown = 0;
  for (const [key, value] of Object.entries(given)) {
    const place = { path, ...locate(key) };
    if (!isSettingName(key)) {
      const told = ++unknown > MOST_UNKNOWN ? MORE_UNKNOWN : explainUnknown(key);
      if (unknown <= MOST_UNKNOWN + 1)
        problems.push({ ...place, severity: 'warning', rule: 'settings/unknown', ...told });
      continue;
    }
    const verdict = state(stated, key, value, (within) => ({ path, ...locate(key, within) }));
    if ('repair' in verdict) {
      const message = `The setting "${key}" is ${describe(value)}.`;
      problems.push({ ...place, severity: 'error', rule: 'settings/invalid', message, hint: verdict.repair });
      continue;
    }
    if (verdict.warning) problems.push({ ...place, severity: 'warning', ...verdict.warning });
    problems.push(...(verdict.faults ?? []));
  }
  return { stated, problems };
}

type Stated = { -readonly [Name in SettingName]?: Settings[Name] };

/** The table, as a row for each type of value. */
const ROWS: { readonly [Name in SettingName]: Setting<Settings[Name]> } = SETTINGS;

/** A value that is accepted is stated from now on. */
function state<Name extends SettingName>(
  stated: Stated,
  name: Name,
  value: unknown,
  locate: (within: string) => Place,
): Verdict<Settings[Name]> {
  const verdict = ROWS[name].accept(value, locate);
  if ('value' in verdict) stated[name] = verdict.value;
  return verdict;
}

function explainUnknown(key: string): Pick<Problem, 'message' | 'hint'> {
  const nearest = findNearestKey(key, SETTING_NAMES);
  const hint = nearest === null ? `Settings are: ${SETTING_NAMES.join(', ')}.` : `Did you mean "${nearest}"?`;
  return { message: `There is no setting ${JSON.stringify(key.slice(0, 80))}.`, hint };
}

const MORE_UNKNOWN: Pick<Problem, 'message' | 'hint'> = {
  message: 'From here on, too, there are settings that do not exist.',
  hint: `Settings are: ${SETTING_NAMES.join(', ')}.`,
};

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const written = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
