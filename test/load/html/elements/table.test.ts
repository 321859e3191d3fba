import { expect, test } from 'vitest';
import { CLOSE_TABLE, OPEN_TABLE } from '../../../../src/load/body/elements.ts';
import { renderPart } from './read-body.ts';

test('the cells of a head say what they are the head of, and cells what they span', () => {
  expect(
    renderPart(
      '<table><thead><tr><th rowspan=2>Party<th colspan=2>Seats<tr><th>2017<th>2021<tbody><tr><th>Left<td align=right>4<td>5</table>',
    ),
  ).toBe(
    `${OPEN_TABLE}<thead><tr><th scope="col" rowspan="2">Party</th><th scope="col" colspan="2">Seats</th></tr>` +
      '<tr><th scope="col">2017</th><th scope="col">2021</th></tr></thead>' +
      `<tbody><tr><th scope="row">Left</th><td class="right">4</td><td>5</td></tr></tbody>${CLOSE_TABLE}`,
  );
});

test('a caption belongs to its table, and what it ends with comes last', () => {
  expect(
    renderPart(
      '<table><caption>Ships <i>in port</i></caption><tfoot><tr><td>Sum<td>3</tfoot><tr><td>Kell<td>3</table>',
    ),
  ).toBe(
    `${OPEN_TABLE}<caption>Ships <em>in port</em></caption><tbody><tr><td>Kell</td><td>3</td></tr></tbody>` +
      `<tfoot><tr><td>Sum</td><td>3</td></tr></tfoot>${CLOSE_TABLE}`,
  );
});

test.each(['0', '-1', 'x', '1', '99999', '1e3'])('no cell spans %s', (span) => {
  expect(renderPart(`<table><tr><th colspan="${span}">A<th>B<tr><td>1<td>2</table>`)).toContain(
    '<th scope="col">A</th>',
  );
});

test('no cell spans more than a page can hold', () => {
  expect(renderPart('<table><tr><th colspan="9999">A<th>B<tr><td>1<td>2</table>')).toContain('colspan="500"');
});
