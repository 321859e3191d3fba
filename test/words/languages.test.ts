import { describe, expect, it, test } from 'vitest';
import type { Day } from '../../src/model/model.ts';
import type { Parts } from '../../src/words/parts.ts';
import type { Words } from '../../src/words/words.ts';
import { LANGUAGES, wordsOf } from '../../src/words/words-of.ts';

const { en, 'en-US': enUs, fr, ar, 'ar-MA': arMa } = LANGUAGES;

const read = (parts: Parts<string>): string => parts.join('');
const bracket = (parts: Parts<string>): string => `[${parts.join('')}]`;
/** Narrow no-break and no-break spaces as `_` and `~`: a reader of these tests would not tell them from others. */
const bare = (text: string): string => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

describe('a span of days', () => {
  const CASES = [
    ['2023-08-04', '2023-08-04'],
    ['2023-08-04', '2023-08-09'],
    ['2023-08-01', '2023-08-02'],
    ['2023-07-26', '2023-08-04'],
    ['2022-12-31', '2023-01-01'],
  ] as const;
  test.each([
    [
      en,
      [
        '4 August 2023',
        '4–9 August 2023',
        '1–2 August 2023',
        '26 July – 4 August 2023',
        '31 December 2022 – 1 January 2023',
      ],
    ],
    [
      enUs,
      [
        'August 4, 2023',
        'August 4–9, 2023',
        'August 1–2, 2023',
        'July 26 – August 4, 2023',
        'December 31, 2022 – January 1, 2023',
      ],
    ],
    [
      fr,
      [
        '4 août 2023',
        'du 4 au 9 août 2023',
        'du 1er au 2 août 2023',
        'du 26 juillet au 4 août 2023',
        'du 31 décembre 2022 au 1er janvier 2023',
      ],
    ],
    [
      ar,
      [
        '4 أغسطس 2023',
        'من 4 إلى 9 أغسطس 2023',
        'من 1 إلى 2 أغسطس 2023',
        'من 26 يوليو إلى 4 أغسطس 2023',
        'من 31 ديسمبر 2022 إلى 1 يناير 2023',
      ],
    ],
  ])('$tag', ({ dates }, expected) => {
    expect(
      CASES.map(([first, last]) => read(dates.span(first as Day, last as Day, (_, text) => text))),
    ).toEqual(expected);
  });

  test.each(Object.values(LANGUAGES))('$tag marks each end', ({ dates }) => {
    const ends = CASES.flatMap(([first, last]) =>
      dates.span(first as Day, last as Day, (day) => ({ day })).filter((part) => typeof part === 'object'),
    );
    expect(ends.map(({ day }) => day)).toEqual(
      CASES.flatMap(([first, last]) => (first === last ? [last] : [first, last])),
    );
  });
});

describe('a day', () => {
  const tell = ({ dates, calendar }: Words, day: Day): readonly string[] =>
    [
      dates.day(day),
      dates.month(day),
      dates.weekday(day),
      read(dates.fullDay(day, (_, text) => `<${text}>`)),
      read(calendar.cell(day, 3, bracket)),
    ].map(bare);

  test.each([
    [
      en,
      '2023-08-04',
      ['4 August 2023', 'August 2023', 'Friday', 'Friday, <4 August 2023>', '4[ August 2023, 3 articles]'],
    ],
    [
      enUs,
      '2023-08-04',
      [
        'August 4, 2023',
        'August 2023',
        'Friday',
        'Friday, <August 4, 2023>',
        '[August ]4[, 2023, 3 articles]',
      ],
    ],
    [
      fr,
      '2023-08-01',
      ['1er août 2023', 'août 2023', 'mardi', 'Mardi <1er août 2023>', '1[er août 2023, 3 articles]'],
    ],
    [
      ar,
      '2023-08-04',
      ['4 أغسطس 2023', 'أغسطس 2023', 'الجمعة', 'الجمعة <4 أغسطس 2023>', '4[ أغسطس 2023، 3 مقالات]'],
    ],
    [
      en,
      '0999-01-01',
      [
        '1 January 0999',
        'January 0999',
        'Tuesday',
        'Tuesday, <1 January 0999>',
        '1[ January 0999, 3 articles]',
      ],
    ],
  ])('$tag, %s', (words, day, expected) => expect(tell(words, day as Day)).toEqual(expected));

  test.each([
    ['1987-02-26', 'Thursday'],
    ['2000-02-29', 'Tuesday'],
    ['2023-08-06', 'Sunday'],
    ['2023-08-07', 'Monday'],
  ])('%s is a %s', (day, weekday) => expect(en.dates.weekday(day as Day)).toBe(weekday));

  test.each([
    [en, '15:19', '15:19'],
    [enUs, '15:19', '3:19 p.m.'],
    [enUs, '00:05', '12:05 a.m.'],
    [enUs, '12:00', '12:00 p.m.'],
    [fr, '09:05', '9~h~05'],
    [ar, '15:19', '15:19'],
  ])('$tag, at %s', ({ dates }, time, expected) => expect(bare(dates.time(time))).toBe(expected));

  test.each([
    ['ar', 'أغسطس'],
    ['ar-EG', 'أغسطس'],
    ['ar-LB', 'آب'],
    ['ar-SY', 'آب'],
    ['ar-IQ', 'آب'],
    ['ar-JO', 'آب'],
    ['ar-PS', 'آب'],
    ['ar-DZ', 'أوت'],
    ['ar-TN', 'أوت'],
    ['ar-MA', 'غشت'],
  ])('August in %s is %s', (tag, august) => {
    const { dates } = wordsOf(tag);
    expect(dates.months).toHaveLength(12);
    expect(dates.day('2023-08-04' as Day)).toBe(`4 ${august} 2023`);
  });
});

