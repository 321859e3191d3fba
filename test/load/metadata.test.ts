import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSimpleYaml } from '../../src/load/metadata/simple-yaml.ts';

describe('the short way through YAML', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'ab1:#,[]{}"\'- \\&*!|>%@`?~é'), maxLength: 12 }),
    fc
      .array(fc.string({ unit: fc.constantFrom(...'ab1:#,[]"\' -'), maxLength: 5 }), { maxLength: 4 })
      .map((items) => `[${items.join(', ')}]`),
    fc.constantFrom(
      '2023-08-04T10:30:00Z',
      '"a: b"',
      "'it'",
      '[a, "b c", \'d\']',
      'null',
      '~',
      'yes',
      '0x1F',
      '1_000',
      'a  b',
    ),
  );

  it('says what the full parser says, or nothing', () => {
    let simple = 0;
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('title', 'date', 'tags', 'by-line'), value, { maxKeys: 4 }),
        (fields) => {
          const source = Object.entries(fields)
            .map(([key, text]) => `${key}: ${text}`)
            .join('\n');
          const read = readSimpleYaml(source, 1);
          if (!read) return;
          simple += 1;
          const full = (parse(source, { schema: 'failsafe' }) ?? {}) as Record<
            string,
            string | string[] | null
          >;
          for (const [key, expected] of Object.entries(full)) {
            const values = read.get(key.replace('-', ''))?.values;
            expect([source, values?.filter(Boolean)]).toEqual([source, listExpected(expected)]);
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(simple).toBeGreaterThan(100);
  });
});

function listExpected(value: string | string[] | null): string[] {
  return [value ?? ''].flat().filter(Boolean);
}
