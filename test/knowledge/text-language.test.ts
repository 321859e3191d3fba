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
/** In a language for which there are no words. */
const ITALIAN: Site = {
  ...SITE,
  title: 'I quaderni del Sahel',
  description: 'Il Niger e i suoi vicini.',
  language: 'it',
  titleLanguage: 'it',
  descriptionLanguage: 'it',
};
/** In another, which runs from right to left. */
const PERSIAN: Site = {
  ...SITE,
  title: 'آرشیو ساحل',
  description: 'اخبار نیجر و همسایگانش.',
  language: 'fa',
  titleLanguage: 'fa',
  descriptionLanguage: 'fa',
};
const FRENCH: Site = {
  ...SITE,
  title: 'Les cahiers du Sahel',
  description: 'Le Niger et ses voisins.',
  language: 'fr',
  titleLanguage: 'fr',
  descriptionLanguage: 'fr',
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

describe('an archive in a language that the pages do not speak', () => {
  it.each(makePages().map((page) => [page.kind, page] as const))(
    'has its own words in English: %s',
    (_, page) => {
      const document = open(page, ITALIAN);
      expect(document.documentElement.getAttribute('lang')).toBe('en');
      expect(document.documentElement.getAttribute('dir')).toBe('ltr');
      for (const part of ['.skip', '.menu a', '.rail a', '.footer-ways a'])
        expect(readMarks(document, part)).toBe('en ltr');
    },
  );

  it('says that its title and its description are in Italian', () => {
    const document = open(pageOf('home'), ITALIAN);
    const italian = [...document.querySelectorAll('[lang="it"]')].map(({ textContent }) => textContent);
    expect(italian.filter((text) => text === ITALIAN.title)).toHaveLength(4);
    expect(italian.filter((text) => text === ITALIAN.description)).toHaveLength(2);
    expect(document.querySelector('meta[name="description"]')!.getAttribute('lang')).toBe('it');
  });

  it('keeps the words that nobody has written for it in English', () => {
    const document = open(pageOf('home'), {
      ...ITALIAN,
      description: 'A browsable archive.',
      descriptionLanguage: 'en',
    });
    expect(readMarks(document, '.folio')).toBe('en ltr');
    expect(document.querySelector('meta[name="description"]')!.getAttribute('lang')).toBeNull();
  });

  it('says of each article that it is in Italian, wherever it shows', () => {
    const article = makeArticlePage(usual, { language: 'it', headline: 'Il Niger denuncia gli accordi' });
    const document = open(article, ITALIAN);
    for (const part of ['h1', 'article p', 'title']) expect(readMarks(document, part)).toBe('it ltr');
    expect(document.querySelector('meta[name="description"]')!.getAttribute('lang')).toBe('it');
    for (const part of ['.anchor', '.related-line .kicker', '.article-facts', '.citation'])
      expect(readMarks(document, part)).toBe('en ltr');
    expect(document.querySelector('script[type="application/ld+json"]')!.textContent).toContain(
      '"inLanguage":"it"',
    );
  });

  it('says nothing of articles in English', () => {
    const document = open(makeArticlePage(usual), ITALIAN);
    for (const part of ['h1', 'article p', 'title']) expect(readMarks(document, part)).toBe('en ltr');
  });
});

describe('an archive in French', () => {
  it.each(makePages().map((page) => [page.kind, page] as const))('speaks French: %s', (_, page) => {
    const document = open(page, FRENCH);
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    for (const part of ['.skip', '.menu a', '.rail a', '.footer-ways a'])
      expect(readMarks(document, part)).toBe('fr ltr');
    expect(document.querySelector('.skip')!.textContent).toBe('Aller au contenu');
    expect(document.querySelector('.footer-ways')!.textContent).toContain('Haut de page');
  });

  it('says of an article in English, and of nothing else, that it is', () => {
    const document = open(makeArticlePage(usual), FRENCH);
    for (const part of ['h1', 'article p', 'title']) expect(readMarks(document, part)).toBe('en ltr');
    for (const part of ['.anchor', '.related-line .kicker', '.article-facts', '.article-margin h2'])
      expect(readMarks(document, part)).toBe('fr ltr');
    const inFrench = open(makeArticlePage(usual, { language: 'fr' }), FRENCH);
    expect(inFrench.querySelector('main')!.querySelectorAll('[lang="fr"]')).toHaveLength(0);
  });

  it('says in English what is for whoever builds the site', () => {
    const document = open(pageOf('names'), FRENCH);
    expect(readMarks(document, '.doubts')).toBe('en ltr');
    expect(readMarks(document, 'h1')).toBe('fr ltr');
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
    ['in a Persian archive', PERSIAN],
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
    const document = open(page, PERSIAN);
    expect(document.querySelector('.citation')!.innerHTML).toMatchInlineSnapshot(
      `"<bdi>ليلى حداد</bdi>, Sam Ode. <bdi lang="ar" dir="rtl">«النيجر تنهي اتفاقاتها مع فرنسا.»</bdi> <bdi>صحيفة النهر</bdi>, 4 August 2023. <bdi lang="fa" dir="rtl">آرشیو ساحل</bdi>. https://example.org/2023/08/04/pacts?a=1&amp;b=2"`,
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
      date: page.article.date,
      time: null,
      lead: 'قالت',
      source: 'Le Sahel',
      picture: null,
    };
    const document = open(
      { ...pageOf('undated'), sources: [{ source: null, cards: [card] }] } as HtmlPage,
      SITE,
    );
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
  const groups = [
    { letter: 'A', anchor: 'a', all: null, entries: [{ name: 'Ana', count: 1, url: null, articles }] },
  ];
  expect(readMarks(open({ ...index, groups }, SITE), '.entry-article bdi')).toBe('fr ltr');
});

test('a name in Arabic letters does not move the number beside it', () => {
  const index = pageOf('index') as Extract<HtmlPage, { kind: 'index' }>;
  const entry = { name: 'النيجر', count: 7, url: url('places/x.html'), articles: [] };
  const groups = [{ letter: '#', anchor: 'other', all: null, entries: [entry] }];
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
