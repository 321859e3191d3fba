import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { articleOf } from '../article-of.ts';
import { readMarks, showName } from './marked-names.ts';

const ARTICLES = readFileSync(new URL('./french.txt', import.meta.url), 'utf8')
  .replace(/^#.*\n/, '')
  .trim()
  .split(/\n\n+/)
  .map((article) => article.split('\n').map(readMarks));

/** Names that both lists have, one as often as in the shorter. */
function countShared(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  return wanted.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

test('91 of 100 names of modern news in French are found, whole and of their kind', () => {
  let [right, wanted, found] = [0, 0, 0];
  for (const paragraphs of ARTICLES) {
    const { mentions } = annotate(
      articleOf(
        paragraphs.map(({ text }) => text),
        { language: 'fr' },
      ),
    );
    const names = paragraphs.flatMap(({ names }) => names);
    const shown = mentions.map(({ text, kind, form }) => showName(text, kind, form));
    right += countShared(names, shown);
    wanted += names.length;
    found += shown.length;
  }
  const f1 = (200 * right) / (wanted + found);
  expect(f1).toBeGreaterThanOrEqual(91);
});
