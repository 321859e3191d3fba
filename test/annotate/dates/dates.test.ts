import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/dates.ts';
import type { Article, ArticleId, DatedPhrase, Day, Digest } from '../../../src/model/model.ts';
import { LONGEST_TEXT } from '../../../src/tools/text/longest-text.ts';
import { NO_FILE } from '../../file-facts.ts';

const articleOf = (text: string, date: string | null): Article => ({
  id: 'a.txt' as ArticleId,
  path: 'a.txt',
  line: 1,
  format: 'plain-text',
  digest: '00' as Digest,
  headline: '',
  headlineDerived: true,
  date: date as Day | null,
  published: null,
  language: 'en',
  byline: [],
  source: null,
  originalUrl: null,
  tags: [],
  text,
  blocks: [],
  pictures: [],
  file: NO_FILE,
});

const find = (text: string, date: string | null = '2023-08-04', language = 'en'): readonly DatedPhrase[] =>
  findDates({ ...articleOf(text, date), language }, [{ start: 0, end: text.length }]);

/** `Thursday=2023-08-03`, one for each phrase. */
const show = (text: string, date?: string | null): string =>
  find(text, date)
    .map((phrase) => `${phrase.text}=${phrase.value}`)
    .join('; ');

describe('a day', () => {
  // 2023-08-04 is a Friday.
  test.each([
    ['Soldiers said on Thursday that they had taken power.', 'Thursday=2023-08-03'],
    ['The army spoke on Friday.', 'Friday=2023-08-04'],
    ['Leaders of the bloc will meet on Sunday in Abuja.', 'Sunday=2023-08-06'],
    [
      'Officials said on Thursday that envoys will leave on Monday.',
      'Thursday=2023-08-03; Monday=2023-08-07',
    ],
    ['The junta has until Sunday to step down.', 'Sunday=2023-08-06'],
    ['A vote is expected next Monday.', 'next Monday=2023-08-07'],
    ['He arrived last Friday.', 'last Friday=2023-07-28'],
    ['NIAMEY, Aug 3 (Reuters) - Crowds gathered.', 'Aug 3=2023-08-03'],
    ['the July 26 coup', 'July 26=2023-07-26'],
    ['It happened on 3 August 2023.', '3 August 2023=2023-08-03'],
    ['It happened on the 3rd of August.', '3rd of August=2023-08-03'],
    ['Born on Dec. 2, 1956, she', 'Dec. 2, 1956=1956-12-02'],
    ['On Thursday, August 3, crowds', 'Thursday, August 3=2023-08-03'],
    ['He was seized on 1998-08-17.', '1998-08-17=1998-08-17'],
    ['He spoke yesterday, and will speak again tomorrow.', 'yesterday=2023-08-03; tomorrow=2023-08-05'],
    ['He died the day before yesterday.', 'day before yesterday=2023-08-02'],
    ['He will speak tonight.', 'tonight=2023-08-04'],
    ['Shots were heard last night.', 'last night=2023-08-03'],
    ['They left three days ago.', 'three days ago=2023-08-01'],
    [
      'He was seized on July 26. Two days later a general took over.',
      'July 26=2023-07-26; Two days later=2023-07-28',
    ],
    [
      'The coup of July 26 came after talks the previous day.',
      'July 26=2023-07-26; the previous day=2023-07-25',
    ],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test.each([
    ['2023-01-05', 'He flew home on Dec. 28.', 'Dec. 28=2022-12-28'],
    ['2023-12-28', 'Parliament meets on January 5.', 'January 5=2024-01-05'],
    ['2023-03-02', 'The summit was held on Nov. 20.', 'Nov. 20=2022-11-20'],
    ['2024-02-27', 'Polls open on Feb. 29.', 'Feb. 29=2024-02-29'],
    ['2024-01-31', 'a vote of Aug. 1', 'Aug. 1=2023-08-01'],
    ['2023-03-01', 'a vote of Feb. 29', 'Feb. 29=2024-02-29'],
    ['2023-08-04', 'It had opened on Dec. 28.', 'Dec. 28=2022-12-28'],
    ['2023-08-04', 'It will open on Jan. 9.', 'Jan. 9=2024-01-09'],
  ])('without its year, in the edition of %s: %s', (date, text, expected) => {
    expect(show(text, date)).toBe(expected);
  });
});

describe('a time of a day', () => {
  test.each([
    ['A blast was heard at 10:35 on Thursday.', '10:35 on Thursday=2023-08-03T10:35'],
    ['The deadline is 9 a.m. EST Tuesday.', '9 a.m. EST Tuesday=2023-08-08T09:00'],
    ['He spoke on Thursday at 8.30pm.', 'Thursday at 8.30pm=2023-08-03T20:30'],
    ['He spoke on Thursday at 8.30 pm.', 'Thursday at 8.30 pm=2023-08-03T20:30'],
    ['He spoke on Thursday at 8 P.M. and left.', 'Thursday at 8 P.M.=2023-08-03T20:00'],
    ['The embassy closed at 1600 GMT on Wednesday.', '1600 GMT on Wednesday=2023-08-02T16:00'],
    ['It closed at noon GMT on Wednesday.', 'noon GMT on Wednesday=2023-08-02T12:00'],
    ['He met them on July 26. At 11 p.m. he was seized.', 'July 26=2023-07-26; 11 p.m.=2023-07-26T23:00'],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected);
    expect(find(text).at(-1)?.precision).toBe('time');
  });
});

describe('a longer stretch', () => {
  test.each([
    ['Prices rose last week.', 'last week=2023-W30', 'week'],
    ['the week of March 6', 'the week of March 6=2023-W10', 'week'],
    ['Two weeks earlier, in 2020', '2020=2020', 'year'],
    [
      'He left on Dec. 31, 2021, and they met a week later.',
      'Dec. 31, 2021=2021-12-31; a week later=2022-W01',
      'day',
    ],
    ['THE PREVIOUS YEAR was dry; that month too.', 'THE PREVIOUS YEAR=2022', 'year'],
    [
      'He rose in August 2000; two decades earlier he was poor.',
      'August 2000=2000-08; two decades earlier=1980',
      'month',
    ],
    ['A century ago', 'A century ago=1923', 'year'],
    ['Three quarters ago it grew.', 'Three quarters ago=2022-Q4', 'quarter'],
    ['Six weeks ago he resigned.', 'Six weeks ago=2023-W25', 'week'],
    ['It ends this month.', 'this month=2023-08', 'month'],
    ['He was elected in March 2021.', 'March 2021=2021-03', 'month'],
    ['Rains began in early June.', 'early June=2023-06', 'month'],
    ['He took office last November.', 'last November=2022-11', 'month'],
    ['The junta will free them in October.', 'October=2023-10', 'month'],
    ['Exports fell in October.', 'October=2022-10', 'month'],
    ['Growth slowed in the third quarter of 1998.', 'third quarter of 1998=1998-Q3', 'quarter'],
    ['Profits fell in the second quarter.', 'second quarter=2023-Q2', 'quarter'],
    ['Q1 2023 sales', 'Q1 2023=2023-Q1', 'quarter'],
    ['It was founded in 2021.', '2021=2021', 'year'],
    ['in mid-1998', 'mid-1998=1998', 'year'],
    ['fiscal 1998', 'fiscal 1998=1998', 'year'],
    ['in the summer of 1999', 'summer of 1999=1999', 'year'],
    ['Elections are due next year.', 'next year=2024', 'year'],
    ['Output fell from a year earlier.', 'a year earlier=2022', 'year'],
    ['He fled 10 years ago.', '10 years ago=2013', 'year'],
    ['the 1990s', '1990s=199', 'decade'],
    ["the early '90s", "early '90s=199", 'decade'],
    ['the 20th century', '20th century=19', 'century'],
    ['the twenty-first century', 'twenty-first century=20', 'century'],
  ])('%s', (text, expected, precision) => {
    expect(show(text)).toBe(expected);
    expect(find(text)[0]?.precision).toBe(precision);
  });
});

describe('not a date', () => {
  test.each([
    'France has 2000 troops there.',
    'Some 1,500 people fled, 2,021 by one count.',
    'in 1000 cases',
    'He was held for three days.',
    'They meet every Monday.',
    'They rest on Sundays.',
    'Flight 1990 left, and Flight 2001 too.',
    'It cost $1998.',
    'a 2000-strong force',
    'Theresa May said so.',
    'They may march in the street.',
    'Foreign ministers Jan Kavan and Bronislaw Geremek signed.',
    'the Sunday Times',
    'He won 6:30.',
    'in his 90s',
    'He led for the last year.',
    'Feb. 30 and 31 April',
    'call 555-1998',
    'She told the Today show and USA Today so.',
    'New York and New Zealand traded Christmas cards.',
    'The Christmas trade was poor.',
    'Temperatures were in the seventies, and she is in her eighties.',
    'They are open seven days a week from 8 a.m. to 4 p.m.',
    'It is closed on the first Monday of the month.',
    'He lives in the French Quarter and lost in the quarter-final.',
    'He scored six points in the quarter.',
    'They sing on Sunday mornings.',
    'the 15th floor',
    'It scored 7/13 in the test of 5/6/98.',
    'two thousand soldiers and nineteen people',
  ])('%s', (text) => {
    expect(show(text)).toBe('');
  });
});

describe('where only the month or the year of the edition is known', () => {
  const said =
    'He spoke on Thursday, on August 3, last month, in July, last year and in the 1990s, and on 3 May 2021.';
  test.each([
    ['2023-08', 'last month=2023-07; July=2023-07; last year=2022; 1990s=199; 3 May 2021=2021-05-03'],
    ['2023', 'last year=2022; 1990s=199; 3 May 2021=2021-05-03'],
  ])('in %s nothing finer than that is resolved', (date, expected) =>
    expect(show(said, date)).toBe(expected),
  );
});

test('without an edition date only dates that name their year are resolved', () => {
  expect(show('He fell on July 26, 2023, and on Thursday, in March, last year and in 1998.', null)).toBe(
    'July 26, 2023=2023-07-26; 1998=1998',
  );
});

test('a headline between no sentences is read too', () => {
  const text = 'Coup of July 26\n\nIt came on a Wednesday.';
  const article = articleOf(text, '2023-08-04');
  expect(
    findDates(article, [{ start: 17, end: text.length }]).map(({ start, value }) => [start, value]),
  ).toEqual([
    [8, '2023-07-26'],
    [text.indexOf('Wednesday'), '2023-08-02'],
  ]);
});

test('a month is as long as the one it is counted to', () => {
  expect(show('A month ago. Three years ago. Six months from now.', '2024-03-31')).toBe(
    'A month ago=2024-02; Three years ago=2021; Six months from now=2024-09',
  );
  expect(show('It began on March 31, 2023. A month later it ended, and a day later they left.')).toBe(
    'March 31, 2023=2023-03-31; A month later=2023-04',
  );
});

test('what lies beyond the longest text is left out', () => {
  const text = `In 1998. ${'x '.repeat(LONGEST_TEXT / 2)} In 1999.`;
  expect(findDates(articleOf(text, null), []).map(({ value }) => value)).toEqual(['1998']);
});

test('offsets count UTF-16 code units', () => {
  const text = '🇳🇪 « Bazoum » was seized on Wednesday.';
  const [phrase] = find(text);
  expect(text.slice(phrase?.start, phrase?.end)).toBe('Wednesday');
});

const LANGUAGES = ['en', 'de', 'es', 'fr', 'nl', 'pt-BR', 'ru'];
const WORDS =
  "mardi dernier 12. März il y a trois jours siglo XVIII años noventa quarta-feira (13) vorige week Monday Aug 3 1998 last week the a year earlier early mid - , . ( ) 10:35 p.m. on in to will said noon GMT May 2000 of quarter third 20 century ago days three ' s 90s / : \n\n 🙂 é".split(
    ' ',
  );

test('phrases are in order, do not overlap and hold the text they claim, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
      fc.constantFrom(' ', ''),
      fc.constantFrom('2023-08-04', '0001-01-01', '9999-12-31', null),
      fc.constantFrom(...LANGUAGES),
      (words, joint, date, language) => {
        const text = words.join(joint);
        let last = 0;
        for (const { start, end, text: own, value } of find(text, date, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(own);
          expect(value).toMatch(/^(\d{4}(-(\d\d(-\d\d(T\d\d:\d\d)?)?|W\d\d|Q\d))?|\d{2,3})$/);
          last = end;
        }
      },
    ),
  );
});

