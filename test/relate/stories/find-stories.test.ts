import { describe, expect, test } from 'vitest';
import type { EditionDate, Month, Story, StoryName, Year } from '../../../src/model/model.ts';
import { type DraftInput, entityOf, inputOf } from '../related/input-of.ts';
import { listStories } from './list-stories.ts';

const ENTITIES = [
  entityOf('places/niger', 'Niger'),
  entityOf('places/gabon', 'Gabon'),
  entityOf('organisations/economic-community', 'Economic Community', 'ECOWAS'),
];

const TURNS = [
  'Guards hold the president in his palace and announce a curfew. Shops and schools shut, and the markets are empty.',
  'A general names himself leader of the junta in a televised address. He promises elections and blames insecurity.',
  'Demonstrators wave flags outside the embassy while the junta bans rallies. Windows are broken, a door burns.',
  'Neighbours threaten force unless the president returns to his palace. Their generals plan, their senators doubt.',
];

const coup = (place: string, month: string, days: readonly number[]): readonly DraftInput[] =>
  days.map((day, i) =>
    inputOf(
      `${place}/${month}-${String(day).padStart(2, '0')}-${i}`,
      `${month}-${String(day).padStart(2, '0')}`,
      `Coup in ${place}: ${['palace', 'general', 'embassy', 'force'][i % 4]}`,
      `${TURNS[i % 4]} Soldiers defend the coup.`,
      [`places/${place}`],
    ),
  );
/** Daily notices of one kind, each on a company of its own. */
const notices = (count: number): readonly DraftInput[] =>
  Array.from({ length: count }, (_, i) =>
    inputOf(
      `notices/${String(i).padStart(4, '0')}`,
      `2023-08-${String((i % 28) + 1).padStart(2, '0')}`,
      `Company${i} sets quarterly payout`,
      'Quarterly dividend payable to holders of record.',
      [`organisations/company-${i}`, 'places/new-york'],
    ),
  );
const storiesOf = (
  drafts: readonly DraftInput[],
  areCopies?: (a: string, b: string) => boolean,
): readonly Story[] => listStories(drafts, { entities: ENTITIES, areCopies });

const say = ({ names, word }: StoryName) => `${names.join(' and ')}${word === null ? '' : `: ${word.text}`}`;
const show = (stories: readonly Story[]) =>
  stories.map(({ name, slug, articles }) => `${say(name)} | ${slug} | ${articles.length}`);

test('articles of neighbouring days about one matter are a story, named after who and what it is about', () => {
  const stories = storiesOf([...coup('niger', '2023-07', [26, 27, 28, 30]), ...notices(40)]);
  expect(show(stories)).toEqual(['Niger: coup | 2023-07-26-coup-in-niger-palace | 4']);
  expect(stories[0]?.entities).toEqual(['places/niger']);
  expect(stories[0]?.articles).toEqual([
    'niger/2023-07-26-0',
    'niger/2023-07-27-1',
    'niger/2023-07-28-2',
    'niger/2023-07-30-3',
  ]);
});

test('like matters elsewhere are stories of their own', () => {
  const inputs = [
    ...coup('niger', '2023-08', [1, 2, 3, 4]),
    ...coup('gabon', '2023-08', [2, 3, 4, 5]),
    ...notices(40),
  ];
  expect(show(storiesOf(inputs))).toEqual([
    'Niger: coup | 2023-08-01-coup-in-niger-palace | 4',
    'Gabon: coup | 2023-08-02-coup-in-gabon-palace | 4',
  ]);
});

test('an article on the like elsewhere is in no story that has none of its people and places', () => {
  const suspends = (day: string, ...entities: readonly string[]): DraftInput =>
    inputOf(
      `au/${day}`,
      `2023-08-${day}`,
      'African Union suspends member over coup',
      `The union bars the soldiers of the coup from its summits, councils and assemblies. ${TURNS[2]}`,
      ['organisations/african-union', ...entities],
    );
  const onNiger = suspends('03', 'places/niger');
  const inputs = [
    onNiger,
    ...coup('gabon', '2023-08', [4, 5, 6, 7]),
    suspends('08', 'places/gabon'),
    ...notices(40),
  ];
  const stories = storiesOf(inputs);
  expect(stories.map(({ articles }) => articles)).toEqual([
    ['gabon/2023-08-04-0', 'gabon/2023-08-05-1', 'gabon/2023-08-06-2', 'gabon/2023-08-07-3', 'au/08'],
  ]);
});

const redate =
  (date: EditionDate | null) =>
  ({ outline, ...rest }: DraftInput): DraftInput => ({
    ...rest,
    outline: { ...outline, article: { ...outline.article, date } },
  });

describe('no story', () => {
  test.each([
    ['three articles', coup('niger', '2023-07', [26, 27, 28])],
    ['four articles of one day', coup('niger', '2023-07', [26, 26, 26, 26])],
    ['notices of one kind', notices(200)],
    ['undated articles', coup('niger', '2023-07', [26, 27, 28, 29]).map(redate(null))],
    ['articles of a month', coup('niger', '2023-07', [26, 27, 28, 29]).map(redate('2023-07' as Month))],
    ['nothing', []],
  ])('%s', (_, inputs) => {
    expect(storiesOf(inputs)).toEqual([]);
  });
});

