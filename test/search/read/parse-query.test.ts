import { describe, expect, it } from 'vitest';
import { createDateFinder } from '../../../src/search/read/query/find-date.ts';
import { parseQuery } from '../../../src/search/read/query/parse-query.ts';
import { MONTHS } from '../index-of.ts';

const findDate = createDateFinder(MONTHS);
const parse = (text: string) => parseQuery(text, findDate);

/** Clauses as one would type them. */
const say = (text: string): readonly string[] =>
  parse(text).clauses.map(({ kind, words, isExcluded }) => {
    const said =
      kind === 'phrase' ? `"${words.join(' ')}"` : `${words.join(' ')}${kind === 'beginning' ? '*' : ''}`;
    return `${isExcluded ? '-' : ''}${said}`;
  });

describe('what is typed is taken apart', () => {
  it.each([
    ['', []],
    ['  \t ', []],
    ['market', ['market']],
    ['Bull  MARKET', ['bull', 'market']],
    ['"bull market"', ['"bull market"']],
    ['“bull market”', ['"bull market"']],
    ['„Bullen Markt“', ['"bullen markt"']],
    ['«marché haussier»', ['"marche haussier"']],
    ['« marché haussier »', ['"marche haussier"']],
    ['»Bullen Markt«', ['"bullen markt"']],
    ['‹bull market›', ['"bull market"']],
    ['＂bull market＂', ['"bull market"']],
    ['「東京都」', ['"東京 京都"']],
    ['"bull market', ['"bull market"']],
    ['bull market"', ['bull', 'market']],
    ['a"b c"d', ['a', '"b c"', 'd']],
    ['"market"', ['"market"']],
    ['""', []],
    ['rain -snow', ['rain', '-snow']],
    ['rain -"snow storm"', ['rain', '-"snow storm"']],
    ['-"snow storm', ['-"snow storm"']],
    ['-', []],
    ['- -', []],
    ['--rain', ['-rain']],
    ['rain - snow', ['rain', 'snow']],
    ['mother-in-law', ['"mother in law"']],
    ['O’Neill', ['"o neill"']],
    ["O'Neill", ['"o neill"']],
    ['U.S.', ['"u s"']],
    ['volck*', ['volck*']],
    ['-volck*', ['-volck*']],
    ['*', []],
    ['東京', ['東京']],
    ['東京都', ['"東京 京都"']],
    ['京', ['京*']],
    ['"東京 olympics"', ['"東京 京 olympics"']],
    ['…!?', []],
    ['😀', []],
    ['constructor __proto__ hasOwnProperty', ['constructor', 'proto', 'hasownproperty']],
    ['رئيس الوزراء', ['رييس', 'الوزراء']],
  ])('%j', (text, clauses) => {
    expect(say(text)).toEqual(clauses);
  });
});

describe('a date is', () => {
  it.each([
    ['3 March 1987', '1987-03-03', []],
    ['March 3, 1987', '1987-03-03', []],
    ['3rd of March, 1987', '1987-03-03', []],
    ['March 1987', '1987-03', []],
    ['1987-03', '1987-03', []],
    ['1987-03-09', '1987-03-09', []],
    ['Mar. 3, 1987', '1987-03-03', []],
    ['Sept. 3, 1987', '1987-09-03', []],
    ['1er août 2023', '2023-08-01', []],
    ['3 de marzo de 1987', '1987-03-03', []],
    ['3 de março de 1987', '1987-03-03', []],
    ['março de 1987', '1987-03', []],
    ['3. März 1987', '1987-03-03', []],
    ['3 مارس 1987', '1987-03-03', []],
    ['٣ أغسطس ٢٠٢٣', '2023-08-03', []],
    ['٢٠٢٣-٠٨', '2023-08', []],
    ['strike 3 March 1987 miners', '1987-03-03', ['strike', 'miners']],
    ['"bull market" March 1987', '1987-03', ['"bull market"']],
    ['-rain 1987-03', '1987-03', ['-rain']],
  ])('%s', (text, date, clauses) => {
    const parsed = parse(text);
    expect({ date: parsed.date, clauses: say(text) }).toEqual({ date: { from: date, to: date }, clauses });
    expect(parsed.isOpen).toBe(false);
  });

  it.each([
    ['1987'],
    ['March'],
    ['3 March'],
    ['1987-13'],
    ['1987-00-10'],
    ['32 March 19871'],
    ['"March 1987"'],
    ['“1987-03”'],
    ['-1987-03'],
    ['x1987-03'],
    ['555-1987-03'],
    ['marching 1987x'],
  ])('not in %s', (text) => {
    expect(parse(text).date).toBeNull();
  });
});

describe('an address is one', () => {
  it.each([
    ['https://herald.example/2019/quay', true],
    ['  HTTP://herald.example/2019/quay ', true],
    ['www.herald.example/quay', true],
    ['herald.example/2019/quay', true],
    ['U.S.', false],
    ['and/or', false],
    ['U.S./Japan talks', false],
    ['see https://herald.example/', false],
  ])('%s: %s', (text, is) => {
    expect(parse(text).address === null).toBe(!is);
  });

  it('of three thousand letters, too', () => {
    const address = `https://herald.example/?q=${'x'.repeat(3000)}`;
    expect(parse(address).address).toBe(address);
  });
});

describe('the last word', () => {
  it.each([
    ['vol', true],
    ['big vol', true],
    ['vol ', false],
    ['vol*', false],
    ['"vol"', false],
    ['', false],
  ])('of %j may go on: %s', (text, isOpen) => {
    expect(parse(text).isOpen).toBe(isOpen);
  });
});

it.each([
  'word '.repeat(2000),
  '-"'.repeat(5000),
  'x'.repeat(10_000),
  '"'.repeat(10_000),
  'a.'.repeat(5000),
  '1987-'.repeat(2000),
  '😀'.repeat(5000),
])('ten thousand letters are no burden (%#)', (text) => {
  const before = performance.now();
  const { clauses } = parse(text);
  expect(clauses.length).toBeLessThanOrEqual(24);
  expect(performance.now() - before).toBeLessThan(2000);
});
