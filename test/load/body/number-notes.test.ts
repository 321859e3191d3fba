import { expect, test } from 'vitest';
import { type BlockDraft, type Fragment, run } from '../../../src/load/body/draft.ts';
import { layOutBlocks } from '../../../src/load/body/lay-out/lay-out.ts';

const mark = (id: string): Fragment => ({ kind: 'note', id });
const note = (id: string, ...more: Fragment[]): BlockDraft => ({
  kind: 'footnote',
  fragments: [run(`Of ${id}.`), ...more],
  note: { id },
});
const paragraph = (...fragments: Fragment[]): BlockDraft => ({ kind: 'paragraph', fragments });

function layOut(...drafts: BlockDraft[]) {
  const { text, blocks } = layOutBlocks(drafts);
  return blocks.map((block) => [
    text.slice(block.start, block.end),
    block.note ?? null,
    block.pieces.flatMap((piece) => (piece.kind === 'note' ? `${piece.number}.${piece.mark}` : [])),
  ]);
}

test('footnotes stand at the end, in the order in which the text leads to them', () => {
  expect(
    layOut(
      note('b'),
      paragraph(run('One'), mark('a'), mark('b')),
      note('a'),
      paragraph(run('Two'), mark('a')),
    ),
  ).toEqual([
    ['One', null, ['1.1', '2.1']],
    ['Two', null, ['1.2']],
    ['Of a.', 1, []],
    ['Of b.', 2, []],
  ]);
});

test('those to which nothing leads come last, and those that footnotes lead to before them', () => {
  expect(layOut(paragraph(run('One'), mark('b')), note('a'), note('b', mark('c')), note('c'))).toEqual([
    ['One', null, ['1.1']],
    ['Of b.', 1, ['2.1']],
    ['Of c.', 2, []],
    ['Of a.', 3, []],
  ]);
});

test('a mark that leads nowhere is left out', () => {
  expect(layOut(paragraph(run('One'), mark('x')), note('a'))).toEqual([
    ['One', null, []],
    ['Of a.', 1, []],
  ]);
  expect(layOut(paragraph(run('One'), mark('x')))).toEqual([['One', null, []]]);
});
