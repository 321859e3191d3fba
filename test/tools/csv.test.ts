import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CRLF, writeCells } from '../../src/tools/text/csv.ts';
import { parseCsv, unguard } from './parse-csv.ts';

const SIGNS = ['"', ',', ';', '\r', '\n', '\t', ' ', "'", '=', '+', '-', '@', '＝', 'é', '🙂', 'a', '1'];
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 8 }),
);

it('whatever is in cells is there again when it is read', () => {
  const row = fc.array(text, { minLength: 1, maxLength: 5 }).filter((cells) => cells.join('') !== '');
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const written = rows.map((cells) => writeCells(cells) + CRLF).join('');
      expect(parseCsv(written).map((cells) => cells.map(unguard))).toEqual(rows);
    }),
  );
});

it('no cell is a formula to a spreadsheet, whatever it was', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const [[read = ''] = []] = parseCsv(`${writeCells([cell, 'x'])}${CRLF}`);
      expect(read).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
    }),
  );
  expect(
    writeCells(['=HYPERLINK("http://evil.example";"x")', '@SUM(A1)', '-1', ' =1', '-- so it goes']),
  ).toBe(`"'=HYPERLINK(""http://evil.example"";""x"")",'@SUM(A1),'-1,' =1,'-- so it goes`);
});

it('what is not known is an empty cell, and a number a number', () => {
  expect(writeCells([null, 0, 12, ''])).toBe(',0,12,');
});
