import { expect, test } from 'vitest';
import { assembleArticle } from '../../src/load/article.ts';
import { readSection } from '../../src/load/formats/read-section.ts';
import type { FileSection } from '../../src/load/sections/section.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { NO_FILE } from '../file-facts.ts';

const ENGLISH = 'The envoys of the council have left the capital, and nobody knows when they will be back.';
const FRENCH = 'Les envoyés du conseil ont quitté la capitale, et personne ne sait quand ils vont revenir.';
const SHORT = '2023: 1–0, 2–2';

/** An article of a file that says of itself what it is called, and in which language. */
function assemble(lines: readonly string[], whole: { title?: string; language?: string }) {
  const file = {
    path: 'a.md',
    relativePath: 'a.md',
    syntax: 'markdown',
    settings: DEFAULT_SETTINGS,
    facts: NO_FILE,
  } as const;
  const section: FileSection = { file, firstLine: 1, lines };
  return assembleArticle(readSection(section, null), section, 1, whole);
}

const stating = (field: string, text: string) => ['---', 'title: Envoys leave', field, '---', text];

test('the title of its file is the source of an article that names none', () => {
  const whole = { title: '  Le  Sahel ' };
  expect(assemble([ENGLISH], whole).source).toEqual({ name: 'Le Sahel' });
  expect(assemble(stating('url: https://news.example/1', ENGLISH), whole).source).toEqual({
    name: 'Le Sahel',
  });
  expect(assemble(stating('source: Reuters', ENGLISH), whole).source).toEqual({ name: 'Reuters' });
  expect(assemble(stating('url: https://news.example/1', ENGLISH), {}).source).toEqual({
    name: 'news.example',
  });
});

test('the language of its file is that of an article that states none, and is not plainly in another', () => {
  expect(assemble([SHORT], { language: 'FR_ca' }).language).toBe('fr-CA');
  expect(assemble([FRENCH], { language: 'fr-CA' }).language).toBe('fr-CA');
  expect(assemble([ENGLISH], { language: 'fr-CA' }).language).toBe('en');
  expect(assemble(stating('language: de', SHORT), { language: 'fr' }).language).toBe('de');
  expect(assemble([SHORT], { language: 'no language' }).language).toBe('en');
});
