import { describe, expect, it } from 'vitest';
import { type DraftInput, inputOf } from '../related/input-of.ts';
import { listStories } from './list-stories.ts';

const SYLLABLES = 'ba ko ri lu ten mo gar shi vel dun pra fes nol tik wam zor'.split(' ');
/** The same draws in each run. */
let state = 7;
const draw = (below: number): number => {
  state = (state * 48271) % 0x7fffffff;
  return state % below;
};
const WORDS = Array.from(
  { length: 700 },
  (_, i) => SYLLABLES[i % 16]! + SYLLABLES[(i >> 4) % 16]! + SYLLABLES[(i * 7 + 3) % 16]!,
);
const say = (count: number): string =>
  Array.from({ length: count }, () => WORDS[draw(WORDS.length)]).join(' ');
const dayOf = (number: number): string => new Date(Date.UTC(1987, 2, 1 + number)).toISOString().slice(0, 10);
const company = (number: number): string => `organisations/company-${number}`;

/** What a wire sends day by day: each article on matters of its own. */
const EVERY_DAY = Array.from({ length: 3100 }, (_, i) =>
  inputOf(`daily/${String(i).padStart(4, '0')}`, dayOf(i % 60), say(5), say(30), [
    company(draw(300)),
    ...(i % 6 === 0 ? ['places/metropolis'] : []),
  ]),
);

const TAKEOVER = [
  'Marlin bids for Kestrel',
  'Kestrel rejects the offer of Marlin as too low',
  'Ivo Marsh says that Marlin may raise its offer',
  'Unions of Kestrel fear the takeover',
  'Marlin raises its bid, Kestrel agrees',
  'Shareholders of Kestrel approve the takeover',
].map((headline, i) =>
  inputOf(
    `takeover/${i}`,
    dayOf(10 + i),
    headline,
    `The airline Kestrel, takeover, bid, shares. ${say(15)}`,
    ['organisations/kestrel', 'organisations/marlin', 'people/ivo-marsh'],
  ),
);

/** All that is told of one company, each time something else. */
const COMPANY_NEWS = Array.from({ length: 8 }, (_, i) =>
  inputOf(
    `harrow/${i}`,
    dayOf(1 + 7 * i),
    `Harrow ${say(4)}`,
    `The maker of computers, disks and printers said: ${say(9)}`,
    ['organisations/harrow', 'places/hill-town'],
  ),
);

const SERIES = Array.from({ length: 7 }, (_, i) =>
  inputOf(
    `ships/${i}`,
    dayOf(2 + 4 * i),
    'Grain ships waiting',
    `Ships wait to load grain, barley, wheat, said the exchange. ${say(4)}`,
    ['organisations/port-exchange', 'places/port-lind', 'places/lind-river'],
  ),
);

/** A crash on two days, told of everywhere, with hardly anything in common but its words. */
const CRASH = Array.from({ length: 24 }, (_, i) =>
  inputOf(
    `crash/${String(i).padStart(2, '0')}`,
    dayOf(40 + (i % 2)),
    `Shares plunge: ${say(3)}`,
    `Panic selling, plunge, crash, collapse of share prices, brokers, Wall Street. ${say(14)}`,
    [company(draw(300)), `places/exchange-${i}`, 'organisations/big-board'],
  ),
);

/** Filed under topics by whoever made the archive. */
const fileUnder =
  (...tags: readonly string[]) =>
  ({ outline, ...rest }: DraftInput): DraftInput => ({
    ...rest,
    outline: { ...outline, article: { ...outline.article, tags } },
  });

const namesOf = (drafts: readonly DraftInput[]): readonly string[] =>
  listStories(drafts).map(({ articles }) =>
    [...new Set(articles.map((id) => id.split('/')[0]))].join('+').concat(` ${articles.length}`),
  );

