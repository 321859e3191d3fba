import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { showCard } from '../../layouts/parts/card.ts';
import { placeOf } from '../../layouts/parts/href.ts';
import type { Site } from '../../src/model/page-parts.ts';
import type { ArticlePage, HtmlPage } from '../../src/model/pages.ts';
import { makeArticlePage } from '../layouts/fixture/article.ts';
import { makeCard } from '../layouts/fixture/lists.ts';
import { makePages } from '../layouts/fixture/pages.ts';
import { SITE } from '../layouts/fixture/site.ts';
import { link, url } from '../layouts/fixture/words.ts';
import { showPage } from '../layouts/show-page.ts';

const usual = (words: string): string => words;
const FRENCH: Site = {
  ...SITE,
  title: 'Les cahiers du Sahel',
  description: 'Le Niger et ses voisins.',
  language: 'fr',
  titleLanguage: 'fr',
  descriptionLanguage: 'fr',
};
const ARABIC: Site = {
  ...SITE,
  title: 'أرشيف الساحل',
  description: 'أخبار النيجر وجيرانها.',
  language: 'ar',
  titleLanguage: 'ar',
  descriptionLanguage: 'ar',
};

const open = (page: HtmlPage, site: Site) => parseHTML(showPage(page, site)).document;
const pageOf = (kind: HtmlPage['kind']): HtmlPage => makePages().find((page) => page.kind === kind)!;

/** The language and direction in which a text stands, as a browser finds them. */
function readMarks(document: ReturnType<typeof open>, selector: string): string {
  const element = document.querySelector(selector)!;
  const lang = element.closest('[lang]')!.getAttribute('lang');
  const dir = element.closest('[dir]')!.getAttribute('dir');
  return `${lang} ${dir}`;
}

describe('an archive whose articles are in French', () => {
  it.each(makePages().map((page) => [page.kind, page] as const))(
    'has its own words in English: %s',
    (_, page) => {
      const document = open(page, FRENCH);
      expect(document.documentElement.getAttribute('lang')).toBe('en');
      expect(document.documentElement.getAttribute('dir')).toBe('ltr');
      for (const part of ['.skip', '.menu a', '.rail a', '.footer-ways a'])
        expect(readMarks(document, part)).toBe('en ltr');
    },
  );

  it('says that its title and its description are in French', () => {
    const document = open(pageOf('home'), FRENCH);
    const french = [...document.querySelectorAll('[lang="fr"]')].map(({ textContent }) => textContent);
    expect(french.filter((text) => text === FRENCH.title)).toHaveLength(4);
    expect(french.filter((text) => text === FRENCH.description)).toHaveLength(2);
    expect(document.querySelector('meta[name="description"]')!.getAttribute('lang')).toBe('fr');
  });

  it('keeps the words that nobody has written for it in English', () => {
    const document = open(pageOf('home'), {
      ...FRENCH,
      description: 'A browsable archive.',
      descriptionLanguage: 'en',
    });
    expect(readMarks(document, '.folio')).toBe('en ltr');
    expect(document.querySelector('meta[name="description"]')!.getAttribute('lang')).toBeNull();
  });

  it('says of each article that it is in French, wherever it shows', () => {
    const article = makeArticlePage(usual, { language: 'fr', headline: 'Le Niger dénonce les accords' });
    const document = open(article, FRENCH);
    for (const part of ['h1', 'article p', 'title']) expect(readMarks(document, part)).toBe('fr ltr');
    expect(document.querySelector('meta[name="description"]')!.getAttribute('lang')).toBe('fr');
    for (const part of ['.anchor', '.related-line .kicker', '.article-facts', '.citation'])
      expect(readMarks(document, part)).toBe('en ltr');
    expect(document.querySelector('script[type="application/ld+json"]')!.textContent).toContain(
      '"inLanguage":"fr"',
    );
  });

  it('says nothing of articles in English', () => {
    const document = open(makeArticlePage(usual), FRENCH);
    for (const part of ['h1', 'article p', 'title']) expect(readMarks(document, part)).toBe('en ltr');
  });
});

test('an archive in British English is so in its own words, too', () => {
  const document = open(makeArticlePage(usual, { language: 'en-GB' }), { ...SITE, language: 'en-GB' });
  for (const part of ['.menu', 'h1', 'article p', '.anchor'])
    expect(readMarks(document, part)).toBe('en-GB ltr');
  expect(document.querySelector('main')!.querySelectorAll('[lang="en-GB"]')).toHaveLength(0);
});

