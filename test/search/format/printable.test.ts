import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writePieceScript } from '../../../src/search/format/places.ts';
import { readPrintable, writePrintable } from '../../../src/search/format/printable.ts';

it('bytes are the same when they are read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readPrintable(writePrintable(bytes))).toEqual(bytes);
    }),
    { seed: 1, numRuns: 500 },
  );
});

it.each([0, 1, 5, 6, 7, 12, 13])('%i bytes of one value are, too', (length) => {
  for (const value of [0, 1, 127, 128, 255]) {
    const bytes = new Uint8Array(length).fill(value);
    expect(readPrintable(writePrintable(bytes))).toEqual(bytes);
  }
});

it('a script hands them over as they are, and nothing in them ends it', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7919) >> 5);
  const content = writePrintable(bytes);
  let read: Uint8Array | null = null;
  runInNewContext(writePieceScript('years/w-x', content), {
    datelinePiece: (name: string, text: string) => {
      expect(name).toBe('years/w-x');
      read = readPrintable(text);
    },
  });
  expect(read).toEqual(bytes);
  expect(content).not.toMatch(/[^\0-\x7f]|[\0\n\r\v\x1a\x1b'<\\]/);
});

it('six bytes take seven signs', () => {
  expect(writePrintable(new Uint8Array(6000)).length).toBe(7000);
});
