import { expect, test } from 'vitest';
import { cleanLine, cleanRun, cleanText } from '../../src/tools/text/clean-text.ts';

const tagged = (letters: string) =>
  String.fromCodePoint(...[...letters].map((letter) => 0xe0000 + letter.charCodeAt(0)));

const SCOTLAND = `\u{1F3F4}${tagged('gbsct')}\u{E007F}`;

test.each([
  ['a zero-width space at the end', 'Mohamed Bazoum\u200B', 'Mohamed Bazoum'],
  ['joiners at both ends', '\u200D\u2060Hama Amadou \u200C\xAD', 'Hama Amadou'],
  ['private use at the ends', '\uE000Niger\u{F0000} \u{10FFFD}', 'Niger'],
  ['tags', `Niger${tagged('secret')} talks`, 'Niger talks'],
  ['a tag between blanks', 'Niger \u{E0001} talks', 'Niger talks'],
  ['nothing else', '\u200B \uE000', ''],
  ['a flag', `${SCOTLAND} wins ${SCOTLAND}`, `${SCOTLAND} wins ${SCOTLAND}`],
  ['a Persian word', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a Sinhala word', 'ශ්\u200Dරී ලංකා', 'ශ්\u200Dරී ලංකා'],
  ['an emoji of several', 'Teachers 👩\u200D🏫', 'Teachers 👩\u200D🏫'],
  ['a Khmer name', 'ភ្នំ\u200Bពេញ', 'ភ្នំ\u200Bពេញ'],
])('of a line with %s, what shows something stays', (_, line, expected) => {
  expect(cleanLine(line)).toBe(expected);
  expect(cleanLine(expected)).toBe(expected);
});

test('what is cut ends in what shows something, too', () => {
  expect(cleanLine('Ni\u200Bger', 3)).toBe('Ni');
});

test('a line of invisible characters takes no time', () => {
  expect(cleanLine(`a${'\u200B'.repeat(200_000)}b`, 10)).toBe('a');
});

test('no letter has more marks than any writing has', () => {
  const marked = (count: number) => `Niger${'\u0301\u0327'.repeat(count / 2)} talks`;
  const { text, problems } = cleanText(marked(20_000), 'a.txt');
  expect(text).toBe(marked(30));
  expect(problems.map(({ rule }) => rule)).toEqual(['text/marks']);
  expect(cleanLine(marked(20_000))).toBe(marked(30));
  expect(cleanRun(marked(20_000))).toBe(marked(30));
});
