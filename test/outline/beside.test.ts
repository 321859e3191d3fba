import { expect, test } from 'vitest';
import type { Mention } from '../../src/model/model.ts';
import { BESIDE, lookBeside } from '../../src/outline/beside.ts';

/** What stands around each name in square brackets: `of / where`. */
function look(marked: string): string {
  const mentions: Mention[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    text += part;
    if (at % 2 === 1) mentions.push({ start, end: text.length, text: part, kind: 'place', name: part });
  }
  return lookBeside(text, mentions)
    .map((bits) =>
      Object.entries(BESIDE)
        .filter(([, bit]) => (bits & bit) !== 0)
        .map(([name]) => name)
        .join(' '),
    )
    .join(' / ');
}

test.each([
  ['They beat [Kenya] again', ''],
  ['They met in [Kenya] again', 'where'],
  ['They met in the [Gambia] again', 'where'],
  ['In [Kenya] they met', 'where'],
  ['Visiting [Kenya] again', 'where'],
  ['They begin [Kenya] again', ''],
  ['Smith ([Kenya]) won', 'where end'],
  ['Smith, [Kenya] won', 'where'],
  ['They beat [Kenya].', 'end'],
  ['They beat [Kenya]', 'end'],
  ['They beat [Kenya] ; so', 'end'],
  ['The [Kenya]-based firm', ''],
  ["[Kenya]'s [Senate] met", ' / possessive'],
  ['[Wales]’ [Senate] met', ' / possessive'],
  ['[Kenya] [Senate] met', ' / possessive'],
  ['[Kenya] and [Uganda] met', ' / '],
  ['[Parliament] of [Ghana] met', 'of / where'],
  ['[Parliament] of the [Gambia] met', 'of / where'],
  ['[Bank of] [Ghana] met', 'of / possessive where'],
  ['[Parliament] in the city of [Accra] met', ' / where'],
  ['[Paris], [Texas] grew', 'end comma / where'],
  ['[Paris],\n[Texas] grew', 'end comma / where'],
  ['[Paris], and [Texas] grew', 'end / '],
  ['No name at all', ''],
])('around the names of %j: %s', (marked, expected) => {
  const inOrder = (bits: string) => bits.split(' / ').map((names) => names.split(' ').sort());
  expect(inOrder(look(marked))).toEqual(inOrder(expected));
});
