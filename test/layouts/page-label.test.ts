import { parseHTML } from 'linkedom';
import { expect, it, test } from 'vitest';
import { placeOf } from '../../layouts/parts/href.ts';
import { labelPage } from '../../layouts/words/page-label.ts';
import type { HtmlPage } from '../../src/model/pages.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

type Kind = HtmlPage['kind'];

/** Narrow no-break spaces as `_`: a reader of these tests would not tell them from others. */
const bare = (text: string): string => text.replaceAll('\u202f', '_');
const pageOf = (kind: Kind): HtmlPage => makePages().find((page) => page.kind === kind)!;

function labelIn(language: string, page: HtmlPage): readonly [string, string] {
  const { title, description } = labelPage(page, placeOf(page, { ...SITE, language }));
  return [bare(title), bare(description)];
}

test.each([
  ['timeline', ['Timeline', 'The archive in order of time.']],
  ['stories', ['Stories', '5 running stories, each told in order.']],
  ['year', ['2023', '1,234 articles of 2023, by day.']],
  ['month', ['August 2023', '80 articles of August 2023, by day.']],
  ['day', ['4 August 2023', '12 articles of 4 August 2023.']],
  ['grouping', ['Diplomacy', '12 articles on Diplomacy.']],
  ['period', ['Niger, 2023', '31 articles: Niger, 2023.']],
  ['index', ['People', 'People in the archive, from A to Z.']],
  ['story', ['Soldiers seize the president of Niger', '41 articles from 26 July 2023 to 4 August 2023.']],
  ['choice', ['Talks', '2 articles of this name.']],
  [
    'pointer',
    ['Economic Community of West African States', 'See Economic Community of West African States.'],
  ],
] as const)('a page is called and described in English: %s', (kind, label) => {
  expect(labelIn('en', pageOf(kind))).toEqual(label);
});

test.each([
  ['timeline', ['Chronologie', 'Les archives dans l’ordre chronologique.']],
  ['year', ['2023', '1_234 articles de 2023, jour par jour.']],
  ['month', ['Août 2023', '80 articles en août 2023, jour par jour.']],
  ['day', ['4 août 2023', '12 articles du 4 août 2023.']],
  ['grouping', ['Diplomacy', '12 articles sur le thème «_Diplomacy_».']],
  ['story', ['Soldiers seize the president of Niger', '41 articles, du 26 juillet au 4 août 2023.']],
  ['not-found', ['Page introuvable', 'Il n’y a pas de page à cette adresse dans ces archives.']],
] as const)('a page is called and described in French: %s', (kind, label) => {
  expect(labelIn('fr', pageOf(kind))).toEqual(label);
});

it('says when as the region does', () => {
  expect(labelIn('en-US', pageOf('day'))).toEqual(['August 4, 2023', '12 articles of August 4, 2023.']);
});

it('tells the articles of a letter, and those without a day', () => {
  const undated = { ...pageOf('undated'), letter: 'B' } as HtmlPage;
  expect(labelIn('en', undated)).toEqual(['Undated: B', '3 articles without a date.']);
  const period = { ...pageOf('period'), period: null } as HtmlPage;
  expect(labelIn('fr', period)).toEqual(['Niger, sans date', '31 articles_: Niger, sans date.']);
});

it('shows the label in the head, an article’s in its own language', () => {
  const page = makePages().find(({ kind }) => kind === 'article')!;
  const { document } = parseHTML(showPage(page, { ...SITE, language: 'fr' }));
  const content = (name: string) => document.querySelector(`meta[${name}]`)?.getAttribute('content');
  expect(document.querySelector('title')?.getAttribute('lang')).toBe('en');
  expect(content('property="og:title"')).toBe(labelPage(page, placeOf(page, SITE)).title);
  expect(content('name="description"')).toBe(labelPage(page, placeOf(page, SITE)).description);
});
