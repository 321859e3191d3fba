import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft, NamedSubject } from '../../plan/archive-of.ts';
import { ALL_FILTERS, asQuery, indexOf, type OpenedIndex } from '../index-of.ts';

const NAMES: readonly NamedSubject[] = [
  { name: 'Ann Lee', aliases: ['Lee'] },
  { name: 'Ben Okri', aliases: ['Okri', 'the Poet'] },
  { name: 'Kell', kind: 'place' },
  { name: 'Harbour Board', kind: 'organisation', aliases: ['HB'] },
];

const DRAFTS: readonly Draft[] = [
  {
    path: 'a.md',
    headline: 'Quay opened',
    day: '1987-03-03',
    body: 'Ann Lee opened the quay at Kell.\nBen Okri read “a poem — on rain”. It’s the bull market’s end.',
    source: 'Herald',
    tags: ['Shipping'],
    byline: ['Cy Twombly'],
    url: 'https://www.Herald.example/1987/quay/?utm_source=x',
  },
  {
    path: 'b.md',
    headline: 'Rain stops play',
    day: '1987-03-09',
    body: 'Rain fell on Kell. Ann Lee was there, and the Harbour Board met.',
    source: 'Times',
    tags: ['Weather'],
    byline: ['Cy Twombly', 'Di Frost'],
  },
  {
    path: 'c.md',
    headline: 'Grain prices',
    day: '1987-04',
    body: 'Grains and Bahrain. Okri wrote.',
    source: 'Times',
  },
  {
    path: 'd.md',
    headline: 'A year of drought',
    day: '1988',
    body: 'No water, little raining.',
    source: 'Echo',
  },
  {
    path: 'e.md',
    headline: 'Pluie sur un quai',
    day: '1989-01-01',
    body: 'Des élections, et de la pluie. L’Élysée attend.',
    language: 'fr',
    source: 'Herald',
  },
  { path: 'f.md', headline: 'Notes without a day', day: null, body: 'Rain, and more rain in the notes.' },
  {
    path: 'g.md',
    headline: 'Talks at Kell',
    day: '1990-05-05',
    body: 'HB and Lee talked. The market end was bull.',
  },
];

let index: OpenedIndex;
const find = (question: Parameters<OpenedIndex['find']>[0]) => index.find(question);

beforeAll(async () => {
  index = await indexOf(DRAFTS, NAMES);
});

describe('words', () => {
  it.each([
    ['rain ', ['Rain stops play', 'A year of drought', 'Quay opened', 'Notes without a day']],
    ['rains ', ['Rain stops play', 'A year of drought', 'Quay opened', 'Notes without a day']],
    ['"rain"', ['Rain stops play', 'Quay opened', 'Notes without a day']],
    ['grain ', ['Grain prices']],
    ['elections ', ['Pluie sur un quai']],
    ['élection ', ['Pluie sur un quai']],
    ['elysee ', ['Pluie sur un quai']],
    ['quay opened', ['Quay opened']],
    ['gra*', ['Grain prices']],
    ['bahr', ['Grain prices']],
  ])('in any form: %s', async (text, headlines) => {
    expect((await find(text)).toSorted()).toEqual(headlines.toSorted());
  });

  it.each([
    ['"bull market"', ['Quay opened']],
    ['"it\'s the bull"', ['Quay opened']],
    ['"it’s the bull"', ['Quay opened']],
    ['"its the bull"', []],
    ['"a poem on rain"', ['Quay opened']],
    ['"poem—on ‘rain’ it’s"', ['Quay opened']],
    ['"quay at Kell Ben"', ['Quay opened']],
    ['"opened Ann Lee"', ['Quay opened']],
    ['"l\'élysée attend"', ['Pluie sur un quai']],
    ['"market bull"', []],
  ])('side by side: %s', async (text, headlines) => {
    expect(await find(text)).toEqual(headlines);
  });

  it('in a headline come before others, and then what is new', async () => {
    expect(await find('rain ')).toEqual([
      'Rain stops play',
      'A year of drought',
      'Quay opened',
      'Notes without a day',
    ]);
  });

  it('of the one who is looked for come before those of others', async () => {
    expect(await find('Lee ')).toEqual(['Talks at Kell', 'Rain stops play', 'Quay opened']);
  });

  it('are left out', async () => {
    expect(await find('rain -play ')).not.toContain('Rain stops play');
    expect(await find('rain -"fell on"')).not.toContain('Rain stops play');
    expect((await find('-rain ')).toSorted()).toEqual(['Grain prices', 'Pluie sur un quai', 'Talks at Kell']);
    expect(await find('rain -rain ')).toEqual([]);
  });
});