describe('in a large archive', () => {
  it('what is made of events is a story, however wide, and no news of one company, and no series', () => {
    expect(namesOf([...EVERY_DAY, ...TAKEOVER, ...COMPANY_NEWS, ...SERIES, ...CRASH])).toEqual([
      'takeover 6',
      'crash 24',
    ]);
  });

  it('two affairs of one country at the same time are two stories', () => {
    const tell = (of: string, matters: string, names: readonly string[]): readonly DraftInput[] =>
      Array.from({ length: 7 }, (_, i) =>
        inputOf(
          `${of}/${i}`,
          dayOf(10 + 2 * i),
          `Veldland's ${of} strike: ${say(3)}`,
          `In Veldland and in Port Lind, said premier Ivo Marsh, the strike, ${matters}. ${say(12)}`,
          ['places/veldland', 'places/port-lind', 'people/ivo-marsh', ...names],
        ),
      );
    const seamen = tell('seamen', 'ships, quays, crews, tankers, sailors', ['organisations/crew-league']);
    const clerks = tell('clerks', 'banks, counters, cheques, tellers, deposits', [
      'organisations/desk-union',
    ]);
    expect(namesOf([...EVERY_DAY, ...seamen, ...clerks])).toEqual(['clerks 7', 'seamen 7']);
  });

  it('a first report in other words belongs to its story, what else is told of the company then does not', () => {
    const names = ['organisations/kestrel', 'organisations/marlin', 'people/ivo-marsh'];
    const first = inputOf('takeover/first', dayOf(9), `Kestrel ${say(3)}`, `Marlin ${say(24)}`, names);
    const bystanders = ['Kestrel carries more passengers', 'Kestrel flies to Hill Town'].map((headline, i) =>
      inputOf(`kestrel/${i}`, dayOf(12 + i), headline, `The airline Kestrel, shares. ${say(20)}`, [
        'organisations/kestrel',
        `places/stop-${i}`,
      ]),
    );
    expect(namesOf([...EVERY_DAY, first, ...TAKEOVER, ...bystanders])).toEqual(['takeover 7']);
  });

  it('what much is told of on one day only, without a name in common, is none', () => {
    const reports = Array.from({ length: 24 }, (_, i) =>
      inputOf(
        `market/${String(i).padStart(2, '0')}`,
        dayOf(i < 21 ? 30 : 31),
        `Futures close: ${say(3)}`,
        `Futures close steady, session, lows, highs, quiet, dealers, traders. ${say(16)}`,
        [company(draw(300)), 'places/metropolis'],
      ),
    );
    expect(namesOf([...EVERY_DAY, ...reports])).toEqual([]);
  });

  it('what hardly another article has words for is a story, though few names come back in it', () => {
    const ferry = [
      'Ferry sinks off Port Lind',
      'Hundreds feared drowned on the ferry',
      'Divers search the ferry again',
      'Owner of the ferry is asked about its doors',
      'Families of the drowned gather',
      'Ferry claims may be large',
    ].map((headline, i) =>
      inputOf(
        `ferry/${i}`,
        dayOf(20 + Math.floor(i / 2)),
        headline,
        `The ferry, capsized, passengers, divers, harbour, doors, drowned, hull, crew. ${say(12)}`,
        i < 5 ? ['places/port-lind', 'organisations/ferry-line'] : ['places/port-lind'],
      ),
    );
    expect(namesOf([...EVERY_DAY, ...ferry])).toEqual(['ferry 6']);
  });

  it('what is filed under something else is not of its story, though it shares several names with it', () => {
    const tells = (topic: string): readonly string[] =>
      namesOf([
        ...EVERY_DAY.map(fileUnder('business')),
        ...TAKEOVER.map(fileUnder('business', 'takeovers')),
        ...['Ivo Marsh rows across the lake', 'Ivo Marsh sells a painting'].map((headline, i) =>
          fileUnder(
            'business',
            topic,
          )(
            inputOf(`marsh/${i}`, dayOf(11 + i), headline, `Bid for Kestrel by Marlin. ${say(18)}`, [
              'organisations/kestrel',
              'organisations/marlin',
              'people/ivo-marsh',
            ]),
          ),
        ),
      ]);
    expect(tells('takeovers')).toEqual(['takeover+marsh 8']);
    expect(tells('pastimes')).toEqual(['takeover 6']);
  });

  it('one name that all have in common is none, where all are filed under nothing else in common', () => {
    const ratings = Array.from({ length: 12 }, (_, i) =>
      inputOf(
        `ratings/${String(i).padStart(2, '0')}`,
        dayOf(20 + (i >> 1)),
        `Crane ${['lowers', 'affirms', 'raises', 'reviews'][i % 4]} ${say(2)}`,
        `Crane Agency on debt, notes, outlook, leverage. ${say(8)}`,
        ['organisations/crane-agency', i % 2 === 0 ? 'places/crane-tower' : 'people/ada-crane'],
      ),
    );
    const drafts = [
      ...EVERY_DAY.map((draft, i) => fileUnder('business', `sort-${i % 40}`)(draft)),
      ...ratings.map(fileUnder('business')),
    ];
    expect(namesOf([...EVERY_DAY, ...ratings])).toEqual(['ratings 6', 'ratings 6']);
    expect(namesOf(drafts)).toEqual([]);
  });
});