describe('numbers and things counted', () => {
  const NUMBERS = [1, 999, 1000, 19_041, 1_234_567];
  test.each([
    [en, ['1', '999', '1,000', '19,041', '1,234,567']],
    [fr, ['1', '999', '1_000', '19_041', '1_234_567']],
    [ar, ['1', '999', '1,000', '19,041', '1,234,567']],
    [arMa, ['1', '999', '1.000', '19.041', '1.234.567']],
  ])('$tag', ({ numbers }, expected) => {
    expect(NUMBERS.map(numbers.count).map(bare)).toEqual(expected);
  });

  test.each([
    [en, ['0 articles', '1 article', '2 articles', '3,278 articles', '1,000,000 articles']],
    [fr, ['0 article', '1 article', '2 articles', '3_278 articles', '1_000_000 d’articles']],
    [ar, ['لا مقالات', 'مقالة واحدة', 'مقالتان', '3,278 مقالة', '1,000,000 مقالة']],
  ])('$tag', ({ counts }, expected) => {
    expect([0, 1, 2, 3278, 1_000_000].map(counts.articles).map(bare)).toEqual(expected);
  });

  // The noun follows the last two figures of the number.
  test.each([
    [0, 'لا مقالات', 'لا شخصيات', 'لا مصادر'],
    [1, 'مقالة واحدة', 'شخصية واحدة', 'مصدر واحد'],
    [2, 'مقالتان', 'شخصيتان', 'مصدران'],
    [3, '3 مقالات', '3 شخصيات', '3 مصادر'],
    [10, '10 مقالات', '10 شخصيات', '10 مصادر'],
    [11, '11 مقالة', '11 شخصية', '11 مصدرًا'],
    [99, '99 مقالة', '99 شخصية', '99 مصدرًا'],
    [100, '100 مقالة', '100 شخصية', '100 مصدر'],
    [101, '101 مقالة', '101 شخصية', '101 مصدر'],
    [102, '102 مقالة', '102 شخصية', '102 مصدر'],
    [103, '103 مقالات', '103 شخصيات', '103 مصادر'],
    [111, '111 مقالة', '111 شخصية', '111 مصدرًا'],
  ])('%i things in Arabic', (count, articles, people, sources) => {
    expect(ar.counts.articles(count)).toBe(articles);
    expect(ar.index.extentOfLetter('people', count)).toBe(people);
    expect(ar.index.extentOfLetter('sources', count)).toBe(sources);
  });

  it('declines two in Arabic', () => {
    expect(ar.calendar.monthExtent(2, 2)).toBe('مقالتان في يومين');
    expect(ar.calendar.monthExtent(11, 1)).toBe('11 مقالة في يوم واحد');
    expect(ar.undated.extent(2)).toContain('مقالتان لم يُعثر فيهما على تاريخ. وهما مدرجتان');
    expect(read(ar.calendar.moreOfDay(2, '2023-08-04' as Day, bracket))).toBe(
      'مقالتان أخريان[ بتاريخ 4 أغسطس 2023]',
    );
  });

  it.each([
    [en, ['<1> article', '<2> articles', '<3,278> articles']],
    [fr, ['<1> article', '<2> articles', '<3_278> articles']],
    [ar, ['<مقالة> واحدة', '<مقالتان>', '<3,278> مقالة']],
  ])('$tag sets large what says how many', ({ counts }, expected) => {
    const lines = [1, 2, 3278].map((count) => read(counts.holding('articles', count, (text) => `<${text}>`)));
    expect(lines.map(bare)).toEqual(expected);
  });

  // A browser chooses the form of what the search found by Unicode’s rules.
  test.each(Object.values(LANGUAGES))('$tag counts as Unicode’s plural rules do', ({ tag, plural }) => {
    const rules = new Intl.PluralRules(tag);
    const counts = [...Array.from({ length: 1200 }, (_, count) => count), 1e6, 1e6 + 1, 2e6, 1.5e6];
    expect(counts.filter((count) => plural.formOf(count) !== rules.select(count))).toEqual([]);
    expect(new Set(counts.map(plural.formOf))).toEqual(new Set(plural.forms));
  });

  test.each(Object.values(LANGUAGES))(
    '$tag says in the search what pages say',
    ({ counts, numbers, ...words }) => {
      for (const count of [1, 2, 3278]) {
        const found = words.search.found(numbers.count(count), words.plural.formOf(count));
        expect(found).toBe(counts.articles(count));
      }
    },
  );

  test.each([
    [en, '312 people, from A to Z', '1 organisation'],
    [enUs, '312 people, from A to Z', '1 organization'],
    [fr, '312 personnes, de A à Z', '1 organisation'],
    [ar, '312 شخصية، بالترتيب الأبجدي', 'منظمة واحدة'],
  ])('$tag', ({ index }, people, organisation) => {
    expect(index.extent('people', 312)).toBe(people);
    expect(index.extentOfLetter('organisations', 1)).toBe(organisation);
  });

  it('says where a place lies', () => {
    expect(en.numbers.coordinates(13.5, -2.1)).toBe('13.50° N, 2.10° W');
    expect(fr.numbers.coordinates(-13.5, -2.1)).toBe('13,50° S, 2,10° O');
    // Among letters from the right, figures and their sign keep together and in their order.
    expect(ar.numbers.coordinates(13.5, -2.1)).toBe('\u206613.50°\u2069 شمالًا، \u20662.10°\u2069 غربًا');
  });
});

