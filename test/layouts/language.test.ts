import { describe, expect, test } from 'vitest';
import { html } from '../../layouts/html.ts';
import { type Here, placeOf } from '../../layouts/parts/href.ts';
import {
  describeLanguage,
  describeLayout,
  describeOwnLayout,
  showName,
  showStoryKicker,
  showStoryName,
} from '../../layouts/parts/language.ts';
import { showLanguageNote, showLanguagesNote } from '../../layouts/parts/language-note.ts';
import { ENGLISH } from '../../src/words/languages/en.ts';
import { FRENCH } from '../../src/words/languages/fr.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';

const HERE = placeOf(makePages()[0]!, SITE);
const show = (markup: { toString(): string } | null): string => (markup === null ? '' : String(markup));

describe('the language of a text', () => {
  test.each([
    ['en', 'en', ''],
    ['fr', 'en', ' lang="fr"'],
    ['ar', 'en', ' lang="ar" dir="rtl"'],
    ['ur-PK', 'en', ' lang="ur-PK" dir="rtl"'],
    ['ku-Arab', 'en', ' lang="ku-Arab" dir="rtl"'],
    ['ar-Latn', 'en', ' lang="ar-Latn"'],
    ['sr-Latn', 'en', ' lang="sr-Latn"'],
    ['en', 'he', ' lang="en" dir="ltr"'],
  ])('%s on a site in %s', (language, around, expected) => {
    expect(show(describeLanguage('text', language, around))).toBe(expected);
  });

  test.each([
    ['נהר', 'he', ''],
    ['أرشيف BBC', 'ar', ''],
    ['2022–2023', 'ar', ''],
    ['The Sahel Record, 2023.', 'ar', ' dir="auto"'],
    ['أرشيف', 'en', ' dir="auto"'],
  ])('“%s” on a site in %s and said to be so', (text, language, expected) => {
    expect(show(describeLanguage(text, language, language))).toBe(expected);
  });
});

test('the headline and the word of a story are in the language of its headlines', () => {
  const headline = { text: 'West Africa closes its borders to Niger', language: 'en' };
  const name = { headline, names: ['Niger', 'ECOWAS'], word: { text: 'sanctions', language: 'en' } };
  expect(String(showStoryKicker(name, HERE))).toBe('Niger and ECOWAS: sanctions');
  expect(String(showStoryName(name, HERE))).toBe('West Africa closes its borders to Niger');
  const french = { ...HERE, language: 'fr', words: FRENCH };
  expect(String(showStoryName(name, french))).toBe(`<bdi lang="en">${headline.text}</bdi>`);
  expect(String(showStoryKicker(name, french))).toBe('Niger et ECOWAS\u202f: <bdi lang="en">sanctions</bdi>');
});

const THERE: Here = { ...HERE, language: 'ar', words: { ...ENGLISH, direction: 'rtl' } };

describe('the layout of an article', () => {
  test.each([
    ['en', HERE, '', ''],
    ['ar', HERE, ' dir="rtl"', ' dir="ltr"'],
    ['ar', THERE, '', ''],
    ['en', THERE, ' dir="ltr"', ' dir="rtl"'],
  ])('in %s on a page that runs as $words.direction', (language, here, ofArticle, ofOwn) => {
    expect(show(describeLayout(language, here))).toBe(ofArticle);
    expect(show(describeOwnLayout(language, here))).toBe(ofOwn);
  });
});

test.each([
  ['Niger', HERE, 'Niger'],
  ['النيجر', HERE, '<bdi>النيجر</bdi>'],
  ['النيجر', THERE, 'النيجر'],
  ['Niger', THERE, '<bdi>Niger</bdi>'],
  ['2023', THERE, '2023'],
])('the name %s keeps to itself where it runs against the page', (name, here, shown) => {
  expect(`${html`${showName(name, here)}`}`).toBe(shown);
});

describe('what is said of it', () => {
  test.each(['en', 'en-GB', 'fr', 'pt-BR'])('nothing of %s, which is read well', (language) => {
    expect(showLanguageNote(language, HERE)).toBe(null);
  });

  test.each([
    ['it', 'This article is in Italian.'],
    ['sr-Latn', 'This article is in Serbian.'],
    ['qaa', 'This article is in a language other than English.'],
  ])('%s', (language, sentence) => {
    expect(show(showLanguageNote(language, HERE))).toContain(sentence);
    expect(show(showLanguageNote(language, HERE))).toContain(
      'Portuguese and Dutch well and other languages cautiously',
    );
  });

  test('of an archive, only where it has other languages than English', () => {
    expect(showLanguagesNote([{ language: 'en-GB', count: 3 }], HERE)).toBe(null);
    expect(
      show(
        showLanguagesNote(
          [
            { language: 'en', count: 3 },
            { language: 'ha', count: 1 },
          ],
          HERE,
        ),
      ),
    ).toContain('read cautiously');
  });
});
