import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it, test } from 'vitest';
import { RESULT_FORMATS } from '../../../layouts/scripts/search/export/result-formats.ts';
import {
  countOnScale,
  makeTimeScale,
  placeOnScale,
} from '../../../layouts/scripts/search/filters/time-scale.ts';
import { listPages } from '../../../layouts/scripts/search/show/result-pages.ts';
import type { Hit } from '../../../src/search/read/answer.ts';

describe('results that are taken away', () => {
  const archive = { title: 'The Record', language: 'en', address: 'https://archive.example/a/' };
  const hit: Hit = {
    ...{ url: '1987/03/04/bull.html', headline: '=cmd|"x", said', original: '=cmd|"x", said' },
    ...{ language: null, direction: null },
    ...{ date: '1987-03-04', source: 'Reuters', authors: ['Ann Lee', 'Ben Okri'] },
  };
  const write = (name: string, hits = [hit]): string =>
    RESULT_FORMATS.find((format) => format.name === name)!.write(hits, archive);

  it('run no formula in a spreadsheet', () => {
    expect(write('CSV').split('\r\n')[1]).toBe(
      'https://archive.example/a/1987/03/04/bull.html,"\'=cmd|""x"", said",1987-03-04,Reuters,"Ann Lee; Ben Okri"',
    );
  });

  it('are a line each for programs', () => {
    expect(JSON.parse(write('NDJSON'))).toEqual({
      url: 'https://archive.example/a/1987/03/04/bull.html',
      headline: hit.headline,
      date: '1987-03-04',
      source: 'Reuters',
      authors: ['Ann Lee', 'Ben Okri'],
    });
  });

  it.each([
    ['BibTeX', '@bibtex/text'],
    ['RIS', '@ris/file'],
    ['CSL-JSON', '@else/json'],
  ])('are read as %s by programs for references', (name, forceType) => {
    const calf = { ...hit, url: 'undated/calf.html', original: 'Calf & {cow}', source: null, authors: [] };
    const { data } = new Cite(write(name, [hit, calf]), { forceType });
    expect(data).toMatchObject([
      { title: hit.headline, 'container-title': 'Reuters', URL: `${archive.address}${hit.url}` },
      { title: 'Calf & {cow}', 'container-title': 'The Record', URL: `${archive.address}${calf.url}` },
    ]);
  });
});

describe('bars over time', () => {
  it('are months of a few years, and years of many', () => {
    expect(makeTimeScale('1987-02-26', '1987-04').units).toEqual(['1987-02', '1987-03', '1987-04']);
    expect(makeTimeScale('1923', '1989-05-01').units).toHaveLength(67);
    expect(makeTimeScale('1923', '1923').units).toHaveLength(12);
  });

  it('hold what was found in them', () => {
    const months = makeTimeScale('1987-02', '1987-04');
    const years = makeTimeScale('1923', '1989');
    const periods = [
      { period: '1987', count: 1 },
      { period: '1987-03', count: 5 },
    ];
    expect(countOnScale(months, periods)).toEqual([0, 5, 0]);
    expect(countOnScale(years, periods)[64]).toBe(6);
  });

  it('know where a date lies', () => {
    const months = makeTimeScale('1987-02', '1988-01');
    expect(placeOnScale(months, '1987-03-15', false)).toBe(1);
    expect(placeOnScale(months, '1987', true)).toBe(10);
    expect(placeOnScale(months, '1950', false)).toBe(0);
    expect(placeOnScale(months, '2000', true)).toBe(11);
  });
});

test.each([
  [1, 2, [1, 2]],
  [1, 20, [1, 2, 3, 4, null, 20]],
  [4, 20, [1, 2, 3, 4, 5, null, 20]],
  [6, 20, [1, null, 5, 6, 7, null, 20]],
  [17, 20, [1, null, 16, 17, 18, 19, 20]],
  [20, 20, [1, null, 19, 20]],
])('on page %i of %i, the way leads to %j', (page, last, shown) => {
  expect(listPages(page, last)).toEqual(shown);
});
