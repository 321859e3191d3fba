import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { articleOf } from '../../annotate/article-of.ts';
import { outlineAll } from '../outlined.ts';
import { resolveAll } from './list-resolved.ts';

/** `places/germany: Alemania (Germany)`: each entity with its name and its aliases. */
function show(articles: readonly (readonly [language: string, text: string])[], decisions = ''): string[] {
  const annotated = articles.map(([language, text], i) =>
    annotate(articleOf([text], { id: `${i + 1}`, date: `2024-03-0${i + 1}`, language })),
  );
  const { entities } = resolveAll(
    outlineAll(annotated).outlines,
    readDecisions(decisions, 'entities.yaml').decisions,
  );
  return entities.map(({ id, name, aliases }) => `${id}: ${name} (${aliases.join(', ')})`);
}

const SPANISH = [
  ['es', 'El ministro viajó ayer a Alemania para hablar con la Unión Europea sobre la ayuda.'],
  ['es', 'Alemania y la Unión Europea (UE) firmaron el acuerdo en la capital.'],
] as const;

test('an archive in another language has its own names for what the gazetteer has in English', () => {
  expect(show(SPANISH)).toEqual([
    'organisations/european-union: Unión Europea (European Union, UE)',
    'places/germany: Alemania (Germany)',
  ]);
});

test('and an archive in English none that only an article in another language has', () => {
  const english = [
    'en',
    'Ministers of Chad met on Monday, officials said, and talked until the evening.',
  ] as const;
  const french = ['fr', 'Le ministre est arrivé hier soir en Allemagne pour signer un accord.'] as const;
  expect(show([english, french, english])).toEqual([
    'places/chad: Chad ()',
    'places/germany: Germany (Allemagne)',
  ]);
});

test('where most of it is in English, it keeps the English name', () => {
  const english = [
    ['en', 'Germany and the European Union signed the agreement on Monday, officials said.'],
    ['en', 'Officials of Germany met those of the European Union again on Tuesday.'],
  ] as const;
  expect(show([...SPANISH, ...english, ...english])).toEqual([
    'organisations/european-union: European Union (Unión Europea, UE)',
    'places/germany: Germany (Alemania)',
  ]);
});

test('the editor has the last word', () => {
  expect(show(SPANISH, '- {rename: Germany, to: Deutschland}\n')[1]).toBe(
    'places/deutschland: Deutschland (Alemania, Germany)',
  );
});
