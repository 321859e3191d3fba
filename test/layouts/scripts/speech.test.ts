import { expect, it, test } from 'vitest';
import { Speech } from '../../../layouts/scripts/search/say/speech.ts';
import { packSearchWords } from '../../../layouts/words/search-words.ts';
import { LANGUAGES, wordsOf } from '../../../src/words/words-of.ts';

const speak = (language: string): Speech =>
  new Speech(JSON.parse(packSearchWords(wordsOf(language))), language);

test.each([
  ['en', '3,278 articles', '4 August 2023', 'May 1961'],
  ['en-US', '3,278 articles', 'August 4, 2023', 'May 1961'],
  ['fr', '3\u202f278 articles', '4\u00a0août 2023', 'mai 1961'],
  ['pt', '3.278 textos', '4 de agosto de 2023', 'maio de 1961'],
  ['ar', '3,278 مقالة', '4 أغسطس 2023', 'مايو 1961'],
])('in %s the search says numbers and dates as pages do', (language, articles, day, month) => {
  const speech = speak(language);
  const bare = (text: string): string => text.replace(/\u00a0/g, ' ');
  expect(speech.articles(3278)).toBe(articles);
  expect(bare(speech.date('2023-08-04'))).toBe(bare(day));
  expect(speech.date('1961-05')).toBe(month);
  expect(speech.date('1923')).toBe('1923');
});

test.each(Object.keys(LANGUAGES))('in %s it reads each date that it says', (language) => {
  const speech = speak(language);
  const dates = [
    '1987',
    '1987-03-01',
    ...Array.from({ length: 12 }, (_, at) => `1987-${String(at + 1).padStart(2, '0')}`),
  ];
  expect(dates.map((date) => speech.readDate(speech.date(date)))).toEqual(dates);
  expect(speech.readDate('1987-03-04')).toBe('1987-03-04');
});

test.each([
  ['mar 1987', '1987-03'],
  ['3 march 1987', '1987-03-03'],
  ['March 3rd, 1987', '1987-03-03'],
  ['1987/3/3', '1987-03-03'],
  ['1987-02-30', null],
  ['1987-13', null],
  ['31 April 1987', null],
  ['yesterday', null],
  ['', null],
])('reads %s as %s', (typed, date) => {
  expect(speak('en').readDate(typed)).toBe(date);
});

it('reads Arabic figures', () => {
  expect(speak('ar').readDate('٤ أغسطس ٢٠٢٣')).toBe('2023-08-04');
});
