import { describe, expect, test } from 'vitest';
import { nameLanguage } from '../../src/knowledge/languages/language-names.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { keyOfReading, SETTING_NAMES, SETTINGS } from '../../src/settings/settings.ts';
import { LANGUAGES } from '../../src/words/words-of.ts';

test('the languages that pages speak are told', () => {
  for (const tag of Object.keys(LANGUAGES))
    expect(SETTINGS.language.meaning).toContain(nameLanguage(tag.split('-')[0]!));
});

describe.each(SETTING_NAMES)('the setting %s', (name) => {
  test('has a default that may stand in a settings file', () => {
    const value = DEFAULT_SETTINGS[name];
    const written = name === 'topics' || name === 'sources' ? {} : value;
    expect(SETTINGS[name].accept(written, () => ({ path: '', line: 1, column: 1 }))).toEqual({ value });
  });

  test('has articles read anew where it changes how they are read, and only there', () => {
    const changed = keyOfReading({ ...DEFAULT_SETTINGS, [name]: 'changed' });
    expect(changed !== keyOfReading(DEFAULT_SETTINGS)).toBe(SETTINGS[name].use === 'reading');
  });
});