test.each([
  'early ',
  'noon ',
  '10:35 ',
  '10.30 ',
  '1,',
  '. ',
  'third quarter ',
  'the ',
  'a.m.',
  '1',
  '1-',
  'x',
  'on Monday ',
  '3 August ',
  'last ',
])('300,000 characters of %j take no longer than ordinary text', (part) => {
  // What grows with the square of the text would run into the limit of time that every test has.
  expect(() => find(part.repeat(300_000 / part.length))).not.toThrow();
});

test.each([
  ['fr', 'mardi dernier '],
  ['fr', 'il y a trois '],
  ['es', 'de 12 a '],
  ['es', 'siglo XX '],
  ['pt', 'quarta-feira ('],
  ['de', '12.3.'],
  ['de', 'bis 19. '],
  ['nl', 'vorige week '],
  ['nl', 'jaren '],
])('nor do they in %s: %j', (language, part) => {
  expect(() => find(part.repeat(300_000 / part.length), '2023-08-04', language)).not.toThrow();
});

test('a language is read by its own words alone, in every region', () => {
  expect(find('Le 12 mars, last week.', '2023-08-04', 'fr-CA').map(({ value }) => value)).toEqual([
    '2023-03-12',
  ]);
  expect(find('Era nel 2019, last week.', '2023-08-04', 'it').map(({ value }) => value)).toEqual([
    '2019',
    '2023-W30',
  ]);
});
