import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { showPage } from './show-page.ts';

const script = readFileSync(new URL('../../layouts/assets/search.js', import.meta.url), 'utf8');
const page = makePages().find((each) => each.kind === 'search')!;

const INDEX = [
  ['2022/05/01/elysee.html', 'Élysée talks end', '2022-05-01', 'Emmanuel Macron, Niger'],
  ['2023/07/26/guard.html', "Guard holds Niger's president", '2023-07-26', 'Mohamed Bazoum, Niamey'],
  ['2023/08/04/niger.html', 'Niger ends pacts', '2023-08-04', 'France'],
  ['1923/ferry.html', 'A ferry across the Niger', '1923', 'Gao'],
  ['1961/05/bridge.html', 'A bridge at Gao', '1961-05', 'Gao'],
  ['undated/hostile.html', '<img src=x onerror=alert(1)>', null, 'Nobody'],
];

/** The search page after its script has run with a query in its address. */
function search(query: string, index: readonly unknown[] = INDEX, language = 'en') {
  const { document } = parseHTML(showPage(page, { ...SITE, language }));
  const location = { href: `file:///site/search.html?q=${encodeURIComponent(query)}` };
  runInNewContext(script, { document, location, URL, setTimeout, clearTimeout, datelineIndex: index });
  return {
    results: [...document.querySelectorAll('#search-results a')].map((link) => link.getAttribute('href')),
    status: document.querySelector('#search-status')!.textContent,
    document,
  };
}

describe('the search', () => {
  it('finds words of headlines first, then names, the newest first', () => {
    expect(search('niger').results).toEqual([
      '1923/ferry.html',
      '2023/08/04/niger.html',
      '2023/07/26/guard.html',
      '2022/05/01/elysee.html',
    ]);
  });

  it.each([
    ['elysee', ['2022/05/01/elysee.html']],
    ['BAZOUM guard', ['2023/07/26/guard.html']],
    ['niger’s', ['2023/07/26/guard.html']],
    ['4 august 2023', ['2023/08/04/niger.html']],
    ['2022-05', ['2022/05/01/elysee.html']],
    ['1923', ['1923/ferry.html']],
    ['may 1961', ['1961/05/bridge.html']],
    ['zimbabwe', []],
  ])('%s', (query, expected) => expect(search(query).results).toEqual(expected));

  it('says how many it found', () => {
    expect(search('niger').status).toBe('4 articles');
    expect(search('zimbabwe').status).toBe('No article was found. Try fewer words, or another spelling.');
    expect(search('').status).toBe('');
    const many = Array.from({ length: 3278 }, (_, at) => [`2023/${at}.html`, 'Niger', '2023-08-04', '']);
    expect(search('niger', many).status).toBe('3,278 articles, of which the first 100 are shown');
  });

  it.each([
    ['ferry', 'en', '1923'],
    ['bridge', 'en', 'May 1961'],
    ['bridge', 'fr', 'mai 1961'],
    ['bridge', 'pt', 'maio de 1961'],
    ['bridge', 'ar', 'مايو 1961'],
  ])('says of %s in %s as much of its date as is known', (query, language, date) => {
    const time = search(query, INDEX, language).document.querySelector('time')!;
    expect(time.textContent).toBe(date);
    expect(time.getAttribute('datetime')).toBe(query === 'ferry' ? '1923' : '1961-05');
  });

  it('speaks the language of the page, and finds its dates', () => {
    const many = Array.from({ length: 3278 }, (_, at) => [`2023/${at}.html`, 'Niger', '2023-08-01', '']);
    expect(search('1er août 2023', many, 'fr').status).toBe(
      '3\u202f278 articles, dont les 100 premiers sont affichés',
    );
    expect(search('elysee', INDEX, 'fr').status).toBe('1 article');
    expect(search('zimbabwe', INDEX, 'fr').status).toMatch(/^Aucun article/);
    expect(search('elysee', INDEX, 'fr').document.querySelector('time')!.textContent).toBe('1er mai 2022');
    expect(search('pacts', INDEX, 'en-US').document.querySelector('time')!.textContent).toBe(
      'August 4, 2023',
    );
    expect(search('august 4, 2023', INDEX, 'en-US').results).toEqual(['2023/08/04/niger.html']);
  });

  it.each([
    ['الدوحه'],
    ['انتهاء'],
    ['إنتهاء مفاوضات'],
    ['مُفاوَضاتِ'],
    ['الـــدوحة'],
    ['عيسي'],
    ['أغسطس ٢٠٢٣'],
    ['4 أغسطس 2023'],
    ['«مفاوضات الدوحة»'],
  ])('finds Arabic as it is typed: %s', (query) => {
    const index = [
      ['a.html', 'انتهاء مفاوضات الدوحة', '2023-08-04', 'موسى عيسى'],
      ['b.html', 'أسعار القمح', '2022-08-04', 'تونس'],
    ];
    const { results, status } = search(query, index, 'ar');
    expect(results).toEqual(['a.html']);
    expect(status).toBe('مقالة واحدة');
  });

  it('shows headlines as text', () => {
    const { document } = search('nobody');
    expect(document.querySelector('#search-results a')!.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelectorAll('#search-results img')).toHaveLength(0);
  });

  it('says in which language a headline is, and which way it runs', () => {
    const index = [
      ['a.html', 'Niger ends pacts', '2023-08-04', ''],
      ['b.html', 'Le Niger dénonce', '2023-08-03', '', 'fr'],
      ['c.html', 'BBC تنقل عن رئيس Niger', '2023-08-02', '', 'ar', 'rtl'],
      ['d.html', 'Niger: "صبر"', '2023-08-01', '', null, 'auto'],
    ];
    const links = [...search('niger', index).document.querySelectorAll('#search-results a')];
    expect(
      links.map((link) => ['href', 'lang', 'dir'].map((name) => link.getAttribute(name))).sort(),
    ).toEqual([
      ['a.html', null, null],
      ['b.html', 'fr', null],
      ['c.html', 'ar', 'rtl'],
      ['d.html', null, 'auto'],
    ]);
  });

  it('is not offered where there is no script to run it', () => {
    const { document } = parseHTML(showPage(page, SITE));
    expect(document.querySelector('#search')!.hasAttribute('hidden')).toBe(true);
    expect(document.querySelector('noscript')!.textContent).toContain('indexes and the calendar');
  });
});
