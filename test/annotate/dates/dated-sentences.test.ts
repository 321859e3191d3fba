import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/dates.ts';
import { splitSentences } from '../../../src/annotate/sentences/sentences.ts';
import { articleOf } from '../article-of.ts';
import { type DatedSentence, readDatedSentences } from './dated-sentences.ts';

/** What is found, put as what is expected is: the value of each, without its time, on words of its phrase. */
function show({ sentence, date, language, expected }: DatedSentence): string {
  const pairs = expected === '-' ? [] : expected.split('; ');
  const phrases = pairs.map((pair) => pair.slice(0, pair.lastIndexOf('=')));
  const article = articleOf([sentence], { date, language });
  const found = findDates(article, splitSentences(article)).map(({ text, value }, i) => {
    const phrase = phrases[i];
    const isOn = phrase !== undefined && (phrase.includes(text) || text.includes(phrase));
    return `${isOn ? phrase : text}=${value.replace(/T.*/, '')}`;
  });
  return found.join('; ') || '-';
}

describe.each(['en', 'de', 'es', 'fr', 'nl', 'pt'])(
  '%s: what a marker by the guidelines of TimeML finds',
  (language) => {
    const cases = readDatedSentences(language);
    test.each(cases.filter(({ isMissed }) => !isMissed))('$date: $sentence', (dated) => {
      expect(show(dated)).toBe(dated.expected);
    });
    test.each(cases.filter(({ isMissed }) => isMissed))('not yet, $date: $sentence', (dated) => {
      expect(show(dated)).not.toBe(dated.expected);
    });
  },
);
