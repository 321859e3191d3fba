import { expect, test } from 'vitest';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { outlineAll } from '../outlined.ts';
import { readMarked } from './linked-news.ts';
import { resolveAll } from './list-resolved.ts';

/** How many of the articles name an entity, and how many in full. */
function countIn(headed: string, articles: readonly string[]) {
  const annotated = articles.map((text, at) => readMarked(text, { id: String(at + 1) }).annotated);
  const { decisions } = readDecisions('', 'entities.yaml');
  const { resolved } = resolveAll(outlineAll(annotated).outlines, decisions);
  const { articles: all, inFull } = resolved.entities.find(({ name }) => name === headed)!;
  return [all.length, inFull];
}

test.each([
  ['a word alone may be anybody’s', 'Quandor', ['At [[Quandor=o]].', '[[Quandor=o]] said.'], [2, 0]],
  [
    'a legal form makes it whole',
    'Quandor',
    ['At [[Quandor Corp=o]].', '[[Quandor Corp=o]] said.', '[[Quandor=o]] said.'],
    [3, 2],
  ],
  [
    'the gazetteer knows it',
    'Organization of the Petroleum Exporting Countries',
    ['[[OPEC=o]] met.', '[[OPEC=o]] rose.'],
    [2, 2],
  ],
  ['a surname', 'Ann Lee', ['[[Ann Lee=p]] met [[Lee=p]].', 'Mr [[Lee=p]] sang.'], [2, 1]],
  ['a place', 'Agadez', ['In [[Agadez=l]].', 'To [[Agadez=l]].'], [2, 2]],
  ['names of one word in letters without capitals', '习近平', ['[[习近平=p]]。'], [1, 1]],
  [
    'whose office it is, the article says or does not',
    'Foreign Ministry (Kenya)',
    [
      '[[Kenya=l]]’s [[Foreign Ministry=o]] said.',
      'In [[Kenya=l]] the [[Foreign Ministry=o]] said.',
      '[[Ghana=l]]’s [[Foreign Ministry=o]] said.',
    ],
    [2, 1],
  ],
] as const)('articles that name it in full: %s', (_, headed, articles, counts) => {
  expect(countIn(headed, articles)).toEqual(counts);
});
