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
  return lookBeside(text, mentions, 'football')
    .map((bits) =>
      Object.entries(BESIDE)
        .filter(([name, bit]) => (bits & bit) !== 0 && name !== 'inside')
        .map(([name]) => name)
        .join(' '),
    )
    .join(' / ');
}

test.each([
  ['They beat [Kenya] again', 'plays'],
  ['They met in [Kenya] again', 'where'],
  ['They met in the [Gambia] again', 'where'],
  ['In [Kenya] they met', 'where'],
  ['Visiting [Kenya] again', 'where'],
  ['They begin [Kenya] again', ''],
  ['Smith ([Kenya]) won', 'where end'],
  ['Smith, [Kenya] won', 'plays'],
  ['Nairobi, [Kenya], Aug 3', 'where end'],
  ['In May, [Kenya] asked again', ''],
  ['They met [Kenya].', 'end'],
  ['They beat [Kenya]', 'end plays'],
  ['They met [Kenya] ; so', 'end'],
  ['The [Kenya]-based firm', ''],
  ["[Kenya]'s [Senate] met", ' / possessive'],
  ['[Wales]’ [Senate] met', ' / possessive'],
  ['[Kenya] [Senate] met', ' / possessive'],
  ['[Kenya] and [Uganda] met', ' / '],
  ['[Parliament] of [Ghana] met', 'of / where'],
  ['[Parliament] of the [Gambia] met', 'of / where'],
  ['[Bank of] [Ghana] met', 'of / possessive where'],
  ['[Parliament] in the city of [Accra] met', ' / where'],
  ['[Paris], [Texas] grew', 'end comma / '],
  ['[Paris], [Texas], grew', 'end comma / where end'],
  ['[Paris],\n[Texas], grew', 'end comma / where end'],
  ['[Paris], and [Texas] grew', 'end / '],
  ['[Texas] manager Oates', 'plays'],
  ['[Detroit] 3 [Boston] 1', 'plays / plays'],
  ['[Detroit] 1996-08-30', ''],
  ['[Detroit] 30 Aug', ''],
  ['[Detroit] 300 people', ''],
  ['a homer for [Seattle]', 'end plays'],
  ['He left for [Seattle]', 'end'],
  ['[Detroit] at [Boston]\n[Texas] at [Seattle]', 'plays / plays / plays possessive / end plays'],
  ['He flew from [Detroit] at [Boston] speed', 'where / '],
  ['the World Cup [Kenya] hosts', 'where'],
  ['at [Kenya] 2022, the team', 'where'],
  ['He paid $650,000 to [Kenya]', 'where end'],
  ['He returned to the [Gambia] then', 'where'],
  ['They lost to [Kenya] again', ''],
  ['He left [Kenya] for [Uganda] then', 'where / where'],
  ['They left [Kenya] behind', ''],
  ['played in [Kenya], [Uganda] and [Ghana].', 'where end comma / where / where end'],
  ['played in [Kenya] and [Uganda] won', 'where / plays'],
  ['for [Kenya] as a country', 'where'],
  ["[Kenya]'s soccer federation", 'where'],
  ['on a visit to [Kenya]', 'where end'],
  ['No name at all', ''],
])('around the names of %j: %s', (marked, expected) => {
  const inOrder = (bits: string) => bits.split(' / ').map((names) => names.split(' ').sort());
  expect(inOrder(look(marked))).toEqual(inOrder(expected));
});

test.each([
  ['in [Kenya]', true],
  ['near [Kenya] again', true],
  ['of [Kenya]', false],
  ['begin [Kenya]', false],
])('%j is surely inside a place: %s', (marked, inside) => {
  const [before = '', text = '', after = ''] = marked.split(/[[\]]/);
  const mention: Mention = {
    start: before.length,
    end: before.length + text.length,
    kind: 'place',
    text,
    name: text,
  };
  const [bits = 0] = lookBeside(before + text + after, [mention], null);
  expect((bits & BESIDE.inside) !== 0).toBe(inside);
});

test.each([
  ['the [Scottish] defence', true],
  ['the [Irish] took a 4-0 lead', true],
  ['the [Irish], under a new manager', true],
  ['[Dutch] draw 2-2', true],
  ['[Irish] goalkeeper Alan Marsh', false],
  ['the [Irish] goal of peace', false],
  ['[Irish] were asked', false],
])('%j plays: %s', (marked, plays) => {
  const [before = '', text = '', after = ''] = marked.split(/[[\]]/);
  const mention = { start: before.length, end: before.length + text.length, text, name: text };
  const [bits = 0] = lookBeside(
    before + text + after,
    [{ ...mention, kind: 'place', form: 'demonym' }],
    'football',
  );
  expect((bits & BESIDE.plays) !== 0).toBe(plays);
});
