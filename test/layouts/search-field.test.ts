import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { makeExtremes } from './fixture/extremes.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

const PAGES = [...makePages(), ...makeExtremes()];
const open = (page: (typeof PAGES)[number], site = SITE): Document =>
  parseHTML(showPage(page, site)).document as unknown as Document;
const pageOf = (kind: (typeof PAGES)[number]['kind']) => PAGES.find((page) => page.kind === kind)!;

/** Where a form leads that is sent with a word. */
function search(form: Element, word: string): string {
  const fields = [...form.querySelectorAll('input')].map((input): [string, string] => [
    input.getAttribute('name')!,
    input.getAttribute('type') === 'hidden' ? input.getAttribute('value')! : word,
  ]);
  return `${form.getAttribute('action')}?${new URLSearchParams(fields)}`;
}

describe('the field of the masthead', () => {
  test.each(PAGES.map((page, index) => [page.kind, index, page] as const))(
    'stands on every page, once: %s (%i)',
    (kind, _, page) => {
      const document = open(page);
      const landmarks = [...document.querySelectorAll('[role="search"]')];
      expect(landmarks).toHaveLength(1);
      const [form] = landmarks as [Element];
      const field = form.querySelector('input[type="search"]')!;
      if (kind === 'search') {
        expect(field.id).toBe('query');
        expect(document.querySelector('.masthead form')).toBeNull();
        return;
      }
      expect(form.parentElement!.className).toContain('masthead');
      expect([field.getAttribute('name'), field.id]).toEqual(['q', '']);
      expect(field.getAttribute('aria-label')).toBe('Search the archive');
      expect(form.querySelector('button')!.getAttribute('aria-label')).toBe('Search');
      // It stands on each of a hundred thousand pages.
      expect(form.outerHTML.length).toBeLessThan(300);
      const root = page.url.replace(/[^/]+/g, '..').replace(/\.\.$/, '');
      const expected = kind === 'not-found' ? 'https://example.org/archive/' : root;
      expect(search(form, 'rain')).toBe(`${expected}search.html?q=rain`);
    },
  );

  it('leads from the site’s root where its address is not known', () => {
    const form = open(pageOf('not-found'), { ...SITE, siteUrl: null }).querySelector('.masthead form')!;
    expect(search(form, 'rain')).toBe('search.html?q=rain');
  });

  it('stands once more on the page of what is not there, where it can be told that it searches all', () => {
    const form = open(pageOf('not-found')).querySelector('main form')!;
    expect(form.querySelector('input')!.getAttribute('aria-label')).toBe('Search the archive');
    expect(search(form, 'rain')).toBe('https://example.org/archive/search.html?q=rain');
    expect(open(pageOf('not-found'), { ...SITE, hasSearch: false }).querySelector('main form')).toBeNull();
  });

  it('stands in place of a link in the menu; the foot of the page has one', () => {
    const document = open(pageOf('article'));
    expect(document.querySelector('.menu [href$="search.html"]')).toBeNull();
    expect(document.querySelector('.footer [href$="search.html"]')!.textContent).toBe('Search');
  });

  test.each([
    ['fr', 'Rechercher dans les archives'],
    ['es', 'Buscar en el archivo'],
    ['pt', 'Buscar no acervo'],
    ['de', 'Im Archiv suchen'],
    ['ar', 'بحث في الأرشيف'],
  ])('is named in the language of the pages: %s', (language, name) => {
    const field = open(pageOf('day'), { ...SITE, language }).querySelector('.masthead input')!;
    expect(field.getAttribute('aria-label')).toBe(name);
    // What is seen is part of what is heard.
    expect(name.toLowerCase()).toContain(field.getAttribute('placeholder')!.toLowerCase());
  });
});

describe('the articles of a page can be searched by themselves', () => {
  test.each([
    ['entity', 'organisation=ecowas'],
    ['grouping', 'topic=diplomacy'],
    ['story', 'story=story-0'],
    ['period', 'place=niger&from=2023-01-01&to=2023-12-31'],
    ['year', 'from=2023-01-01&to=2023-12-31'],
    ['month', 'from=2023-08-01&to=2023-08-31'],
    ['day', 'from=2023-08-04&to=2023-08-04'],
  ] as const)('%s: %s', (kind, query) => {
    const form = open(pageOf(kind)).querySelector('main form')!;
    expect(form.querySelector('[type="search"]')!.getAttribute('aria-label')).toBe('Search these articles');
    expect(search(form, 'rain')).toMatch(new RegExp(`^(?:\\.\\./)+search\\.html\\?${query}&q=rain$`));
  });

  test.each(['home', 'article', 'index', 'timeline', 'about'] as const)('not on %s', (kind) => {
    expect(open(pageOf(kind)).querySelector('main form')).toBeNull();
  });
});

describe('a count of articles with two leads to just these', () => {
  const linksOf = (kind: (typeof PAGES)[number]['kind']) =>
    [...open(pageOf(kind)).querySelectorAll('a.number')].map((link) => link.getAttribute('href'));

  test.each([
    ['entity', '../search.html?organisation=ecowas&'],
    ['grouping', '../search.html?topic=diplomacy&'],
    ['story', '../search.html?story=story-0&'],
    ['year', '../search.html?from=2023-01-01&to=2023-12-31&'],
    ['month', '../../search.html?from=2023-08-01&to=2023-08-31&'],
    ['day', '../../../search.html?from=2023-08-04&to=2023-08-04&'],
  ] as const)('%s', (kind, beginning) => {
    const links = linksOf(kind);
    for (const other of ['person', 'place', 'organisation'])
      expect(links).toContain(`${beginning}${other}=name-1`);
  });

  test.each(['home', 'index', 'timeline', 'search'] as const)('not a count of all articles: %s', (kind) => {
    expect(linksOf(kind)).toEqual([]);
  });

  test.each([
    ['en', '1,234 articles with both'],
    ['fr', '1234 articles avec les deux'],
    ['es', '1234 artículos con ambos'],
    ['pt', '1.234 textos com ambos'],
    ['de', '1234 Artikel mit beiden'],
    ['ar', 'عدد المقالات المشتركة: 1,234'],
  ])('and says so to those who hear it: %s', (language, name) => {
    const link = open(pageOf('grouping'), { ...SITE, language }).querySelector('a.number')!;
    expect(link.textContent!.replaceAll('\u202f', '')).toBe(name);
  });
});
