import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { html, type Markup } from '../../layouts/html.ts';
import { showChart } from '../../layouts/parts/chart.ts';
import { scaleOf } from '../../layouts/parts/chart-scale.ts';
import { ticksOf } from '../../layouts/parts/chart-ticks.ts';
import { showSpan } from '../../layouts/parts/day-text.ts';
import { showHeatSheet } from '../../layouts/parts/heat.ts';
import { type Here, placeOf } from '../../layouts/parts/href.ts';
import type { Day } from '../../src/model/model.ts';
import type { Chart } from '../../src/model/page-parts.ts';
import { numberOfWeek, type Period, weekOfNumber } from '../../src/model/periods.ts';
import { AMERICAN_ENGLISH, ENGLISH } from '../../src/words/languages/en.ts';
import { FRENCH } from '../../src/words/languages/fr.ts';
import type { Words } from '../../src/words/words.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';
import { makeChart, makeHeatSheet } from './fixture/time.ts';
import { url } from './fixture/words.ts';

const HERE = placeOf(makePages().find((page) => page.kind === 'day')!, SITE);
const read = (markup: Markup | null) =>
  parseHTML(html`<!DOCTYPE html><html><body>${markup}</body></html>`.value).document;
const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

it('a span of days is read as words and, each end, as a day', () => {
  const times = [
    ...read(html`${showSpan('2023-07-26' as Day, '2023-08-04' as Day, HERE)}`).querySelectorAll('time'),
  ];
  expect(times.map((time) => [time.getAttribute('datetime'), time.textContent])).toEqual([
    ['2023-07-26', '26 July'],
    ['2023-08-04', '4 August 2023'],
  ]);
});

describe('a calendar sheet', () => {
  const document = read(showHeatSheet(makeHeatSheet('2023-08'), HERE));

  it('is a table of weeks with a caption and named columns', () => {
    expect(squeeze(document.querySelector('caption')!.textContent)).toBe('August 31 articles');
    expect([...document.querySelectorAll('th abbr')].map((day) => day.getAttribute('title'))[0]).toBe(
      'Monday',
    );
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('td').length);
    expect(rows).toEqual([7, 7, 7, 7, 7]);
  });

  it('links each day that has articles, by a name that says day and count, and by its level', () => {
    const link = document.querySelector('a[href="../05/index.html"]')!;
    expect([link.textContent, link.getAttribute('class')]).toEqual(['5 August 2023, 9 articles', 'heat-3']);
    expect(squeeze(document.querySelector('td')!.textContent)).toBe('');
    expect([...document.querySelectorAll('td')].filter((cell) => cell.textContent === '1')).toHaveLength(1);
  });

  it('says in figures what each colour means', () => {
    const keys = [...document.querySelectorAll('.heat-legend .heat-key')];
    expect(keys.map((key) => [key.textContent, key.getAttribute('class')])).toEqual([
      ['1', 'heat-key heat-1'],
      ['2–4', 'heat-key heat-2'],
      ['5–9', 'heat-key heat-3'],
      ['10–1,600', 'heat-key heat-4'],
    ]);
    expect(squeeze(document.querySelector('.heat-legend')!.textContent)).toMatch(/^Articles a day: 1 2–4/);
  });

  it('marks the day of the page', () => {
    expect(document.querySelector('[aria-current]')!.textContent).toMatch(/^4 August 2023/);
  });
});

