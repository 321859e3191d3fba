import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/model/model.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { outlineAll } from '../outlined.ts';
import { readMarkedArticles } from '../resolve/linked-news.ts';
import { resolveAll } from '../resolve/list-resolved.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const EXAMPLE = /```yaml\n(# These two are one[\s\S]*?)```/.exec(README)?.[1] ?? '';

const ARCHIVE = `
== 1988-03-01 minister
MINISTER RESIGNS
[[John Smith=p]] met [[Margaret Thatcher=p]]. [[Breaking News=o]] said so.
== 2023-08-04 talks
TALKS
[[Mohamed Bazoum=p]] met [[Hama Amadou=p]] and [[Assimi Goïta=p]]. [[Ecowas=o]] and [[Wagner=p]] waited.
== 2023-08-05 envoys
ENVOYS
[[Mohamed Bazou=p]] met [[John Smith=p]] of the [[United Nations=o]].
== 2023-08-06 2023/sport/goals
GOALS
[[John Smith=p]] scored for [[Arsenal=o]].
`;

test('every line of the example in the README does what it says', () => {
  const { decisions, problems } = readDecisions(EXAMPLE, 'entities.yaml');
  expect(problems).toEqual([]);
  const articles = readMarkedArticles(ARCHIVE).map(({ annotated, field }) => ({
    ...annotated,
    article: { ...annotated.article, id: `${field}.md` as ArticleId },
  }));
  const resolved = resolveAll(outlineAll(articles).outlines, decisions);
  expect(resolved.problems).toEqual([]);
  expect(resolved.entities.map(({ id, articles }) => `${id} ${articles.length}`)).toEqual([
    'organisations/arsenal 1',
    'organisations/economic-community-of-west-african-states 1',
    'organisations/united-nations 1',
    'organisations/wagner 1',
    'people/assimi-goita 1',
    'people/hama-amadou 1',
    'people/john-smith 1',
    'people/john-smith-footballer 1',
    'people/john-smith-minister 1',
    'people/margaret-thatcher 1',
    'people/mohamed-bazoum 2',
  ]);
  const ofId = new Map(resolved.entities.map((entity) => [`${entity.id}`, entity]));
  expect(ofId.get('people/hama-amadou')?.note).toBe('Former speaker of parliament.');
  expect(ofId.get('people/mohamed-bazoum')).toMatchObject({
    identifiers: [{ catalogue: 'Wikidata', value: 'Q3318187' }],
    link: 'https://example.org/bazoum',
  });
  expect(ofId.get('people/assimi-goita')?.named).toBe(true);
});
