import { wordsOf } from '../words/words-of.ts';
import { SETTING_NAMES, SETTINGS, type Settings } from './settings.ts';

const DEFAULTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].default]),
  // An entry a row is all that the type says.
) as Settings;

/**
 * An archive needs no settings: each of these is a good one.
 *
 * @param language in which the archive is titled and described where nobody has done so
 */
export const defaultSettings = (language: string): Settings => ({
  ...DEFAULTS,
  ...wordsOf(language).site,
  language,
});

export const DEFAULT_SETTINGS = defaultSettings(SETTINGS.language.default);
