import { SETTING_NAMES, SETTINGS, type Settings } from './settings.ts';

/** An archive needs no settings: each of these is a good one. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].default]),
  // An entry a row is all that the type says.
) as Settings;
