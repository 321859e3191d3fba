import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/annotate/sentences/sentences.ts';
import { loadTables, openTagger } from '../../../src/annotate/tagger/load-tagger.ts';
import type { Tagger } from '../../../src/annotate/tagger/tagger.ts';
import { articleOf } from '../article-of.ts';

const TEXTS = [
  'Rexham Corp said it got an offer from Japan. Rexham shares rose in New York.',
  'NIAMEY, Aug 3 (Reuters) - President Mohamed Bazoum spoke. Bazoum was calm, his aides told Reuters.',
  'England beat France 2-1 at Wembley. France coach Didier Deschamps blamed the referee.',
  'The committee will meet again on Monday.',
  'GERMANY AND FRANCE AGREE ON TREATY. The treaty was signed in Aachen by Angela Merkel and Emmanuel Macron.',
];

function read(tagger: Tagger, text: string): readonly string[] {
  const { table, names } = tagger.tag(text, splitSentences(articleOf([text])));
  const { starts, ends } = table;
  return names.map(({ from, to, type }) => `${text.slice(starts[from], ends[to - 1])} ${type}`);
}

describe('what is kept between articles changes nothing', () => {
  const shared = openTagger();
  for (const text of [...TEXTS].reverse()) read(shared, text);
  test.each(TEXTS)('%s', (text) => {
    expect(read(shared, text)).toEqual(read(openTagger(), text));
  });
});

test('an article of any length is read, and what follows it as before', () => {
  const tagger = openTagger();
  const long = TEXTS.join('\n\n').repeat(1000);
  const names = read(tagger, long);
  expect(names.length % 1000).toBe(0);
  expect(new Set(names)).toEqual(new Set(TEXTS.flatMap((text) => read(openTagger(), text))));
  for (const text of TEXTS) expect(read(tagger, text)).toEqual(read(openTagger(), text));
});

test('taggers of one process share their tables', () => {
  const { memory } = loadTables();
  const before = memory.buffer.byteLength;
  read(openTagger(), TEXTS[0]!);
  expect(memory.buffer.byteLength - before).toBeLessThan(4_000_000);
});
