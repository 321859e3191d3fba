import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../plan/archive-of.ts';
import { ALL_FILTERS, asQuery, indexOf, type OpenedIndex } from '../index-of.ts';

const LONG_WORD = 'ab'.repeat(5000);
const OWN = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype'];

const LARGE = Array.from({ length: 200_000 }, (_, at) => `w${(at * 7919) % 5003}`);

const DRAFTS: readonly Draft[] = [
  { path: 'none.md', headline: '…', body: '!?', day: '2001-01-01' },
  { path: 'one.md', headline: 'One', body: '-', day: '2001-01-02' },
  { path: 'large.md', headline: 'Large', body: `${LARGE.join(' ')} needle in it`, day: '2001-01-03' },
  { path: 'long.md', headline: 'Long', body: `before ${LONG_WORD} behind`, day: '2001-01-04' },
  {
    path: 'ja.md',
    headline: 'Tokyo',
    body: '東京都知事は木曜日に辞任した。𠮷野家',
    day: '2001-01-05',
    language: 'ja',
  },
  {
    path: 'th.md',
    headline: 'Bangkok',
    body: 'นายกรัฐมนตรีลาออกเมื่อวันพฤหัสบดี',
    day: '2001-01-06',
    language: 'th',
  },
  { path: 'emoji.md', headline: '😀 Smiles', body: '👨‍👩‍👧 family 🇳🇪 flag 1️⃣ \ud83d lone', day: '2001-01-07' },
  {
    path: 'ar.md',
    headline: 'استقالة الرئيس',
    body: 'قال الرئيسُ محمّد «بازوم» إنه لن يستقيل.',
    day: '2001-01-08',
    language: 'ar',
  },
  {
    path: 'he.md',
    headline: 'ראש הממשלה',
    body: 'ראש הממשלה אמר "לא" ביום חמישי.',
    day: '2001-01-09',
    language: 'he',
  },
  {
    path: 'own.md',
    headline: 'Own',
    body: `The ${OWN.join(' and the ')} of code.`,
    day: '2001-01-10',
    tags: OWN,
    source: 'constructor',
    byline: ['__proto__', 'hasOwnProperty'],
    language: 'constructor',
  },
];

let index: OpenedIndex;

beforeAll(async () => {
  index = await indexOf(DRAFTS);
});

describe('articles', () => {
  it.each([
    ['One ', ['One']],
    ['needle ', ['Large']],
    ['"needle in it"', ['Large']],
    [`"${LARGE.slice(100_000, 100_004).join(' ')}"`, ['Large']],
    [`"${[...LARGE.slice(100_000, 100_004)].reverse().join(' ')}"`, []],
    [LONG_WORD.slice(0, 900), ['Long']],
    [`"before ${LONG_WORD.slice(0, 900)} behind"`, ['Long']],
    ['ababa*', ['Long']],
    ['東京', ['Tokyo']],
    ['京', ['Tokyo']],
    ['知事は木曜', ['Tokyo']],
    ['京東', []],
    ['𠮷野', ['Tokyo']],
    ['東京都知事 辞任', ['Tokyo']],
    ['รัฐมนตรี', ['Bangkok']],
    ['family ', ['😀 Smiles']],
    ['"family flag 1 lone"', ['😀 Smiles']],
    ['الرئيس ', ['استقالة الرئيس']],
    ['"الرئيس محمد بازوم"', ['استقالة الرئيس']],
    ['محمد ', ['استقالة الرئيس']],
    ['"ראש הממשלה אמר לא"', ['ראש הממשלה']],
  ])('of any kind are found (%#)', async (text, headlines) => {
    expect(await index.find(text)).toEqual(headlines);
  });

  it('without a word are there all the same', async () => {
    const { total, hits } = await index.ask({ sort: 'oldest' });
    expect(total).toBe(DRAFTS.length);
    expect(hits[0]?.date).toBe('2001-01-01');
  });
});

