import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK_BYTES, Telling } from '../../../src/tools/columns/telling.ts';

const TELLING = new Telling();
const digestOf = (value: unknown): string => TELLING.begin().tell(value).digest();

test('values are told alike where JSON says the same of them, and not otherwise', () => {
  const text = fc.constantFrom('', 'a', 'b', 'ab', '1', 'é', '\ud800', '\udc00');
  const leaf = fc.oneof(
    text,
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.nat(300),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'ab', '1'), tie('value'), { noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, value, (a, b) => {
      const isSame = JSON.stringify(a) === JSON.stringify(b);
      expect(digestOf(a) === digestOf(b)).toBe(isSame);
      expect(digestOf([a, b])).toBe(digestOf(JSON.parse(JSON.stringify([a, b]))));
    }),
    { numRuns: 100 },
  );
});

test('what is neighbour to what is told, and long texts as well as short ones', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  expect(digestOf([['a'], 'b'])).not.toBe(digestOf([['a', 'b']]));
  expect(digestOf([{ a: 1 }, 2])).not.toBe(digestOf([{ a: 1, b: 2 }]));
  expect(digestOf('x'.repeat(100_000))).not.toBe(digestOf(`${'x'.repeat(99_999)}é`));
});

test('what was told before is forgotten, and rows are told by their marks', () => {
  const telling = new Telling();
  const marks = Buffer.alloc(3 * MARK_BYTES);
  for (const [row, text] of ['Niger', 'Mali', 'Niger'].entries()) telling.begin().tell(text).mark(marks, row);
  const told = (...rows: readonly number[]) => telling.begin().tellMarks(marks, rows).digest();
  expect(told(0)).toBe(told(2));
  expect(told(0, 1)).not.toBe(told(1, 0));
  expect(told(0)).not.toBe(told(0, 0));
});

test('what cannot be told is a fault', () => {
  expect(() => digestOf({ a: undefined })).toThrow('a undefined cannot be told');
  expect(() => digestOf([() => 1])).toThrow('a function cannot be told');
});
