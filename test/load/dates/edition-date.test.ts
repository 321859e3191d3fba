import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it, test } from 'vitest';
import { type DateRules, readDate } from '../../../src/load/dates/edition-date.ts';
import { describeShared, sharedPath } from '../shared.ts';

const rules: DateRules = { zone: 'UTC', dateOrder: null };

function readDay(text: string, changes: Partial<DateRules> = {}): string | null {
  const reading = readDate(text, { ...rules, ...changes });
  return reading.kind === 'day' ? reading.date.date : null;
}

describe('a stated day', () => {
  test.each([
    '2023-08-04',
    '2023-8-4',
    '2023/08/04',
    '2023.08.04',
    '20230804',
    '20230804T101500Z',
    '2023-08-04T10:15:00+01:00',
    '2023-08-04 10:15',
    '4 August 2023',
    '4th of August 2023',
    '4th August, 2023',
    'Friday, August 4, 2023',
    'Friday 4 August 2023',
    'Aug. 4, 2023',
    'AUG 4 2023',
    'August 4th, 2023',
    '04-Aug-2023',
    '4-Aug-23',
    '4 Aug ’23',
    '2023 August 4',
    'Fri, 04 Aug 2023 10:15:00 +0000',
    'Fri Aug 04 10:15:00 +0000 2023',
    'Published: August 4, 2023 at 3:04pm',
    'Posted on 04 Aug 2023 | By Jane',
    '2023–08–04',
    '２０２３年８月４日',
    '令和5年8月4日',
    '2023년 8월 4일',
    '٤ أغسطس ٢٠٢٣',
    '4 สิงหาคม 2566',
    '4 สิงหาคม พ.ศ. 2566',
    '৪ আগস্ট ২০২৩',
    '4 اگست 2023',
    '4 غشت 2023',
    '२०२३-०८-०४',
    'vendredi 4 août 2023',
    '4 de agosto de 2023',
    '4. August 2023',
    '4 agosto 2023',
    '4 augustus 2023',
    '4 августа 2023 г.',
    '4.8.2023',
    'Agust 4, 2023',
    '04-08-2023 (day first)',
  ])('%s', (text) => expect(readDay(text)).toBe('2023-08-04'));

  it('is found for every day and month name', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = DateTime.fromJSDate(date, { zone: 'utc' }).setLocale('en-GB');
          const iso = day.toFormat('yyyy-MM-dd');
          for (const format of [
            'yyyy-MM-dd',
            'd MMMM yyyy',
            'MMMM d, yyyy',
            'ccc, dd LLL yyyy',
            'yyyy/M/d',
          ]) {
            expect(readDay(day.toFormat(format))).toBe(iso);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['0099-12-31', '0099-12-31'],
  ['25 December 0800', '0800-12-25'],
  ['1000-01-01T00:30:00Z', '1000-01-01'],
  ['平成23年8月4日', '2011-08-04'],
  ['2013-189', '2013-07-08'],
  ['2024-366', '2024-12-31'],
  ['2023-W31-5', '2023-08-04'],
  ['4.VIII.1923', '1923-08-04'],
  ['4 viii 1923', '1923-08-04'],
  ['11 February 1723/24', '1724-02-11'],
  ['11 Feb. 1723/4', '1724-02-11'],
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06'],
])('%s is a day', (text, day) => expect(readDay(text)).toBe(day));

describe('what states no day', () => {
  test.each([
    '',
    'yesterday',
    'last Tuesday',
    '3 days ago',
    'NaN',
    'Infinity',
    '1e9',
    '43831',
    'undated',
    '12 March',
    'version 2.10.3',
    '23年8月4日',
  ])('"%s" is not guessed', (text) => expect(readDate(text, rules)).toEqual({ kind: 'unknown' }));

  test.each([
    ['1923', '1923'],
    ['0099', '0099'],
    ['2023-08', '2023-08'],
    ['2023/8', '2023-08'],
    ['202308', '2023-08'],
    ['8.2023', '2023-08'],
    ['VIII.1923', '1923-08'],
    ['August 2023', '2023-08'],
    ['2023 August', '2023-08'],
    ['agosto de 2023', '2023-08'],
    ['2023年8月', '2023-08'],
    ['昭和5年', '1930'],
    ['๒๕๖๖', '2023'],
    ['สิงหาคม 2566', '2023-08'],
    ['AD 800', '0800'],
    ['2023-08-00', '2023-08'],
    ['1923-00-00', '1923'],
    ['1923-08-??', '1923-08'],
  ])('"%s" names no day, but %s', (text, date) =>
    expect(readDate(text, rules)).toEqual({ kind: 'partial', date, isExact: true }),
  );

  test.each([
    ['circa 1923', '1923'],
    ['1923?', '1923'],
    ['[1923]', '1923'],
    ['Summer 1923', '1923'],
    ['2023-Q3', '2023'],
    ['Q3 2023', '2023'],
    ['3Q 2023', '2023'],
    ['2023-07/08', '2023'],
    ['KW 32/2023', '2023-08'],
    ['2023-W31', '2023'],
    ['2023-W32', '2023-08'],
    ['August-September 2023', '2023'],
    ['March 1923 (est.)', '1923-03'],
    ['1723/24', '1724'],
  ])('"%s" lies in %s', (text, date) =>
    expect(readDate(text, rules)).toEqual({ kind: 'partial', date, isExact: false }),
  );

  test.each(['1920s', '1920er Jahre', 'années 1920', '2023/24', 'Winter 1923/24'])(
    '"%s" leaves the year open',
    (text) => expect(readDate(text, rules)).toEqual({ kind: 'partial', date: null, isExact: false }),
  );

  test.each([
    ['۱۴۰۲/۰۵/۱۳', '2023-08-04'],
    ['۱۳ مرداد ۱۴۰۲', '2023-08-04'],
    ['۳۰ اسفند ۱۳۹۹', '2021-03-20'],
    ['١٣ كانون الثاني ٢٠٢٣', '2023-01-13'],
    ['4 تشرين الأول 2023', '2023-10-04'],
    ['5 آب 2023', '2023-08-05'],
    ['4 मई 2023', '2023-05-04'],
    ['৪ মে ২০২৩', '2023-05-04'],
    ['4 ஆகஸ்ட் 2023', '2023-08-04'],
    ['4 tháng 8 năm 2023', '2023-08-04'],
    ['4 Ogos 2023', '2023-08-04'],
    ['Fri, 4 Aug 95 10:15:00 GMT', '1995-08-04'],
  ])('"%s" is a day of our calendar', (text, date) =>
    expect(readDate(text, rules)).toMatchObject({ kind: 'day', date: { date } }),
  );

  test.each(['99', '44 BC', '12023-01-01', 'Room 1205', '1920-1925', '15 محرم 1445'])(
    '"%s" is not misread',
    (text) => expect(readDate(text, rules)).toEqual({ kind: 'unknown' }),
  );

  test.each([
    ['1600 BC', 'before Christ'],
    ['15 March 1644 BC', 'before Christ'],
    ['1445 هـ', 'a year of another calendar'],
    ['١٤٤٥/٠١/١٥', 'a year of another calendar'],
  ])('"%s" is no year of the calendar: %s', (text, fault) =>
    expect(readDate(text, rules)).toMatchObject({ kind: 'invalid', fault }),
  );

  test.each([
    ['2023-13-45', 'month 13'],
    ['2020-00-10', 'month 0'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['31 April 2023', 'April 2023 has 30 days'],
    ['0000-01-01', 'year 0'],
    ['0001-01-01T00:00:00Z', 'programs write it where there is none'],
  ])('"%s" is in no calendar: %s', (text, fault) =>
    expect(readDate(text, rules)).toMatchObject({ kind: 'invalid', fault }),
  );

  test.each([
    ['9999-12-31 24:00', 'UTC', 'year 10000'],
    ['9999-12-31T23:30:00Z', 'Africa/Niamey', 'year 10000'],
  ])('"%s" in %s leads out of the calendar: %s', (text, zone, fault) =>
    expect(readDate(text, { zone, dateOrder: null })).toEqual({ kind: 'invalid', written: text, fault }),
  );

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void readDate(text, rules)),
    );
  });
});