describe('a list of names', () => {
  test.each([
    [en, ['Ann', 'Ann and Ben', 'Ann, Ben and Cy']],
    [fr, ['Ann', 'Ann et Ben', 'Ann, Ben et Cy']],
  ])('$tag', ({ numbers }, expected) => {
    const lists = [['Ann'], ['Ann', 'Ben'], ['Ann', 'Ben', 'Cy']];
    expect(lists.map((names) => read(numbers.listNames(names, (name) => name)))).toEqual(expected);
  });

  it('has “and” joined to each name in Arabic, and beside one in other letters', () => {
    const list = (...names: string[]) => bare(read(ar.numbers.listNames(names, (name) => name)));
    expect(list('سارة الخطيب', 'وليد منصور', 'ليلى')).toBe('سارة الخطيب ووليد منصور وليلى');
    expect(list('سارة الخطيب', 'Ann Lee')).toBe('سارة الخطيب و~Ann Lee');
  });
});

describe('a reference', () => {
  const whole = {
    authors: ['Ann Lee', 'Ben Okri'],
    quoteHeadline: (withStop: boolean) => `<Pacts end${withStop ? '.' : ''}>`,
    source: 'Le Fleuve',
    day: '2023-08-04' as Day,
    archive: 'Archive',
    address: 'https://a.example/',
  };
  const little = { ...whole, authors: [], source: null, day: null, address: null };
  test.each([
    [
      en,
      'Ann Lee, Ben Okri. <Pacts end.> Le Fleuve, 4 August 2023. Archive. https://a.example/',
      '<Pacts end.> undated. Archive.',
    ],
    [
      enUs,
      'Ann Lee, Ben Okri. <Pacts end.> Le Fleuve, August 4, 2023. Archive. https://a.example/',
      '<Pacts end.> undated. Archive.',
    ],
    [
      fr,
      'Ann Lee, Ben Okri, <Pacts end>, Le Fleuve, 4 août 2023. Archive. https://a.example/',
      '<Pacts end>, sans date. Archive.',
    ],
    [
      ar,
      'Ann Lee، Ben Okri، <Pacts end>، Le Fleuve، 4 أغسطس 2023. Archive. https://a.example/',
      '<Pacts end>، بلا تاريخ. Archive.',
    ],
  ])('$tag', ({ citation }, ofAll, ofLittle) => {
    expect([read(citation.refer(whole)), read(citation.refer(little))]).toEqual([ofAll, ofLittle]);
  });
});
