import { expect, test } from 'vitest';
import type { BlockKind } from '../../../src/model/model.ts';
import { readTextAlone } from '../../../src/outline/article/read-text.ts';

const TEXT = 'The wall\n\nIt stands.\n\nWorkers in June\n\nIt will last.';

function blockOf(kind: BlockKind, words: string) {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length, pieces: [], anchor: words };
}

test('a text is compared without the words under its pictures', () => {
  const blocks = [blockOf('paragraph', 'It stands.'), blockOf('paragraph', 'It will last.')];
  expect(readTextAlone({ text: TEXT, blocks })).toBe(TEXT);
  expect(readTextAlone({ text: TEXT, blocks: [...blocks, blockOf('caption', 'Workers in June')] })).toBe(
    'The wall\n\nIt stands.\n\n\n\nIt will last.',
  );
});
