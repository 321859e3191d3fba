import { describe, expect, it } from 'vitest';
import { findCopies } from '../../../src/relate/copies/find-copies.ts';
import { countFeatures } from '../../../src/relate/related/count-features.ts';
import { findNotices } from '../../../src/relate/weights/find-notices.ts';
import { weighNews } from '../../../src/relate/weights/weigh-news.ts';
import { listTexts } from '../../../src/tools/columns/texts.ts';
import { type DraftInput, inputOf, inputsOf } from '../related/input-of.ts';

const DAY = '2023-08-10';

/** Quarterly statements of as many companies, on all days of a month. */
const STATEMENTS = Array.from({ length: 90 }, (_, at) =>
  inputOf(
    `statement-${at}`,
    `2023-08-${String(1 + (at % 28)).padStart(2, '0')}`,
    `Company ${at} third quarter net`,
    `Shr ${at} vs ${at + 3}. Net profit 12 vs 14. Revs 120 vs 133. Avg shrs 40 vs 41. Nine months shr 3 vs 4, net and revs.`,
    [`organisations/company-${at}`],
  ),
);

const THINGS = 'harvest bridge school library ferry museum orchard railway stadium clinic'.split(' ');
const DEEDS = 'opens closes burns wins loses moves grows sinks shrinks returns'.split(' ');

/** What happens on any day, told once. */
const COMMON = Array.from({ length: 25 }, (_, at) => {
  const [thing, deed] = [THINGS[at % 10]!, DEEDS[Math.floor(at / 10) % 10]!];
  return inputOf(
    `common-${at}`,
    `2023-08-${String(1 + (at % 28)).padStart(2, '0')}`,
    `The ${thing} ${deed}`,
    `People of the town talk of the ${thing}, which ${deed}, and of what the council will do with the ${thing} in winter.`,
    [`places/town-${at % 7}`],
  );
});

const flood = (at: number, text: string): DraftInput =>
  inputOf(`flood-${at}`, DAY, `Flood: ${text}`, `The river broke its dam at night and ${text}.`, [
    'places/weir',
    'people/rosa-lind',
  ]);
const FLOOD = [
  flood(1, 'rescuers brought families from the roofs of their houses by boat'),
  flood(2, 'the mayor, Rosa Lind, asked the army for boats and blankets'),
  flood(3, 'engineers look for the reason why the dam gave way so fast'),
  flood(4, 'farmers count their drowned cattle along the river'),
];
const strike = (at: number, text: string): DraftInput =>
  inputOf(`strike-${at}`, DAY, `Strike: ${text}`, `Pilots of Kestrel walked out at noon, and ${text}.`, [
    'organisations/kestrel',
    'people/ivo-marsh',
  ]);
const STRIKE = [
  strike(1, 'travellers sleep in the halls of an airport that stands still'),
  strike(2, 'Ivo Marsh, who leads the airline, offers better wages'),
  strike(3, 'the unions of cabin crews may join them on Friday'),
];

function weigh(drafts: readonly DraftInput[]) {
  const input = inputsOf(drafts);
  const copies = findCopies(input);
  const notices = findNotices(input.outlines, copies);
  const told = { notices, copies, sizeOfStory: () => 0 };
  const weights = weighNews(input, countFeatures(input), told);
  const ids = listTexts(input.outlines.ids);
  const day = Math.floor(Date.parse(DAY) / 86_400_000);
  const rows = [...ids.keys()].filter((row) => input.outlines.days[row] === day);
  return {
    ofDay: rows.sort((a, b) => weights[b]! - weights[a]!).map((row) => ids[row]!),
    noticeIds: ids.filter((_, row) => notices[row] === 1),
    weightOf: new Map(ids.map((id, row) => [id, weights[row]!])),
  };
}

const ALL = [...COMMON, ...STATEMENTS, ...FLOOD, ...STRIKE];

describe('what mattered on a day', () => {
  const { ofDay, noticeIds, weightOf } = weigh(ALL);

  it('is what several articles tell of, one thing after the other', () => {
    expect(ofDay.slice(0, 2).map((id) => id.replace(/-\d+$/, ''))).toEqual(['flood', 'strike']);
  });

  it('is no notice, as the archive has so many', () => {
    expect(noticeIds.sort()).toEqual(STATEMENTS.map(({ outline }) => outline.article.id).sort());
    const last = ofDay.slice(-3).map((id) => id.replace(/-\d+$/, ''));
    expect(last).toEqual(['statement', 'statement', 'statement']);
  });

  it('does not depend on the order of files', () => {
    expect(weigh([...ALL].reverse()).weightOf).toEqual(weightOf);
  });

  it('is not moved by an article of another week', () => {
    const other = inputOf(
      'storm',
      '2023-08-24',
      'A storm',
      'The storm took the roof of a barn near the harbour.',
    );
    expect(weigh([...ALL, other]).ofDay).toEqual(ofDay);
  });
});

it('prices of one day from each market are notices, however few such days there are', () => {
  const towns = 'Weir Lind Tarn Holm Fell Beck Garth Thwaite Rigg Keld Nab Scar Dale Pike'.split(' ');
  const prices = towns.map((town, at) =>
    inputOf(
      `prices-${at}`,
      DAY,
      `${town} hogs up`,
      `Hogs opened steady to ${at} higher in fairly active trade, dealers said. Sows steady. Receipts ${at * 100}.`,
      [`places/${town.toLowerCase()}`],
    ),
  );
  const { ofDay, noticeIds } = weigh([...prices, ...FLOOD, ...STRIKE]);
  expect(noticeIds.sort()).toEqual(prices.map(({ outline }) => outline.article.id).sort());
  expect(ofDay.slice(0, 2).map((id) => id.replace(/-\d+$/, ''))).toEqual(['flood', 'strike']);
});

it('few articles that are alike are no notices, in a small archive', () => {
  expect(weigh([...STATEMENTS.slice(0, 20), ...FLOOD]).noticeIds).toEqual([]);
});

it('an archive of one article, or none with a date, has weights', () => {
  expect(weigh([inputOf('a', null, 'A barn', 'A barn burned.')]).weightOf.get('a')).toBeTypeOf('number');
});