describe('names that objects have', () => {
  it.each(OWN)('%s is a word, and a topic', async (name) => {
    expect(await index.find(`${name} `)).toEqual(['Own']);
    expect(await index.find(`"${name} and the"`)).toHaveLength(name === OWN.at(-1) ? 0 : 1);
    expect(await index.find(`-${name} `)).toHaveLength(DRAFTS.length - 1);
  });

  it('are values of filters', async () => {
    expect(await index.find({ filters: { source: ['constructor'] } })).toEqual(['Own']);
    expect(await index.find({ filters: { language: ['constructor'] } })).toEqual(['Own']);
    expect(await index.find({ filters: { topic: ['constructor', 'prototype'] } })).toEqual(['Own']);
    expect(await index.find({ filters: { person: ['__proto__'] } })).toEqual([]);
    const { topic, source, author, language } = await index.engine.countFacets(
      asQuery({ text: 'Own ' }),
      ALL_FILTERS,
    );
    expect(topic?.map(({ name }) => name).toSorted()).toEqual(OWN.toSorted());
    expect(source).toEqual([{ value: 'constructor', name: 'constructor', count: 1 }]);
    expect(language).toEqual([{ value: 'constructor', name: 'constructor', count: 1 }]);
    expect(author?.map(({ name }) => name)).toEqual(['hasOwnProperty', '__proto__']);
  });
});

describe('questions', () => {
  it.each([
    ['word '.repeat(2000)],
    ['"w1 w2" '.repeat(1250)],
    ['-w1 '.repeat(2500)],
    ['x'.repeat(10_000)],
    ['"'.repeat(10_000)],
    ['w* '.repeat(3000)],
    ['東'.repeat(10_000)],
    ['https://herald.example/'.repeat(400)],
    ['a.'.repeat(5000)],
  ])('of ten thousand letters are answered (%#)', async (text) => {
    const before = performance.now();
    const { isPartial } = await index.ask(text, 0, 20);
    expect(isPartial).toBe(false);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it.each(['-', '- - -', '"', '" "', '“', '-"'])('just begun, as %j, are not asked yet', async (text) => {
    expect(await index.ask(text)).toMatchObject({
      total: DRAFTS.length,
      marks: [],
      suggestion: null,
      cards: [],
    });
  });

  it.each(['…', '?!.,;', '*', '-*', '()', '\\', '/', '😀', '\0', '\u0001*', '\ud83d'])(
    'without a word, as %j, find nothing',
    async (text) => {
      expect(await index.ask(text)).toMatchObject({ total: 0, marks: [], suggestion: null, cards: [] });
    },
  );

  it.each([
    ['"needle', ['Large']],
    ['needle"', ['Large']],
    ['“needle in" it', ['Large']],
    ['"needle in” “it', ['Large']],
    ['-"needle', DRAFTS.length - 1],
    ['needle*"', ['Large']],
    ['*needle', ['Large']],
    ['(needle)', ['Large']],
    ['needle AND it', []],
  ])('with marks in odd places: %s', async (text, found) => {
    const headlines = await index.find(text);
    expect(typeof found === 'number' ? headlines.length : headlines).toEqual(found);
  });

  it.each([
    [{ from: 'x', to: '' }],
    [{ from: '9999', to: null }],
    [{ sort: 'newest' as const, text: '\u0001*' }],
  ])('with odd dates are answered: %j', async (question) => {
    expect((await index.ask(question)).isPartial).toBe(false);
  });
});

it('an archive of no articles is asked in vain', async () => {
  const empty = await indexOf([]);
  expect(await empty.ask('rain')).toMatchObject({ total: 0, hits: [], isPartial: false });
  expect(await empty.engine.span).toBeNull();
});

it('so is one of a single article without words', async () => {
  const small = await indexOf([{ path: 'a.md', headline: '…', body: '—', day: null }]);
  expect(await small.ask('rain')).toMatchObject({ total: 0, isPartial: false });
  expect(await small.ask('')).toMatchObject({ total: 1, undated: 1 });
});
