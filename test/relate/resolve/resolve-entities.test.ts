import { describe, expect, test } from 'vitest';
import type { Entity, Outline } from '../../../src/model/model.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import type { ArticleParts } from '../../annotate/article-of.ts';
import { outlineAll } from '../outlined.ts';
import { readMarked } from './linked-news.ts';
import { listResolved, type ResolvedArchive, resolveAll } from './list-resolved.ts';

/** The names in the articles below, as a perfect extractor would mark them. */
const NAMES = Object.entries({
  p: 'Antony Blinken|Emmanuel Macron|Bola Tinubu|Ali Bongo Ondimba|Ali Bongo|Bongo Ondimba|Mahamat Idriss Déby Itno|Idriss Déby Itno|Mohamed Bazoum|Mohamed Bazou|Maria Weber|Mario Weber|Anna Kim|Anna Kit|Peter Hausmann|Petra Hansmann|Anna Weber|Paul Weber|Weber|John Keller|John F. Keller|John P. Keller|Zoë Hart-Low|Zoë Hartlow|Constructor Prototype|__proto__|Paul Huber',
  l: 'United States|U.S.|US|American|Nigerien|Nigerian|Niamey|Lagos|Washington',
  o: 'National Farm Union Assembly|New Fishery Users Association|NFUA|Nortek Inc|Nortek Corp|NORTECK',
}).flatMap(([kind, names]) => names.split('|').map((name) => [name, kind] as const));
const KIND_OF = new Map<string, string>(NAMES);
const ANY_NAME = new RegExp(
  NAMES.map(([name]) => name)
    .sort((a, b) => b.length - a.length)
    .map((name) => `${name.replaceAll('.', '\\.')}(?!\\w)`)
    .join('|'),
  'g',
);

function mark(text: string): string {
  return text.replace(
    ANY_NAME,
    (name) => `[[${name}${/^(?:American|Niger.+n)$/.test(name) ? '~' : '='}${KIND_OF.get(name)}]]`,
  );
}

/** Articles of one paragraph, a day after another from 1 August 2023 on where they state none. */
function archive(
  ...texts: readonly (string | readonly [text: string, parts: ArticleParts])[]
): readonly Outline[] {
  const annotated = texts.map((entry, i) => {
    const [text, parts] = typeof entry === 'string' ? [entry, {}] : entry;
    const date = `2023-08-${String(i + 1).padStart(2, '0')}`;
    return readMarked(mark(text), { id: `${i + 1}`, date, ...parts }).annotated;
  });
  return outlineAll(annotated).outlines;
}

function resolve(outlines: readonly Outline[], decisions = ''): ResolvedArchive {
  return resolveAll(outlines, readDecisions(decisions, 'entities.yaml').decisions);
}

/** `people/mohamed-bazoum 1 3`: each entity with its articles. */
function show({ entities }: ResolvedArchive): readonly string[] {
  return entities.map(({ id, articles }) => `${id} ${articles.join(' ')}`);
}

function find({ entities }: ResolvedArchive, id: string): Entity | undefined {
  return entities.find((entity) => entity.id === id);
}

