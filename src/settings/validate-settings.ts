import type { Problem, Settings } from '../model/model.ts';
import { findNearestKey } from '../tools/text/nearest-key.ts';
import { SETTING_RULES, type Verdict } from './setting-rules.ts';

/** Where a key, or the file as a whole, stands. */
export type Locate = (key: string | null) => { readonly line: number; readonly column: number };

export interface Validated {
  /** Only what was stated, and is right. */
  readonly stated: Partial<Settings>;
  /** Unknown keys are warnings, wrong values errors. */
  readonly problems: readonly Problem[];
}

const KNOWN = Object.keys(SETTING_RULES);
/** Further keys that are not known are not named. */
const MOST_UNKNOWN = 20;

/** The one gate for settings: what comes from a file is nobody's until it has been through here. */
export function validateSettings(given: unknown, path: string, locate: Locate): Validated {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const message = `The settings are ${given === null ? 'empty' : describe(given)}, not an object.`;
    const hint = 'Write { "title": "…" }, with one entry a setting.';
    return {
      stated: {},
      problems: [{ path, ...locate(null), severity: 'error', rule: 'settings/shape', message, hint }],
    };
  }
  const stated: [string, unknown][] = [];
  const problems: Problem[] = [];
  let unknown = 0;
  for (const [key, value] of Object.entries(given)) {
    const rule = findRule(key);
    const place = { path, ...locate(key) };
    if (rule === null) {
      const told = ++unknown > MOST_UNKNOWN ? MORE_UNKNOWN : explainUnknown(key);
      if (unknown <= MOST_UNKNOWN + 1)
        problems.push({ ...place, severity: 'warning', rule: 'settings/unknown', ...told });
      continue;
    }
    const verdict = rule(value);
    if ('value' in verdict) stated.push([key, verdict.value]);
    else {
      const message = `The setting "${key}" is ${describe(value)}.`;
      problems.push({ ...place, severity: 'error', rule: 'settings/invalid', message, hint: verdict.repair });
    }
  }
  return { stated: Object.fromEntries(stated) as Partial<Settings>, problems };
}

function findRule(key: string): ((value: unknown) => Verdict<unknown>) | null {
  return Object.hasOwn(SETTING_RULES, key) ? SETTING_RULES[key as keyof Settings] : null;
}

function explainUnknown(key: string): Pick<Problem, 'message' | 'hint'> {
  const nearest = findNearestKey(key, KNOWN);
  const hint = nearest === null ? `Settings are: ${KNOWN.join(', ')}.` : `Did you mean "${nearest}"?`;
  return { message: `There is no setting ${JSON.stringify(key.slice(0, 80))}.`, hint };
}

const MORE_UNKNOWN: Pick<Problem, 'message' | 'hint'> = {
  message: 'From here on, too, there are settings that do not exist.',
  hint: `Settings are: ${KNOWN.join(', ')}.`,
};

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const written = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
