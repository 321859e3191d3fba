import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../src/model/model.ts';
import { packBody, unpackBody } from '../../../src/outline/pack-body.ts';
import { quoteMentions } from '../../../src/render/fill/quote-mentions.ts';

const TEXT = 'Niger at night\n\nNiger votes.';
const SENTENCES = [
  { start: 0, end: 14 },
  { start: 16, end: 28 },
];

function blockOf(kind: BlockKind, start: number, end: number): Block {
  const pieces = [{ kind: 'run', start, end, linked: false, literal: false }] as const;
  return { kind, start, end, pieces, anchor: `at-${start}` };
}

test.each([
  ['paragraph', ['at-0', 'at-16'], 0],
  ['caption', ['at-16'], 1],
] as const)('a mention in a %s', (kind, anchors, more) => {
  const blocks = [blockOf(kind, 0, 14), blockOf('paragraph', 16, 28)];
  const body = unpackBody(packBody({ text: TEXT, blocks, sentences: SENTENCES }));
  const mentions = [
    { start: 0, end: 5 },
    { start: 16, end: 21 },
  ];
  const quoted = quoteMentions(body, mentions, 3);
  expect(quoted.sentences.map(({ anchor }) => anchor)).toEqual(anchors);
  expect(quoted.more).toBe(more);
});

test('what is beyond the sentences that there is room for is counted', () => {
  const blocks = [blockOf('paragraph', 0, 14), blockOf('paragraph', 16, 28)];
  const body = unpackBody(packBody({ text: TEXT, blocks, sentences: SENTENCES }));
  const mentions = [
    { start: 0, end: 5 },
    { start: 16, end: 21 },
  ];
  const { sentences, more } = quoteMentions(body, mentions, 1);
  expect([sentences.map(({ anchor }) => anchor), more]).toEqual([['at-0'], 1]);
});