describe('filters', () => {
  it.each([
    [{ person: ['ann-lee'] }, ['Talks at Kell', 'Rain stops play', 'Quay opened']],
    [{ person: ['ann-lee', 'ben-okri'] }, ['Quay opened']],
    [{ source: ['herald'] }, ['Pluie sur un quai', 'Quay opened']],
    [{ source: ['herald', 'echo'] }, ['Pluie sur un quai', 'A year of drought', 'Quay opened']],
    [{ language: ['fr', 'en'], source: ['herald'] }, ['Pluie sur un quai', 'Quay opened']],
    [{ place: ['kell'], organisation: ['harbour-board'] }, ['Talks at Kell', 'Rain stops play']],
    [{ topic: ['weather'] }, ['Rain stops play']],
    [{ author: ['cy-twombly', 'di-frost'] }, ['Rain stops play']],
    [{ person: ['nobody'] }, []],
    [{ person: ['constructor'] }, []],
    [{ source: ['__proto__', 'herald'] }, ['Pluie sur un quai', 'Quay opened']],
  ])('%j', async (filters, headlines) => {
    expect(await find({ filters })).toEqual(headlines);
  });

  it('go with words', async () => {
    expect(await find({ text: 'rain ', filters: { source: ['times'] } })).toEqual(['Rain stops play']);
  });

  it('tell how many articles each would leave', async () => {
    const facets = await index.engine.countFacets(
      asQuery({ filters: { place: ['kell'], person: ['nobody'] } }),
      ALL_FILTERS,
    );
    expect(facets.person).toEqual([{ value: 'nobody', name: 'nobody', count: 0 }]);
    const { person, place, source } = await index.engine.countFacets(
      asQuery({ filters: { place: ['kell'] } }),
      ALL_FILTERS,
    );
    expect(person).toEqual([
      { value: 'ann-lee', name: 'Ann Lee', count: 3 },
      { value: 'ben-okri', name: 'Ben Okri', count: 1 },
    ]);
    expect(place).toEqual([{ value: 'kell', name: 'Kell', count: 3 }]);
    expect(source).toEqual([
      { value: 'herald', name: 'Herald', count: 1 },
      { value: 'times', name: 'Times', count: 1 },
    ]);
  });
});

describe('dates', () => {
  it.each([
    [{ from: '1987-03-01', to: '1987-03-31' }, ['Rain stops play', 'Quay opened']],
    [{ from: '1987-03', to: '1987-03' }, ['Rain stops play', 'Quay opened']],
    [{ from: '1987', to: '1987' }, ['Grain prices', 'Rain stops play', 'Quay opened']],
    [{ from: '1987-04-01', to: '1987-04-30' }, ['Grain prices']],
    [{ from: '1987-04-02', to: '1987-04-30' }, []],
    [{ from: '1988-01-01', to: '1988-12-31' }, ['A year of drought']],
    [{ from: '1988-02', to: '1988-12' }, []],
    [{ from: '1989', to: null }, ['Talks at Kell', 'Pluie sur un quai']],
    [{ from: null, to: '1987-03-03' }, ['Quay opened']],
    [{ from: '1991', to: '1986' }, []],
  ])('%j', async (dates, headlines) => {
    expect(await find(dates)).toEqual(headlines);
  });

  it.each([
    ['3 March 1987', ['Quay opened']],
    ['March 1987', ['Rain stops play', 'Quay opened']],
    ['1987-03 rain', ['Rain stops play', 'Quay opened']],
    ['5 mai 1990', ['Talks at Kell']],
  ])('that are typed: %s', async (text, headlines) => {
    expect(await find(text)).toEqual(headlines);
  });

  it('are counted for all that is found, whichever are asked for', async () => {
    const { total, periods, undated } = await index.ask({ from: '1987', to: '1987' });
    expect(total).toBe(3);
    expect(undated).toBe(1);
    expect(periods).toEqual([
      { period: '1987-03', count: 2 },
      { period: '1987-04', count: 1 },
      { period: '1988', count: 1 },
      { period: '1989-01', count: 1 },
      { period: '1990-05', count: 1 },
    ]);
    expect(await index.engine.span).toEqual({ first: '1987-03-03', last: '1990-05-05' });
  });

  it('order what is found, and what has none comes last', async () => {
    const oldest = [
      'Quay opened',
      'Rain stops play',
      'Grain prices',
      'A year of drought',
      'Pluie sur un quai',
      'Talks at Kell',
    ];
    expect(await find({ sort: 'oldest' })).toEqual([...oldest, 'Notes without a day']);
    expect(await find({ sort: 'newest' })).toEqual([...oldest.toReversed(), 'Notes without a day']);
    expect(await find({ text: 'rain ', sort: 'oldest' })).toEqual([
      'Quay opened',
      'Rain stops play',
      'A year of drought',
      'Notes without a day',
    ]);
  });

  it('are paged through', async () => {
    const page = await index.ask({ sort: 'oldest' }, 2, 2);
    expect(page.total).toBe(7);
    expect(page.hits.map(({ headline }) => headline)).toEqual(['Grain prices', 'A year of drought']);
    expect((await index.ask({}, 100, 10)).hits).toEqual([]);
  });
});

