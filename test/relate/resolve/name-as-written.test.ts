import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { articleOf } from '../../annotate/article-of.ts';
import { outlineAll } from '../outlined.ts';
import { resolveAll } from './list-resolved.ts';

/** `places/mumbai: Bombay (Mumbai)`: each place with its name and its aliases. */
function show(texts: readonly string[], decisions = ''): readonly string[] {
  const annotated = texts.map((text, i) =>
    annotate(articleOf([text], { id: `${i + 1}`, date: `1987-03-0${i + 1}` })),
  );
  const { entities } = resolveAll(
    outlineAll(annotated).outlines,
    readDecisions(decisions, 'entities.yaml').decisions,
  );
  return entities
    .filter(({ kind }) => kind === 'place')
    .map(({ id, name, aliases }) => `${id}: ${name} (${aliases.join(', ')})`);
}

test.each([
  ['Ships left Bombay on Monday. Bombay has a new port.', ['places/mumbai: Bombay (Mumbai)']],
  ['Ships left Mumbai on Monday. Mumbai was Bombay.', ['places/mumbai: Mumbai (Bombay)']],
  [
    'Snow fell in Montreal, and in St. Louis.',
    ['places/montreal: Montreal ()', 'places/saint-louis: St. Louis (Saint Louis)'],
  ],
  [
    'A mill in Macon, Ga., burned down near The Hague.',
    [
      'places/georgia-u-s-state: Georgia (U.S. state) (Ga)',
      'places/macon: Macon ()',
      'places/the-hague: The Hague (Hague)',
    ],
  ],
  ['She came back from Rio on Monday.', ['places/rio-de-janeiro: Rio de Janeiro (Rio)']],
  [
    'Britain and France met. A U.K. official was there.',
    ['places/france: France ()', 'places/united-kingdom: United Kingdom (Britain, U.K.)'],
  ],
  [
    'Rebels in Zaire killed two men.',
    ['places/democratic-republic-of-the-congo: Zaire (Democratic Republic of the Congo)'],
  ],
])('%j', (text, expected) => {
  expect(show([text])).toEqual(expected);
});

test('the editor has the last word', () => {
  expect(show(['Ships left Bombay.'], '- {rename: Mumbai, to: Mumbai City}\n')).toEqual([
    'places/mumbai-city: Mumbai City (Bombay, Mumbai)',
  ]);
});
