import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveEntities } from '../../../src/relate/resolve/resolve-entities.ts';
import { readMarkedArticles } from './linked-news.ts';

const CASES = readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((section) => {
    const [title = '', ...lines] = section.trimEnd().split('\n');
    const dot = lines.indexOf('.');
    return { title, source: lines.slice(0, dot).join('\n'), expected: lines.slice(dot + 1) };
  });

test.each(CASES)('$title', ({ source, expected }) => {
  const annotated = readMarkedArticles(source).map((article) => article.annotated);
  const { entities, mentions } = resolveEntities(annotated, { list: [] });
  const open = [...mentions.values()].flat().filter(({ entity }) => entity === null);
  const found = [
    ...entities.map(({ id, articles, provisional }) =>
      [provisional ? id.replace(/[0-9a-f]{8}$/, '*') : id, ...articles].join(' '),
    ),
    ...open.map(({ text }) => `? ${text}`),
  ];
  // A headline in capitals is left open with its article.
  expect([...new Set(found)]).toEqual(expected);
});

test.each(CASES)('in any order: $title', ({ source }) => {
  const annotated = readMarkedArticles(source).map((article) => article.annotated);
  expect(resolveEntities([...annotated].reverse(), { list: [] }).entities).toEqual(
    resolveEntities(annotated, { list: [] }).entities,
  );
});