describe('what no text has', () => {
  it.each([
    ['Twombly ', ['Rain stops play', 'Quay opened'], 'in bylines'],
    ['Shipping ', ['Quay opened'], 'as topics'],
    ['Weather ', ['Rain stops play'], 'as topics'],
    ['Echo ', ['A year of drought'], 'as papers'],
    ['Poet ', ['Grain prices', 'Quay opened'], 'as other names'],
    ['Twombly Weather ', ['Rain stops play'], 'in several of them'],
  ])('%s is found %s', async (text, headlines) => {
    const { hits, isBeside } = await index.ask(text);
    expect(hits.map(({ headline }) => headline)).toEqual(headlines);
    expect(isBeside).toBe(true);
  });

  it('is nowhere else', async () => {
    expect(await index.ask('xyzzy ')).toMatchObject({
      total: 0,
      hits: [],
      isBeside: false,
      isPartial: false,
    });
  });
});

describe('an address of long ago finds its article', () => {
  it.each([
    'https://www.herald.example/1987/quay/?utm_source=x',
    'http://herald.example/1987/quay',
    'herald.example/1987/quay/',
    'www.herald.example/1987/quay/index.html',
    '  https://HERALD.example:443/1987/quay#top ',
    'https://web.archive.org/web/19990101000000/http://herald.example/1987/quay/',
  ])('%s', async (address) => {
    expect(await find(address)).toEqual(['Quay opened']);
  });

  it('and no other', async () => {
    expect(await find('https://herald.example/1987/quayside')).toEqual([]);
  });
});

describe('subjects', () => {
  const cardsOf = async (text: string) =>
    (await index.ask(text)).cards.map(({ filter, name, alias, count }) => ({ filter, name, alias, count }));

  it('are found by any of their names', async () => {
    const lee = { filter: 'person', name: 'Ann Lee', count: 3 };
    expect(await cardsOf('ann lee ')).toEqual([{ ...lee, alias: null }]);
    expect(await cardsOf('Lee ')).toEqual([{ ...lee, alias: null }]);
    expect(await cardsOf('le')).toEqual([]);
    expect(await cardsOf('ann le')).toEqual([{ ...lee, alias: null }]);
    expect(await cardsOf('HB ')).toEqual([
      { filter: 'organisation', name: 'Harbour Board', alias: 'HB', count: 2 },
    ]);
    // Of one name a word, of another one the other.
    expect(await cardsOf('poet okri ')).toMatchObject([{ name: 'Ben Okri' }]);
    expect(await cardsOf('the poet ')).toEqual([
      { filter: 'person', name: 'Ben Okri', alias: 'the Poet', count: 2 },
    ]);
  });

  it('have a page, and dates', async () => {
    const [card] = (await index.ask('ann lee ')).cards;
    expect(card).toMatchObject({ url: 'people/ann-lee.html', first: '1987-03-03', last: '1990-05-05' });
  });
});

describe('what is found', () => {
  it('is told with all that a list shows', async () => {
    const { hits } = await index.ask('quay ', 0, 1);
    expect(hits).toEqual([
      {
        url: '1987/03/03/quay-opened.html',
        headline: 'Quay opened',
        original: 'Quay opened',
        language: null,
        direction: null,
        date: '1987-03-03',
        source: 'Herald',
        authors: ['Cy Twombly'],
      },
    ]);
    const [french] = (await index.ask('pluie ')).hits;
    expect(french).toMatchObject({ language: 'fr', date: '1989-01-01' });
  });

  it('has its headline as it is shown, and as it stands', async () => {
    const body = 'The quay is closed, the Harbour Board said at the quay.';
    const headlines = ['QUAY CLOSED, SAYS HARBOUR BOARD', 'QUAY “MAßVOLL” CLOSED', 'Quay closed'];
    const drafts = headlines.map((headline, at) => ({ path: `${at}.md`, headline, day: '1987-03-03', body }));
    const { ask } = await indexOf(drafts, NAMES);
    const { hits } = await ask('quay ');
    expect(hits.map(({ original }) => original).toSorted()).toEqual(headlines.toSorted());
    const shown = hits.find(({ original }) => original === headlines[0]);
    expect(shown).toMatchObject({
      headline: 'Quay closed, says Harbour Board',
      url: '1987/03/03/quay-closed-says-harbour-board.html',
    });
  });

  it('is marked in all forms that it has', async () => {
    const { marks } = await index.ask('rain -play "bull market" gra*');
    expect(marks.toSorted()).toEqual(['bull', 'gra*', 'market', 'rain', 'raining']);
  });

  it('can be what is typed goes on with', async () => {
    expect((await index.ask('droug')).completions).toEqual([{ word: 'drought', count: 1 }]);
    expect((await index.ask('droug')).total).toBe(1);
  });
});