describe('an article in Arabic', () => {
  const page: ArticlePage = {
    ...makeArticlePage(usual, {
      language: 'ar',
      headline: 'النيجر تنهي اتفاقاتها مع فرنسا',
      byline: ['ليلى حداد', 'Sam Ode'],
      source: { name: 'صحيفة النهر' },
    }),
    source: link('صحيفة النهر', 'sources/x.html'),
  };

  it.each([
    ['on an English page', SITE],
    ['in an Arabic archive', ARABIC],
  ])('runs from right to left, and all around it from left to right: %s', (_, site) => {
    const document = open(page, site);
    for (const part of ['h1', 'article', 'article p']) expect(readMarks(document, part)).toBe('ar rtl');
    for (const part of ['.menu', '.article-facts', '.article-margin h2', '.citation', '.pager .kicker'])
      expect(readMarks(document, part)).toBe('en ltr');
  });

  it('has its headline on the side where its text begins', () => {
    const document = open(page, SITE);
    expect(document.querySelector('.article-head')!.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('.article-columns')!.getAttribute('dir')).toBe('rtl');
  });

  it('is cited in order: what runs from right to left keeps to itself', () => {
    const document = open(page, ARABIC);
    expect(document.querySelector('.citation')!.innerHTML).toMatchInlineSnapshot(
      `"<bdi>ليلى حداد</bdi>, Sam Ode. <bdi lang="ar" dir="rtl">“النيجر تنهي اتفاقاتها مع فرنسا.”</bdi> <bdi>صحيفة النهر</bdi>, 4 August 2023. <bdi lang="ar" dir="rtl">أرشيف الساحل</bdi>. https://example.org/2023/08/04/pacts?a=1&amp;b=2"`,
    );
    expect(
      [...document.querySelectorAll('.article-byline bdi')].map(({ textContent }) => textContent),
    ).toEqual(['ليلى حداد']);
  });

  it('stands in a list with its date on the same side', () => {
    const card = {
      url: page.url,
      headline: page.article.headline,
      headlineDerived: false,
      language: 'ar',
      day: page.article.date,
      time: null,
      lead: 'قالت',
      source: 'Le Sahel',
    };
    const document = open({ ...pageOf('undated'), cards: [card] } as HtmlPage, SITE);
    for (const part of ['.card-headline', '.card-lead']) expect(readMarks(document, part)).toBe('ar rtl');
    expect(readMarks(document, '.card .meta')).toBe('en rtl');
  });
});

test('a neighbour’s headline is in its own language below the article and above it', () => {
  const page = makeArticlePage(usual);
  const next = { ...link('النيجر تنهي اتفاقاتها', '2023/08/05/x.html'), language: 'ar' };
  const document = open({ ...page, position: { ...page.position, next } }, SITE);
  for (const part of ['.pager-next .pager-text bdi', '.rail-next bdi'])
    expect(readMarks(document, part)).toBe('ar rtl');
});

test('an article of a name without a page is listed in its own language', () => {
  const index = pageOf('index') as Extract<HtmlPage, { kind: 'index' }>;
  const articles = [{ ...link('Le Niger dénonce', '2023/08/05/x.html'), language: 'fr' }];
  const groups = [{ letter: 'A', anchor: 'a', entries: [{ name: 'Ana', count: 1, url: null, articles }] }];
  expect(readMarks(open({ ...index, groups }, SITE), '.entry-article bdi')).toBe('fr ltr');
});

test('a name in Arabic letters does not move the number beside it', () => {
  const index = pageOf('index') as Extract<HtmlPage, { kind: 'index' }>;
  const entry = { name: 'النيجر', count: 7, url: url('places/x.html'), articles: [] };
  const groups = [{ letter: '#', anchor: 'other', entries: [entry] }];
  expect(open({ ...index, groups }, SITE).querySelector('.entries li')!.innerHTML).toContain(
    '<bdi>النيجر</bdi></a> <span',
  );
});

test.each([
  ['en', 'صحيفة النيل', 'datetime="2023-08-04">4 August 2023</time><span><bdi>صحيفة النيل</bdi></span>'],
  ['ar', 'Al-Nil 24', '4 August 2023</time></bdi></span><span><bdi>Al-Nil 24</bdi></span>'],
])('date and source of a card in %s each keep to their own direction', (language, source, expected) => {
  const card = { ...makeCard(1, usual), language, source };
  const shown = showCard(card, placeOf(pageOf('home'), SITE), { size: 'small', level: 3 });
  expect(`${shown}`).toContain(expected);
});
