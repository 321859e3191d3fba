import { expect, test } from 'vitest';
import { cleanLine, cleanRun, cleanText } from '../../src/tools/text/clean-text.ts';

test.each([
  ['a zero-width space at the end', 'Mohamed Bazoum\u200B', 'Mohamed Bazoum'],
  ['joiners at both ends', '\u200D\u2060Hama Amadou \u200C\xAD', 'Hama Amadou'],
  ['private use at the ends', '\uE000Niger\u{F0000} \u{10FFFD}', 'Niger'],
  ['a byte order mark in a word', 'Ni\uFEFFger', 'Niger'],
  ['a tag between blanks', 'Niger \u{E0001} talks', 'Niger talks'],
  ['nothing else', '\u200B \uE000', ''],
])('of a line with %s, what shows something stays', (_, line, expected) => {
  expect(cleanLine(line)).toBe(expected);
  expect(cleanLine(expected)).toBe(expected);
});

test('what is cut ends in what shows something, too', () => {
  expect(cleanLine('ភ្នំ\u200Bពេញ', 5)).toBe('ភ្នំ');
});

test('a line of invisible characters takes no time', () => {
  expect(cleanLine(`a${'\u200B'.repeat(200_000)}b`, 10)).toBe('ab');
});

test('no letter has more marks than any writing has', () => {
  const marked = (count: number) => `Niger${'\u0301\u0327'.repeat(count / 2)} talks`;
  const { text, problems } = cleanText(marked(20_000), 'a.txt');
  expect(text).toBe(marked(30));
  expect(problems.map(({ rule }) => rule)).toEqual(['text/marks']);
  expect(cleanLine(marked(20_000))).toBe(marked(30));
  expect(cleanRun(marked(20_000))).toBe(marked(30));
});
