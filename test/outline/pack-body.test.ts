import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Body, Piece } from '../../src/model/model.ts';
import { cutText, packBody, unpackBody } from '../../src/outline/pack-body.ts';

const place = fc.nat({ max: 9 });
const piece = fc.oneof(
  fc.record({ kind: fc.constant('markup' as const), html: fc.constantFrom('<br>', '<a href="x">', '') }),
  fc.record({
    ...{ kind: fc.constant('run' as const), start: place, end: place },
    ...{ linked: fc.boolean(), literal: fc.boolean() },
  }),
) satisfies fc.Arbitrary<Piece>;
const block: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constantFrom('paragraph', 'subheadline', 'table'),
    start: place,
    end: place,
    pieces: fc.array(piece, { maxLength: 2 }),
    anchor: fc.constantFrom('p-19', 'p-19-2', ''),
    level: fc.constantFrom(2, 6),
    ruleBefore: fc.constant(true as const),
    datelineEnd: place,
  },
  { requiredKeys: ['kind', 'start', 'end', 'pieces', 'anchor'] },
);
const body: fc.Arbitrary<Body> = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('"', '{"text":"x","blocks":[]}', '\\","blocks":'),
  ),
  blocks: fc.array(block, { maxLength: 3 }),
  sentences: fc.array(fc.record({ start: place, end: place }), { maxLength: 3 }),
});

test('a body that was packed is the same when it is unpacked', () => {
  fc.assert(
    fc.property(body, (one) => {
      const { text, blocks, sentences } = unpackBody(packBody(one));
      expect({ text, blocks, sentences }).toEqual(one);
    }),
  );
});

/** Spans side by side, with gaps. */
const spans = fc
  .uniqueArray(fc.nat({ max: 40 }), { maxLength: 8 })
  .map((ends) =>
    ends
      .sort((a, b) => a - b)
      .flatMap((start, at) => (at % 2 === 0 ? [[start, ends[at + 1] ?? start + 1]] : [])),
  );

test('its sentences and blocks are found as they are in the lists of all', () => {
  fc.assert(
    fc.property(spans, spans, fc.nat({ max: 42 }), (blockSpans, sentenceSpans, offset) => {
      const sentences = sentenceSpans.map(([start, end]) => ({ start: start!, end: end! }));
      const blocks = blockSpans.map(([start, end], at): Block => {
        const block = { kind: 'paragraph', start: start!, end: end!, pieces: [], anchor: `p-${at}` } as const;
        return at % 2 === 0 ? { ...block, datelineEnd: start! } : block;
      });
      const one = unpackBody(packBody({ text: '', blocks, sentences }));
      const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end;
      expect(one.sentenceAt(offset)).toEqual(sentences.find(holds) ?? null);
      const block = blocks.find(holds);
      expect([one.blockAt(offset)?.anchor, one.blockAt(offset)?.datelineEnd]).toEqual([
        block?.anchor,
        block?.datelineEnd,
      ]);
    }),
  );
});

test('its text can be had alone, whatever it says', () => {
  fc.assert(
    fc.property(body, (one) => {
      expect(JSON.parse(cutText(packBody(one))!)).toBe(one.text);
    }),
  );
});

test('a paragraph that is one run of text takes no more than where it stands, and its anchor', () => {
  const run = { kind: 'run', start: 0, end: 5, linked: false, literal: false } as const;
  const paragraph = { kind: 'paragraph', start: 0, end: 5, pieces: [run], anchor: 'talks' } as const;
  const quotation = { ...paragraph, kind: 'quotation', anchor: 'talks-2' } as const;
  const blocks = [paragraph, quotation];
  expect(packBody({ text: 'Talks', blocks, sentences: [{ start: 0, end: 5 }] })).toBe(
    '{"text":"Talks","blocks":[0,5,0,5],"anchors":"talks\\ntalks-2","unlike":[[1,"quotation",0]],"sentences":[0,5]}',
  );
});