test('what is known of the month only is in no story, and makes none longer', () => {
  const [first, ...others] = coup('niger', '2023-07', [2, 26, 27, 28, 29]);
  const early = redate('1923' as Year)(coup('niger', '1923-01', [1])[0]!);
  expect(storiesOf([early, redate('2023-07' as Month)(first!), ...others])).toMatchObject([
    { articles: others.map(({ outline }) => outline.article.id) },
  ]);
});

test('a story that falls silent for more than two weeks is over; a later one has a URL of its own', () => {
  const inputs = [
    ...coup('niger', '2023-07', [26, 27, 28, 29]),
    ...coup('niger', '2023-09', [1, 2, 3, 4]),
    ...notices(40),
  ];
  expect(show(storiesOf(inputs))).toEqual([
    'Niger: coup | 2023-07-26-coup-in-niger-palace | 4',
    'Niger: coup | 2023-09-01-coup-in-niger-palace | 4',
  ]);
});

test('an organisation that has an acronym is named by it', () => {
  const inputs = coup('niger', '2023-07', [26, 27, 28, 29]).map((each) => ({
    ...each,
    entities: [...each.entities, 'organisations/economic-community', 'organisations/economic-community'],
  }));
  const [story] = storiesOf([...inputs, ...notices(40)]);
  expect(story?.name).toMatchObject({ names: ['ECOWAS', 'Niger'], word: { text: 'coup', language: 'en' } });
});

test('the order of the input changes nothing', () => {
  const inputs = [
    ...coup('niger', '2023-08', [1, 2, 3, 4]),
    ...coup('gabon', '2023-08', [2, 3, 4, 5]),
    ...notices(40),
  ];
  expect(storiesOf([...inputs].reverse())).toEqual(storiesOf(inputs));
});

test('copies count as one, and are told with the article that they copy', () => {
  const printed = coup('niger', '2023-08', [1, 2, 3, 4]);
  const again = coup('niger', '2023-08', [5]);
  const isOfTurn = (id: string): boolean => id.endsWith('-0');
  const areCopies = (a: string, b: string): boolean => isOfTurn(a) && isOfTurn(b);
  const [story] = storiesOf([...printed, ...again, ...notices(40)], areCopies);
  expect(story?.articles).toHaveLength(5);
  expect(storiesOf([...printed.slice(0, 3), ...again, ...notices(40)], areCopies)).toEqual([]);
});

/** What several papers say of the arrest of a player on two days. */
const arrest = (player: string, town: string, team: string): readonly DraftInput[] =>
  [
    ['01', 'Player arrested', 'Police stopped the player at night, and jailed him for drunken driving.'],
    [
      '01',
      'Star jailed for drunken driving',
      'The player failed a test and was jailed after the arrest, said police.',
    ],
    ['01', 'Team regrets arrest', 'The team said it knew of the arrest of the player for drunken driving.'],
    ['02', 'Player apologises', 'The player, jailed for drunken driving, told the team that he was sorry.'],
    [
      '02',
      'League looks into arrest',
      'The league may suspend the player whom police jailed for drunken driving.',
    ],
  ].map(([day, headline, text], i) =>
    inputOf(`${player}/${i}`, `2012-09-${day}`, `${headline}`, `${text}`, [
      `people/${player}`,
      `places/${town}`,
      `organisations/${team}`,
    ]),
  );

test('events that are alike in all but names, on the same two days, stay apart', () => {
  const inputs = [
    ...arrest('vincent-hall', 'san-diego', 'chargers'),
    ...arrest('marcus-lane', 'cleveland', 'browns'),
    ...notices(40),
  ];
  const of = (id: string): string => id.split('/')[0]!;
  expect(storiesOf(inputs).map(({ articles }) => [new Set(articles.map(of)), articles.length])).toEqual(
    expect.arrayContaining([
      [new Set(['marcus-lane']), 5],
      [new Set(['vincent-hall']), 5],
    ]),
  );
});

test('a story is named by the headline that says most of what the others say', () => {
  const [story] = storiesOf([...coup('niger', '2023-07', [26, 27, 28, 30]), ...notices(40)]);
  expect(story?.name.headline).toEqual({ text: expect.stringMatching(/^Coup in niger/), language: 'en' });
});

test('a copy whose day is not known is in no story', () => {
  const told = coup('niger', '2023-07', [26, 27, 28, 30]);
  const [first] = told;
  const copyOf = (id: string, date: string | null) =>
    inputOf(id, date, 'Coup in niger: palace', `${TURNS[0]} Soldiers defend the coup.`, ['places/niger']);
  const all = [...told, copyOf('copy/undated', null), copyOf('copy/month', '2023-07'), ...notices(40)];
  const areCopies = (a: string, b: string): boolean =>
    [a, b].every((id) => id.startsWith('copy/') || id === first!.outline.article.id);
  const [story] = storiesOf(all, areCopies);
  expect(story?.articles).toEqual(told.map(({ outline }) => outline.article.id));
});