describe('a chart', () => {
  test.each([
    [[0], [0, 1]],
    [
      [1, 2],
      [0, 1, 2],
    ],
    [[3], [0, 1, 2, 3]],
    [[4], [0, 2, 4]],
    [[5], [0, 1, 2, 3, 4, 5]],
    [[6], [0, 2, 4, 6]],
    [[7], [0, 4, 8]],
    [[9], [0, 5, 10]],
    [[11], [0, 4, 8, 12]],
    [[13], [0, 5, 10, 15]],
    [[22], [0, 5, 10, 15, 20, 25]],
    [[61], [0, 40, 80]],
    [[100], [0, 50, 100]],
    [[1901], [0, 1000, 2000]],
    [
      [8, 10_533],
      [0, 4000, 8000, 12_000],
    ],
  ])('of %j counts %j', (counts, scale) => {
    expect(scaleOf(counts.map((count) => ({ period: '2023', count, url: null })))).toEqual(scale);
  });

  it('is filled: its fullest bar takes more than three fifths of the height, its scale is whole', () => {
    for (let most = 2; most < 3000; most++) {
      const scale = scaleOf([{ period: '2023', count: most, url: null }]);
      expect(most / scale.at(-1)!).toBeGreaterThan(0.6);
      expect(scale.every(Number.isInteger)).toBe(true);
    }
  });

  it('has a line and a number at each step of its scale', () => {
    const bars = [8, 10_533].map((count) => ({ period: '2023-08', count, url: null }));
    const document = read(showChart({ unit: 'month', bars }, HERE));
    expect([...document.querySelectorAll('.chart-scale span')].map(({ textContent }) => textContent)).toEqual(
      ['12,000', '8,000', '4,000', '0'],
    );
    expect(
      [...document.querySelectorAll('.chart-grid line')].map((line) => Number(line.getAttribute('y1'))),
    ).toEqual([132.5, 88.5, 44.5, 0.5]);
  });

  it('draws a bar for each that is not empty, and says all of them in a table', () => {
    const chart = makeChart(24);
    const document = read(showChart(chart, HERE));
    const filled = chart.bars.filter(({ count }) => count > 0);
    expect(document.querySelectorAll('rect')).toHaveLength(filled.length);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(24);
    expect([...document.querySelectorAll('svg a')].map((link) => link.getAttribute('href'))).toEqual(
      [...document.querySelectorAll('tbody a')].map((link) => link.getAttribute('href')),
    );
    expect(squeeze(document.querySelector('rect title')!.textContent)).toBe('February 2014: 7 articles');
  });

  it('of weeks has the months below, the first of them with its year', () => {
    const weeks = Array.from({ length: 20 }, (_, at) => weekOfNumber(numberOfWeek('2023-10-30' as Day) + at));
    const bars = weeks.map((period) => ({ period, count: 1, url: null }));
    expect(ticksOf({ unit: 'week', bars }, ENGLISH.dates)).toEqual([
      { index: 1, text: 'November 2023' },
      { index: 5, text: 'December' },
      { index: 9, text: 'January 2024' },
      { index: 14, text: 'February' },
      { index: 18, text: 'March' },
    ]);
    const document = read(showChart({ unit: 'week', bars }, HERE));
    expect(squeeze(document.querySelector('rect title')!.textContent)).toBe(
      'Week of 30 October 2023: 1 article',
    );
  });

  it('leads to a place on a page where the bar’s articles stand among others', () => {
    const [one, ...others] = makeChart(3).bars;
    const bars = [
      one!,
      ...others.map((bar) => ({ ...bar, url: url('people/x.html'), anchor: 'in-2014-02-07' })),
    ];
    const document = read(showChart({ unit: 'month', bars }, HERE));
    expect([...document.querySelectorAll('svg a, tbody a')].map((link) => link.getAttribute('href'))).toEqual(
      Array.from({ length: 4 }, () => '../../../people/x.html#in-2014-02-07'),
    );
  });

  it('stays inside its drawing, and draws the fullest bar highest', () => {
    const document = read(showChart(makeChart(120), HERE));
    const bars = [...document.querySelectorAll('rect')].map((rect) =>
      ['x', 'width', 'y', 'height'].map((name) => Number.parseFloat(rect.getAttribute(name)!)),
    );
    for (const [x, width, y, height] of bars) {
      expect(x! + width!).toBeLessThanOrEqual(100);
      expect(y! + height!).toBe(132);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });

  it('runs from right to left where lines do', () => {
    const there = { ...HERE, words: { ...ENGLISH, direction: 'rtl' } } as const;
    const chart = makeChart(7);
    const places = (here: Here, name: string) =>
      [...read(showChart(chart, here)).querySelectorAll(name)].map((shape) =>
        ['x', 'width'].reduce((sum, key) => sum + Number.parseFloat(shape.getAttribute(key) ?? '0'), 0),
      );
    const starts = (here: Here, name: string) =>
      [...read(showChart(chart, here)).querySelectorAll(name)].map((shape) =>
        Number.parseFloat(shape.getAttribute('x')!),
      );
    for (const name of ['rect', '.chart-tick']) {
      const mirrored = starts(there, name).map((x) => 100 - x);
      expect(mirrored.length).toBeGreaterThan(2);
      for (const [index, x] of places(HERE, name).entries()) expect(mirrored[index]).toBeCloseTo(x, 2);
    }
  });

  it('is left out for a single bar', () => {
    expect(showChart(makeChart(1), HERE)).toBeNull();
  });

  const labels = (unit: Chart['unit'], periods: readonly Period[], words: Words = ENGLISH) =>
    ticksOf({ unit, bars: periods.map((period) => ({ period, count: 1, url: null })) }, words.dates).map(
      ({ text }) => text,
    );

  it('leaves out a label that would reach over the edge', () => {
    const bars = Array.from({ length: 58 }, (_, index) => ({
      period: `2023-0${index < 31 ? 8 : 9}-${String((index % 31) + 1).padStart(2, '0')}`,
      count: 1,
      url: null,
    }));
    const shown = [
      ...read(showChart({ unit: 'day', bars }, HERE)).querySelectorAll('.chart-tick:not(.chart-tick-over)'),
    ];
    expect(shown.at(-1)!.textContent).toBe('19 September');
  });

  it('labels its axis with few, round times', () => {
    const years = Array.from({ length: 40 }, (_, index) => String(1984 + index));
    expect(labels('year', years)).toEqual(['1985', '1990', '1995', '2000', '2005', '2010', '2015', '2020']);
    const months = (count: number) => makeChart(count).bars.map(({ period }) => period);
    expect(labels('month', months(120))).toEqual(['2014', '2016', '2018', '2020', '2022']);
    expect(labels('month', months(24))).toEqual([
      'January 2014',
      'April',
      'July',
      'October',
      'January 2015',
      'April',
      'July',
      'October',
    ]);
    const days = Array.from({ length: 31 }, (_, index) => `2023-08-${String(index + 1).padStart(2, '0')}`);
    expect(labels('day', days)).toEqual(['1 August', '8 August', '15 August', '22 August', '29 August']);
    const decades = Array.from({ length: 22 }, (_, index) => String(185 + index));
    expect(labels('decade', decades)).toEqual(['1850s', '1900s', '1950s', '2000s', '2050s']);
  });

  it('labels its axis in the language of the page', () => {
    expect(
      labels(
        'month',
        makeChart(4).bars.map(({ period }) => period),
        FRENCH,
      ),
    ).toEqual(['Janv. 2014', 'Févr.', 'Mars', 'Avr.']);
    expect(labels('day', ['2023-08-01', '2023-08-02'], FRENCH)).toEqual(['1er août', '2 août']);
    expect(labels('day', ['2023-08-01', '2023-08-02'], AMERICAN_ENGLISH)).toEqual(['August 1', 'August 2']);
    expect(labels('decade', ['195'], FRENCH)).toEqual(['Années 1950']);
  });
});
