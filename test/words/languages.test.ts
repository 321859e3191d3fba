import { describe, expect, it, test } from 'vitest';
import { readRows } from '../../src/knowledge/gazetteer/read-resource.ts';
import { FORMATS } from '../../src/load/formats/formats.ts';
import type { Day, Year } from '../../src/model/model.ts';
import type { Parts } from '../../src/words/parts.ts';
import { titlePeriod } from '../../src/words/periods.ts';
import { spanDates } from '../../src/words/span-dates.ts';
import type { Words } from '../../src/words/words.ts';
import { LANGUAGES, wordsOf } from '../../src/words/words-of.ts';

const {
  en,
  'en-US': enUs,
  fr,
  es,
  pt,
  'pt-PT': ptPt,
  de,
  'de-AT': deAt,
  'de-CH': deCh,
  ar,
  'ar-MA': arMa,
} = LANGUAGES;

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
      es,
      [
        '4 de agosto de 2023',
        '4 al 9 de agosto de 2023',
        '1 al 2 de agosto de 2023',
        '26 de julio al 4 de agosto de 2023',
        '31 de diciembre de 2022 al 1 de enero de 2023',
      ],
    ],
    [
      pt,
      [
        '4 de agosto de 2023',
        '4 a 9 de agosto de 2023',
        '1º a 2 de agosto de 2023',
        '26 de julho a 4 de agosto de 2023',
        '31 de dezembro de 2022 a 1º de janeiro de 2023',
      ],
    ],
    [
      ptPt,
      [
        '4 de agosto de 2023',
        '4 a 9 de agosto de 2023',
        '1 a 2 de agosto de 2023',
        '26 de julho a 4 de agosto de 2023',
        '31 de dezembro de 2022 a 1 de janeiro de 2023',
      ],
    ],
    [
      de,
      [
        '4.~August 2023',
        '4. bis 9.~August 2023',
        '1. bis 2.~August 2023',
        '26.~Juli bis 4.~August 2023',
        '31.~Dezember 2022 bis 1.~Januar 2023',
      ],
    ],
    [
      deAt,
      [
        '4.~August 2023',
        '4. bis 9.~August 2023',
        '1. bis 2.~August 2023',
        '26.~Juli bis 4.~August 2023',
        '31.~Dezember 2022 bis 1.~Jänner 2023',
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
      CASES.map(([first, last]) => bare(read(dates.span(first as Day, last as Day, (_, text) => text)))),
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

describe('a span of which not all days are known', () => {
  test.each([
    [en, '1923', '1793 – August 2023', 'August 2023 – 4 April 2024'],
    [enUs, '1923', '1793 – August 2023', 'August 2023 – April 4, 2024'],
    [fr, '1923', 'de 1793 à août 2023', 'd’août 2023 au 4 avril 2024'],
    [es, '1923', '1793 a agosto de 2023', 'agosto de 2023 al 4 de abril de 2024'],
    [pt, '1923', '1793 a agosto de 2023', 'agosto de 2023 a 4 de abril de 2024'],
    [de, '1923', '1793 bis August 2023', 'August 2023 bis 4.~April 2024'],
    [ar, '1923', 'من 1793 إلى أغسطس 2023', 'من أغسطس 2023 إلى 4 أبريل 2024'],
  ])('$tag', ({ dates }, ...expected) => {
    const spans = [
      ['1923', '1923'],
      ['1793', '2023-08'],
      ['2023-08', '2024-04-04'],
    ] as const;
    const told = spans.map(([first, last]) =>
      bare(read(spanDates(first as Year, last as Year, (_, text) => text, dates))),
    );
    expect(told).toEqual(expected);
  });

  test.each(Object.values(LANGUAGES))('$tag is that of days where they are', ({ dates }) => {
    const [first, last] = ['2023-08-04' as Day, '2023-08-09' as Day];
    const mark = (_: string, text: string): string => text;
    expect(spanDates(first, last, mark, dates)).toEqual(dates.span(first, last, mark));
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
      es,
      '2023-08-04',
      [
        '4 de agosto de 2023',
        'agosto de 2023',
        'viernes',
        'Viernes, <4 de agosto de 2023>',
        '4[ de agosto de 2023, 3 artículos]',
      ],
    ],
    [
      pt,
      '2023-08-01',
      [
        '1º de agosto de 2023',
        'agosto de 2023',
        'terça-feira',
        'Terça-feira, <1º de agosto de 2023>',
        '1[º de agosto de 2023, 3 textos]',
      ],
    ],
    [
      ptPt,
      '2023-08-01',
      [
        '1 de agosto de 2023',
        'agosto de 2023',
        'terça-feira',
        'Terça-feira, <1 de agosto de 2023>',
        '1[ de agosto de 2023, 3 artigos]',
      ],
    ],
    [
      de,
      '2023-08-04',
      [
        '4.~August 2023',
        'August 2023',
        'Freitag',
        'Freitag, <4.~August 2023>',
        '4[. August 2023, 3 Artikel]',
      ],
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
    [fr, '15:00', '15~h'],
    [es, '09:05', '9:05'],
    [pt, '09:05', '9h05'],
    [pt, '15:00', '15h'],
    [de, '09:05', '9:05~Uhr'],
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

describe('a heading', () => {
  test.each([
    [en, ['August 2023', 'August', '1990s']],
    [enUs, ['August 2023', 'August', '1990s']],
    [fr, ['Août 2023', 'Août', 'Années 1990']],
    [es, ['Agosto de 2023', 'Agosto', 'Década de 1990']],
    [pt, ['Agosto de 2023', 'Agosto', 'Década de 1990']],
    [de, ['August 2023', 'August', '1990er-Jahre']],
    [ar, ['أغسطس 2023', 'أغسطس', 'عقد 1990']],
  ])('$tag', ({ dates }, expected) => {
    const told = [titlePeriod('2023-08', dates), dates.monthName('2023-08')];
    expect([...told, titlePeriod('199', dates)].map(bare)).toEqual(expected);
  });
});

describe('below a chart', () => {
  test.each([
    [en, ['1 September', 'September', 'September 2023']],
    [enUs, ['September 1', 'September', 'September 2023']],
    [fr, ['1er sept.', 'Sept.', 'Sept. 2023']],
    [es, ['1 sept.', 'Sept.', 'Sept. 2023']],
    [pt, ['1º set.', 'Set.', 'Set. 2023']],
    [ptPt, ['1 set.', 'Set.', 'Set. 2023']],
    [de, ['1.~Sept.', 'Sept.', 'Sept. 2023']],
    [ar, ['1 سبتمبر', 'سبتمبر', 'سبتمبر 2023']],
  ])('$tag', ({ dates: { axis } }, expected) => {
    const labels = [axis.day('2023-09-01' as Day), axis.month('2023-09'), axis.monthOfYear('2023-09')];
    expect(labels.map(bare)).toEqual(expected);
  });
});

describe('what articles on a subject are of', () => {
  test.each([
    [
      en,
      [
        '3 articles on 4 August 2023',
        '3 articles in August 2023',
        '3 articles in 2023',
        '3 articles without a date',
      ],
    ],
    [
      enUs,
      [
        '3 articles on August 4, 2023',
        '3 articles in August 2023',
        '3 articles in 2023',
        '3 articles without a date',
      ],
    ],
    [
      fr,
      ['3 articles du 4 août 2023', '3 articles en août 2023', '3 articles en 2023', '3 articles sans date'],
    ],
    [
      es,
      [
        '3 artículos del 4 de agosto de 2023',
        '3 artículos en agosto de 2023',
        '3 artículos en 2023',
        '3 artículos sin fecha',
      ],
    ],
    [
      pt,
      [
        '3 textos de 4 de agosto de 2023',
        '3 textos em agosto de 2023',
        '3 textos em 2023',
        '3 textos sem data',
      ],
    ],
    [
      de,
      [
        '3 Artikel vom 4.~August 2023',
        '3 Artikel im August 2023',
        '3 Artikel aus dem Jahr 2023',
        '3 Artikel ohne Datum',
      ],
    ],
    [
      ar,
      [
        '3 مقالات بتاريخ 4 أغسطس 2023',
        '3 مقالات في أغسطس 2023',
        '3 مقالات في عام 2023',
        '3 مقالات بلا تاريخ',
      ],
    ],
  ])('$tag', ({ calendar }, expected) => {
    const periods = ['2023-08-04', '2023-08', '2023', null];
    expect(periods.map((period) => bare(calendar.articlesIn(period, 3)))).toEqual(expected);
  });
});

describe('a chart of decades', () => {
  test.each([
    [en, 'Articles by decade, 1890s to 1950s'],
    [fr, 'Articles par décennie, années 1890 – années 1950'],
    [es, 'Artículos por década: década de 1890 – década de 1950'],
    [de, 'Artikel pro Jahrzehnt, 1890er-Jahre bis 1950er-Jahre'],
  ])('$tag', ({ chart }, title) => expect(chart.title('decade', '189', '195')).toBe(title));
});

test('Brazil tells in order as it says it, and Portugal as it does', () => {
  expect(pt.stories.extentOfAll(3)).toBe('3 coberturas de vários dias, cada uma em ordem cronológica.');
  expect(ptPt.stories.extentOfAll(3)).toBe('3 coberturas de vários dias, cada uma por ordem cronológica.');
  expect(ptPt.descriptions.timeline).toBe('O arquivo por ordem cronológica.');
});

describe('a story', () => {
  const say = ({ stories }: Words, names: readonly string[], word: string | null): string =>
    stories.nameOf(names, word, (name) => name).join('');
  test.each([
    [en, 'Niger and ECOWAS: coup', 'Niger'],
    [fr, 'Niger et ECOWAS_: coup', 'Niger'],
    [es, 'Niger y ECOWAS: coup', 'Niger'],
    [pt, 'Niger e ECOWAS: coup', 'Niger'],
    [de, 'Niger und ECOWAS: coup', 'Niger'],
    [ar, 'Niger و~ECOWAS: coup', 'Niger'],
  ])('$tag', (words, whole, little) => {
    expect(bare(say(words, ['Niger', 'ECOWAS'], 'coup'))).toBe(whole);
    expect(say(words, ['Niger'], null)).toBe(little);
  });
});

describe('names from the world at large', () => {
  test.each([
    [en, ['Germany', 'French']],
    [fr, ['Allemagne', 'Français']],
    [es, ['Alemania', 'Francés']],
    [pt, ['Alemanha', 'Francês']],
    [de, ['Deutschland', 'Französisch']],
    [ar, ['ألمانيا', 'الفرنسية']],
  ])('$tag', ({ terms }, names) => {
    expect([terms.country('DE'), terms.language('fr-CA')]).toEqual(names);
  });

  test.each(Object.values(LANGUAGES))(
    '$tag knows each country of the gazetteer, and no format that there is not',
    (words) => {
      const codes = readRows('countries.tsv').map(([code = '']) => code);
      expect(codes.length).toBeGreaterThan(200);
      expect(codes.filter((code) => !words.terms.country(code))).toEqual([]);
      // A format says its title itself, in English: one that a language has for it must be of a format that there is.
      const formats: readonly string[] = FORMATS.map(({ name }) => name);
      expect(Object.keys(words.about.formatTitles).filter((name) => !formats.includes(name))).toEqual([]);
    },
  );
});

describe('numbers and things counted', () => {
  const NUMBERS = [1, 999, 1000, 19_041, 1_234_567];
  test.each([
    [en, ['1', '999', '1,000', '19,041', '1,234,567']],
    [fr, ['1', '999', '1_000', '19_041', '1_234_567']],
    [es, ['1', '999', '1000', '19_041', '1_234_567']],
    [pt, ['1', '999', '1.000', '19.041', '1.234.567']],
    [ptPt, ['1', '999', '1000', '19.041', '1.234.567']],
    [de, ['1', '999', '1000', '19.041', '1.234.567']],
    [deCh, ['1', '999', '1000', '19’041', '1’234’567']],
    [ar, ['1', '999', '1,000', '19,041', '1,234,567']],
    [arMa, ['1', '999', '1.000', '19.041', '1.234.567']],
  ])('$tag', ({ numbers }, expected) => {
    expect(NUMBERS.map(numbers.count).map(bare)).toEqual(expected);
  });

  test.each([
    [en, ['0 articles', '1 article', '2 articles', '3,278 articles', '1,000,000 articles']],
    [fr, ['0 article', '1 article', '2 articles', '3_278 articles', '1_000_000 d’articles']],
    [es, ['0 artículos', '1 artículo', '2 artículos', '3278 artículos', '1_000_000 de artículos']],
    [pt, ['0 texto', '1 texto', '2 textos', '3.278 textos', '1.000.000 de textos']],
    [ptPt, ['0 artigos', '1 artigo', '2 artigos', '3278 artigos', '1.000.000 de artigos']],
    [de, ['0 Artikel', '1 Artikel', '2 Artikel', '3278 Artikel', '1.000.000 Artikel']],
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

  it.each([
    [en, ['1 article by Ann Lee.', '12 articles by Ann Lee.']],
    [fr, ['1 article signé Ann Lee.', '12 articles signés Ann Lee.']],
    [es, ['1 artículo de Ann Lee.', '12 artículos de Ann Lee.']],
    [pt, ['1 texto de Ann Lee.', '12 textos de Ann Lee.']],
    [de, ['1 Artikel von Ann Lee.', '12 Artikel von Ann Lee.']],
    [ar, ['مقالة واحدة بقلم Ann Lee.', '12 مقالة بقلم Ann Lee.']],
  ])('$tag says who wrote them', ({ descriptions }, expected) => {
    expect([1, 12].map((count) => descriptions.grouping('authors', 'Ann Lee', count))).toEqual(expected);
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
    [es, '312 personas, de la A a la Z', '1 organización'],
    [pt, '312 pessoas, de A a Z', '1 organização'],
    [de, '312 Personen von A bis Z', '1 Organisation'],
    [ar, '312 شخصية، بالترتيب الأبجدي', 'منظمة واحدة'],
  ])('$tag', ({ index }, people, organisation) => {
    expect(index.extent('people', 312)).toBe(people);
    expect(index.extentOfLetter('organisations', 1)).toBe(organisation);
  });

  it('says where a place lies', () => {
    expect(en.numbers.coordinates(13.5, -2.1)).toBe('13.50° N, 2.10° W');
    expect(fr.numbers.coordinates(-13.5, -2.1)).toBe('13,50° S, 2,10° O');
    expect(es.numbers.coordinates(-13.5, -2.1)).toBe('13,50° S, 2,10° O');
    expect(pt.numbers.coordinates(-13.5, 2.1)).toBe('13,50° S, 2,10° L');
    expect(ptPt.numbers.coordinates(-13.5, 2.1)).toBe('13,50° S, 2,10° E');
    expect(de.numbers.coordinates(-13.5, 2.1)).toBe('13,50° S, 2,10° O');
    // Among letters from the right, figures and their sign keep together and in their order.
    expect(ar.numbers.coordinates(13.5, -2.1)).toBe('\u206613.50°\u2069 شمالًا، \u20662.10°\u2069 غربًا');
  });
});

describe('a list of names', () => {
  test.each([
    [en, ['Ann', 'Ann and Ben', 'Ann, Ben and Cy']],
    [fr, ['Ann', 'Ann et Ben', 'Ann, Ben et Cy']],
    [es, ['Ann', 'Ann y Ben', 'Ann, Ben y Cy']],
    [pt, ['Ann', 'Ann e Ben', 'Ann, Ben e Cy']],
    [de, ['Ann', 'Ann und Ben', 'Ann, Ben und Cy']],
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

test.each([
  ['Inés', 'Ana e Inés'],
  ['Hilario', 'Ana e Hilario'],
  ['Yves', 'Ana e Yves'],
  ['Ian', 'Ana y Ian'],
  ['Yolanda', 'Ana y Yolanda'],
  ['Hierro', 'Ana y Hierro'],
])('in Spanish, “y” before %s', (name, expected) => {
  expect(read(es.numbers.listNames(['Ana', name], (shown) => shown))).toBe(expected);
});

describe('a sentence of one and of several', () => {
  const tell = ({ calendar, stories, undated, listing }: Words, count: number): readonly string[] => [
    calendar.monthExtent(count, count),
    stories.extentOfAll(count),
    undated.extent(count).split('.')[0]!,
    listing.moreMentions(count),
    read(calendar.moreOfDay(count, '2023-08-04' as Day, bracket)),
  ];
  test.each([
    [
      es,
      [
        '1 artículo en 1 día',
        '1 cobertura de varios días, en orden cronológico.',
        '1 artículo cuya fecha no se encontró',
        'y 1 mención más en este artículo',
        '1 artículo más[ del 4 de agosto de 2023]',
      ],
      [
        '3 artículos en 3 días',
        '3 coberturas de varios días, cada una en orden cronológico.',
        '3 artículos cuya fecha no se encontró',
        'y 3 menciones más en este artículo',
        '3 artículos más[ del 4 de agosto de 2023]',
      ],
    ],
    [
      pt,
      [
        '1 texto em 1 dia',
        '1 cobertura de vários dias, em ordem cronológica.',
        '1 texto cuja data não foi encontrada',
        'e mais 1 menção neste texto',
        'Mais 1 texto[ de 4 de agosto de 2023]',
      ],
      [
        '3 textos em 3 dias',
        '3 coberturas de vários dias, cada uma em ordem cronológica.',
        '3 textos cuja data não foi encontrada',
        'e mais 3 menções neste texto',
        'Mais 3 textos[ de 4 de agosto de 2023]',
      ],
    ],
    [
      de,
      [
        '1 Artikel an 1 Tag',
        '1 Dossier über mehrere Tage, in zeitlicher Folge.',
        '1 Artikel, dessen Datum nicht gefunden wurde',
        'und 1 weitere Erwähnung in diesem Artikel',
        '1 weiterer Artikel[ vom 4.~August 2023]',
      ],
      [
        '3 Artikel an 3 Tagen',
        '3 Dossiers über mehrere Tage, jedes in zeitlicher Folge.',
        '3 Artikel, deren Datum nicht gefunden wurde',
        'und 3 weitere Erwähnungen in diesem Artikel',
        '3 weitere Artikel[ vom 4.~August 2023]',
      ],
    ],
  ])('$tag', (words, ofOne, ofSeveral) => {
    expect(tell(words, 1).map(bare)).toEqual(ofOne);
    expect(tell(words, 3).map(bare)).toEqual(ofSeveral);
  });
});

describe('a reference', () => {
  const whole = {
    authors: ['Ann Lee', 'Ben Okri'],
    quoteHeadline: (withStop: boolean) => `<Pacts end${withStop ? '.' : ''}>`,
    source: 'Le Fleuve',
    date: '2023-08-04' as Day,
    archive: 'Archive',
    address: 'https://a.example/',
  };
  const little = { ...whole, authors: [], source: null, date: null, address: null };
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
      es,
      'Ann Lee, Ben Okri, <Pacts end>, Le Fleuve, 4 de agosto de 2023. Archive. https://a.example/',
      '<Pacts end>, sin fecha. Archive.',
    ],
    [
      pt,
      'Ann Lee; Ben Okri. <Pacts end>. Le Fleuve, 4 de agosto de 2023. Archive. Disponível em: https://a.example/',
      '<Pacts end>, sem data. Archive.',
    ],
    [
      de,
      'Ann Lee, Ben Okri: <Pacts end>, in: Le Fleuve, 4.~August 2023. Archive. https://a.example/',
      '<Pacts end>, ohne Datum. Archive.',
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
    expect([citation.refer(whole), citation.refer(little)].map(read).map(bare)).toEqual([ofAll, ofLittle]);
  });
});