describe('day and month that could change places', () => {
  test.each([
    ['03/04/2023', null, '2023-04-03', true],
    ['03/04/2023', 'day-first', '2023-04-03', false],
    ['03/04/2023', 'month-first', '2023-03-04', false],
    ['31/12/1999', 'month-first', '1999-12-31', false],
    ['12/31/1999', 'day-first', '1999-12-31', false],
    ['5/5/2023', null, '2023-05-05', false],
  ] as const)('%s, %s: %s', (text, dateOrder, day, ambiguous) => {
    expect(readDate(text, { zone: 'UTC', dateOrder })).toMatchObject({
      kind: 'day',
      date: { date: day },
      ambiguous,
    });
  });
});

describe('moments', () => {
  test.each([
    ['2020-03-01T00:30:00+14:00', 'UTC', '2020-03-01', '2020-03-01T00:30:00+14:00'],
    ['Fri, 31 Dec 1999 23:30:00 -0500', 'Asia/Tokyo', '1999-12-31', '1999-12-31T23:30:00-05:00'],
    ['2023-08-04T23:30:00Z', 'Africa/Niamey', '2023-08-05', '2023-08-05T00:30:00+01:00'],
    ['2023-08-04T10:30', 'Africa/Niamey', '2023-08-04', '2023-08-04T10:30:00+01:00'],
    ['1999-12-31T24:00:00Z', 'UTC', '2000-01-01', '2000-01-01T00:00:00Z'],
    ['1577836800', 'UTC', '2020-01-01', '2020-01-01T00:00:00Z'],
    ['1577836800000', 'America/New_York', '2019-12-31', '2019-12-31T19:00:00-05:00'],
    ['2020-11-01 01:30 EDT', 'UTC', '2020-11-01', '2020-11-01T01:30:00-04:00'],
    ['4 August 2023, 3.04 p.m. IST', 'UTC', '2023-08-04', null],
    ['4 August 2023', 'Asia/Tokyo', '2023-08-04', null],
    ['2023-08-04T10:00:00+99:99', 'UTC', '2023-08-04', null],
    ['2023-08-04T10:00:00-15:00', 'UTC', '2023-08-04', null],
    ['2023-08-04T10:00:00+05:45', 'UTC', '2023-08-04', '2023-08-04T10:00:00+05:45'],
  ])('%s in %s', (text, zone, day, published) => {
    expect(readDate(text, { zone, dateOrder: null })).toMatchObject({ date: { date: day, published } });
  });
});

describeShared('dates as people write them', 'hostile/tricky-dates.json', () => {
  it('are read, or left alone, as listed', () => {
    const { cases } = JSON.parse(readFileSync(sharedPath('hostile/tricky-dates.json'), 'utf8')) as {
      cases: [string, string | null][];
    };
    expect(cases.map(([text]) => [text, judge(text)])).toEqual(cases);
  });
});

function judge(text: string): string | null {
  const reading = readDate(text, rules);
  if (reading.kind === 'partial') return reading.date;
  if (reading.kind !== 'day') return null;
  return reading.ambiguous ? 'ambiguous' : reading.date.date;
}