describe('one archive, one entity', () => {
  test('country forms and demonyms are one place, with its location', () => {
    const resolved = resolve(
      archive('The US left.', 'The U.S. left.', 'The United States left.', 'American forces left.'),
    );
    expect(show(resolved)).toEqual(['places/united-states 1 2 3 4']);
    const [entity] = resolved.entities;
    expect(entity).toMatchObject({ name: 'United States', mentionCount: 4, location: { country: 'US' } });
    expect(entity?.aliases).toEqual(['U.S.']);
    expect(entity?.demonyms).toEqual([{ form: 'American', count: 1 }]);
  });

  test.each([
    ['- {merge: Antony Blinken, into: Emmanuel Macron}\n- {merge: Bola Tinubu, into: Antony Blinken}'],
    ['- {merge: Bola Tinubu, into: Antony Blinken}\n- {merge: Antony Blinken, into: Emmanuel Macron}'],
  ])('merges that lead on end at the last name, in any order: %j', (decisions) => {
    const articles = archive(
      'President Antony Blinken left.',
      'President Emmanuel Macron left.',
      'President Bola Tinubu left.',
    );
    expect(show(resolve(articles, decisions))).toEqual(['people/emmanuel-macron 1 2 3']);
  });

  test('a part of one longer name is that person, but a son is not his father', () => {
    const resolved = resolve(
      archive(
        'President Ali Bongo Ondimba left.',
        'President Ali Bongo left.',
        'President Bongo Ondimba left.',
        'President Mahamat Idriss Déby Itno left.',
        'President Idriss Déby Itno left.',
      ),
    );
    expect(show(resolved)).toEqual([
      'people/ali-bongo-ondimba 1 2 3',
      'people/idriss-deby-itno 5',
      'people/mahamat-idriss-deby-itno 4',
    ]);
  });

  test('Nigeriens and Nigerians are never mixed', () => {
    expect(show(resolve(archive('Nigerien forces left.', 'Nigerian forces left.')))).toEqual([
      'places/niger 1',
      'places/nigeria 2',
    ]);
  });

  test('an acronym that articles expand one way belongs there everywhere', () => {
    const resolved = resolve(
      archive(
        'The National Farm Union Assembly (NFUA) met.',
        'Officials of the NFUA left.',
        'The NFUA is back.',
      ),
    );
    expect(show(resolved)).toEqual(['organisations/national-farm-union-assembly 1 2 3']);
    expect(resolved.entities[0]).toMatchObject({ acronym: 'NFUA', aliases: ['NFUA'] });
  });

  test('a word of the name in capitals, or misspelt, is no acronym', () => {
    const outlines = archive('Nortek Inc met.', 'Nortek Inc left.', 'NORTECK is back.');
    const [entity] = resolve(outlines, '- {merge: NORTECK, into: Nortek Inc}\n').entities;
    expect(entity).toMatchObject({ acronym: null, aliases: ['NORTECK'] });
  });

  test('an acronym that articles expand in two ways stays its own', () => {
    const resolved = resolve(
      archive(
        'The National Farm Union Assembly (NFUA) met.',
        'The New Fishery Users Association (NFUA) met.',
        'Officials of the NFUA left.',
      ),
    );
    expect(show(resolved)).toContain('organisations/nfua 3');
  });

  test('a rare slip in a long name joins the right spelling', () => {
    const resolved = resolve(
      archive(
        'President Mohamed Bazou spoke.',
        'President Mohamed Bazoum spoke.',
        'Mohamed Bazoum was calm.',
      ),
    );
    expect(show(resolved)).toEqual(['people/mohamed-bazoum 1 2 3']);
    expect(resolved.entities[0]).toMatchObject({ name: 'Mohamed Bazoum', aliases: ['Mohamed Bazou'] });
  });

  test.each([
    ['two given names', 'Maria Weber', 'Mario Weber'],
    ['short words', 'Anna Kim', 'Anna Kit'],
    ['two words off', 'Peter Hausmann', 'Petra Hansmann'],
  ])('people of like names stay apart: %s', (_, one, other) => {
    const resolved = resolve(
      archive(`Minister ${one} spoke.`, `Minister ${other} spoke.`, `Minister ${other} left.`),
    );
    expect(resolved.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
  });

  test('a bare surname goes to the one who bears it in articles of those days', () => {
    const resolved = resolve(archive('Anna Weber spoke.', 'On Sunday Ms Weber left.'));
    expect(show(resolved)).toEqual(['people/anna-weber 1 2']);
    expect(resolved.entities[0]?.aliases).toEqual([]);
  });

  test('and is left open where two do', () => {
    const articles = archive('Anna Weber spoke.', 'Paul Weber spoke.', 'On Sunday Ms Weber left.');
    const resolved = resolve(articles);
    expect(show(resolved)).toEqual(['people/anna-weber 1', 'people/paul-weber 2']);
    const last = listResolved(articles, resolved).at(-1);
    expect(last?.map(({ text, entity }) => [text, entity])).toEqual([['Weber', null]]);
  });

  test('people in other years do not count where somebody is near', () => {
    const resolved = resolve(
      archive(['Anna Weber spoke.', { date: '2019-01-01' }], 'Paul Weber spoke.', 'On Sunday Mr Weber left.'),
    );
    expect(show(resolved)).toEqual(['people/anna-weber 1', 'people/paul-weber 2 3']);
  });

  test('a middle initial does not make another person, unless there are two', () => {
    expect(show(resolve(archive('John Keller spoke.', 'John F. Keller left.')))).toHaveLength(1);
    expect(
      show(resolve(archive('John Keller spoke.', 'John F. Keller left.', 'John P. Keller came.'))),
    ).toHaveLength(3);
  });

  test('companies are the same with and without their legal form', () => {
    expect(show(resolve(archive('Nortek Inc made a bid.', 'Shares of Nortek Corp rose.')))).toHaveLength(1);
  });

  test('different names with one slug get suffixes of their own', () => {
    const ids = resolve(archive('Minister Zoë Hart-Low spoke.', 'Minister Zoë Hartlow spoke.')).entities.map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('nothing depends on the order of articles but the order of articles', () => {
    const articles = archive(
      'Anna Weber met Mohamed Bazou in Niamey.',
      'Weber and Mohamed Bazoum spoke of the NFUA.',
      'The National Farm Union Assembly (NFUA) and Mohamed Bazoum met.',
      'Washington said no to Paul Weber.',
    );
    const order = ({ entities }: ResolvedArchive): unknown =>
      entities.map((entity) => ({ ...entity, articles: [...entity.articles].sort() }));
    expect(order(resolve([...articles].reverse()))).toEqual(order(resolve(articles)));
  });

  test('names like those of objects are names', () => {
    expect(() =>
      resolve(archive('President Constructor Prototype spoke.', 'Mr __proto__ spoke.')),
    ).not.toThrow();
  });

  test('an entity that an article is tagged with is named', () => {
    const resolved = resolve(archive(['Officials met in Niamey and Lagos.', { tags: ['niamey'] }]));
    expect(find(resolved, 'places/niamey')?.named).toBe(true);
    expect(find(resolved, 'places/lagos')?.named).toBe(false);
  });
});

describe("the editor's decisions", () => {
  const outlines = archive('Anna Weber met Paul Huber in Niamey.', 'Anna Weber left Niamey.');

  test('merge', () => {
    const resolved = resolve(outlines, '- {merge: Paul Huber, into: Anna Weber}');
    expect(show(resolved)).toEqual(['people/anna-weber 1 2', 'places/niamey 1 2']);
    expect(resolved.entities[0]).toMatchObject({ aliases: ['Paul Huber'], mentionCount: 3, named: true });
  });

  test('what is merged into a name is of its kind, however often it stood elsewhere', () => {
    const articles = archive('Anna Weber met NFUA.', 'Anna Weber left.', 'Anna Weber was back.');
    const resolved = resolve(articles, '- {merge: Anna Weber, into: NFUA}');
    expect(show(resolved)).toEqual(['organisations/nfua 1 2 3']);
  });

  test('rename, note and page', () => {
    const resolved = resolve(
      outlines,
      '- {rename: Paul Huber, to: Paul von Huber}\n- {note: anna weber, text: A farmer.}\n- {page: Niamey}',
    );
    expect(find(resolved, 'people/paul-von-huber')).toMatchObject({ aliases: ['Paul Huber'], named: true });
    expect(find(resolved, 'people/anna-weber')).toMatchObject({ note: 'A farmer.', named: true });
    expect(find(resolved, 'places/niamey')?.named).toBe(true);
  });

  test('retype changes the mentions too', () => {
    const resolved = resolve(outlines, '- {retype: Paul Huber, to: organisation}');
    expect(find(resolved, 'organisations/paul-huber')?.kind).toBe('organisation');
    const retyped = listResolved(outlines, resolved)
      .flat()
      .filter(({ text }) => text === 'Paul Huber');
    expect(retyped.map(({ kind }) => kind)).toEqual(['organisation']);
  });

  test('hide', () => {
    const resolved = resolve(outlines, '- {hide: niamey}');
    expect(show(resolved)).toEqual(['people/anna-weber 1 2', 'people/paul-huber 1']);
    const hidden = listResolved(outlines, resolved)
      .flat()
      .filter(({ entity }) => entity === null);
    expect(hidden.map(({ text }) => text)).toEqual(['Niamey', 'Niamey']);
  });

  test('split takes the mentions of some articles out of a name, bare ones too', () => {
    const articles = archive(
      ['Anna Weber spoke.', { id: 'news/a.md' }],
      ['Anna Weber played. Weber won.', { id: 'sport/a.md', date: '2024-01-01' }],
      ['On Sunday Weber left.', { id: 'sport/b.md', date: '2024-01-03' }],
    );
    const byPath = '- {split: Anna Weber, articles: "sport/**", as: Anna Weber (player)}';
    const byDate = '- {split: anna weber, articles: "2024", as: Anna Weber (player)}';
    for (const decisions of [byPath, byDate]) {
      const resolved = resolve(articles, decisions);
      expect(show(resolved)).toEqual([
        'people/anna-weber news/a.md',
        'people/anna-weber-player sport/a.md sport/b.md',
      ]);
      expect(find(resolved, 'people/anna-weber-player')?.name).toBe('Anna Weber (player)');
    }
  });

  test('what was split off can be described', () => {
    const resolved = resolve(
      outlines,
      '- {split: Anna Weber, articles: "2", as: Anna Weber (farmer)}\n- {note: Anna Weber (farmer), text: A farmer.}',
    );
    expect(find(resolved, 'people/anna-weber-farmer')?.note).toBe('A farmer.');
    expect(find(resolved, 'people/anna-weber')?.note).toBeNull();
  });

  test('a split that finds nothing, or nothing that an earlier one left, is reported', () => {
    const { problems } = resolve(
      outlines,
      '- {split: Anna Weber, articles: "2023", as: A}\n- {split: Anna Weber, articles: "2", as: B}\n- {split: Anna Weber, articles: "1999", as: C}',
    );
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 No article of "2" has a "Anna Weber" that an earlier line left.',
      '3 No article of "1999" has a "Anna Weber" that an earlier line left.',
    ]);
  });

  test('identify and link', () => {
    const resolved = resolve(
      outlines,
      '- {identify: Niamey, as: Q3674}\n- {identify: Niamey, as: "geonames:2440485"}\n- {link: Niamey, to: "https://example.org/niamey"}',
    );
    expect(find(resolved, 'places/niamey')).toMatchObject({
      identifiers: [
        { catalogue: 'Wikidata', value: 'Q3674', url: 'https://www.wikidata.org/wiki/Q3674' },
        { catalogue: 'GeoNames', value: '2440485', url: 'https://www.geonames.org/2440485' },
      ],
      link: 'https://example.org/niamey',
      named: true,
    });
  });

  test('a section says which of several kinds is meant', () => {
    const treaty = readMarked('[[Dosso=o]] signed in [[Dosso=l]].', { id: '3', date: '2023-08-03' });
    const articles = [...outlines, ...outlineAll([treaty.annotated]).outlines];
    expect(show(resolve(articles, '- {hide: organisations/Dosso}'))).toContain('places/dosso 3');
    expect(show(resolve(articles, '- {hide: places/Dosso}'))).toContain('organisations/dosso 3');
  });

  test('that match nothing are reported', () => {
    expect(resolve(outlines, '\n- {hide: Nobody}').problems).toMatchInlineSnapshot(`
      [
        {
          "column": 3,
          "hint": "Write it as an article does, or remove the line.",
          "line": 2,
          "message": ""Nobody" is no name in this archive.",
          "path": "entities.yaml",
          "rule": "entities/unknown",
          "severity": "warning",
        },
      ]
    `);
  });
});
