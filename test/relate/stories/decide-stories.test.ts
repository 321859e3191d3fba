import { describe, expect, it } from 'vitest';
import { type DraftInput, entityOf, inputOf } from '../related/input-of.ts';
import { tellStories } from './list-stories.ts';

const TOLD = {
  niger: [
    'Guards hold the president in his palace and announce a curfew. Shops and schools shut.',
    'A general names himself leader of the junta in a televised address, and promises elections.',
    'Demonstrators wave flags outside the embassy while the junta bans rallies. A door burns.',
    'Neighbours threaten force unless the president returns. Their generals plan, their senators doubt.',
  ],
  sudan: [
    'Shells fall on the capital as the army meets paramilitaries at the airport. Hospitals close.',
    'Families flee the capital by bus along the river, and wait at the border for days.',
    'Envoys speak of a truce that lasts some hours. Aircraft bomb a bridge over the river.',
    'Paramilitaries take a refinery north of the capital; the army says that it was blown up.',
  ],
};

/** Four days of a story. */
const tell = (place: keyof typeof TOLD, first: number): readonly DraftInput[] =>
  [0, 1, 2, 3].map((day) =>
    inputOf(
      `${place}/${day}.md`,
      `2023-07-${first + day}`,
      `${place} ${['guards', 'curfew', 'envoys', 'flags'][day]}`,
      `${TOLD[place][day]} Soldiers ${place === 'niger' ? 'defend the coup' : 'wage the war'}.`,
      [`places/${place}`],
    ),
  );
const ARCHIVE = [
  ...tell('niger', 11),
  ...tell('sudan', 21),
  ...Array.from({ length: 40 }, (_, i) =>
    inputOf(`other/${i}`, `2023-08-${10 + (i % 19)}`, `Word${i} spoken`, `Matter${i} told.`, [
      `people/person-${i}`,
    ]),
  ),
];
const NIGER = 'stories/2023-07-11-niger-guards';
const SUDAN = 'stories/2023-07-21-sudan-guards';

const decide = (...lines: readonly string[]) => {
  const { stories, problems } = tellStories(ARCHIVE, {
    entities: [entityOf('places/niger', 'Niger'), entityOf('places/sudan', 'Sudan')],
    decisions: lines.join('\n'),
  });
  return {
    stories: stories.map(
      ({ slug, name, articles }) =>
        `${slug} | ${name.headline.text} | ${name.names.join(', ')} | ${articles.length}`,
    ),
    problems: problems.map(({ line, column, rule, message, hint }) =>
      [`${line}:${column} ${rule}`, message, hint].join(' / '),
    ),
  };
};

describe('lines of entities.yaml about running stories', () => {
  it('find two stories as they are without any', () => {
    expect(decide().stories).toEqual([
      '2023-07-11-niger-guards | niger curfew | Niger | 4',
      '2023-07-21-sudan-guards | sudan guards | Sudan | 4',
    ]);
  });

  it('rename one', () => {
    expect(decide(`- {rename: ${NIGER}, to: The coup in Niger}`).stories).toContain(
      '2023-07-11-niger-guards | The coup in Niger | Niger | 4',
    );
  });

  it('merge two, at the address of the one', () => {
    expect(decide(`- {merge: ${NIGER}, into: ${SUDAN}}`)).toEqual({
      stories: ['2023-07-21-sudan-guards | sudan guards | Niger, Sudan | 8'],
      problems: [],
    });
  });

  it('take articles out as a story of their own', () => {
    expect(decide(`- {split: ${SUDAN}, articles: "2023-07-23..", as: The envoys}`).stories).toEqual([
      '2023-07-11-niger-guards | niger curfew | Niger | 4',
      '2023-07-21-sudan-guards | sudan guards | Sudan | 2',
      '2023-07-23-the-envoys | The envoys | Sudan | 2',
    ]);
  });

  it('hide one', () => {
    expect(decide(`- {hide: ${NIGER}.html}`).stories).toHaveLength(1);
  });

  it('find a story by the address that it would have without its first articles', () => {
    expect(decide('- {rename: stories/2023-07-12-niger-curfew, to: The coup}').stories[0]).toContain(
      'The coup',
    );
  });

  it('are reported where they say nothing', () => {
    const { stories, problems } = decide(
      '- {hide: stories/1987-crash}',
      `- {split: ${NIGER}, articles: "1987", as: The crash}`,
      `- {merge: ${NIGER}, into: Niger}`,
      `- {page: ${NIGER}}`,
    );
    expect(stories).toHaveLength(2);
    expect(problems).toMatchInlineSnapshot(`
      [
        "3:3 entities/story / "Niger" is no running story. / Write its address, as "stories/2023-07-26-guards-hold-president".",
        "4:3 entities/story / "page" cannot be said of a running story. / Use merge, split, rename or hide.",
        "2:3 entities/story / No article of "1987" is in "stories/2023-07-11-niger-guards". / Write the address that it has in the site, or remove the line.",
        "1:3 entities/story / "stories/1987-crash" is no running story of this archive. / Write the address that it has in the site, or remove the line.",
      ]
    `);
  });
});
