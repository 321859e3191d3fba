import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shortenHeadline } from '../../../src/plan/short-headline.ts';
import { loadArticle } from '../site.ts';

function derive(lead: string): string {
  return loadArticle('a.txt', ` date 2023-08-04 ${lead}`).headline;
}

describe('an article without a headline', () => {
  test.each([
    [
      'Niger’s ousted President Mohamed Bazou has sought help from the United States and the “entire world community” to help restore order in the coup-hit country. He wrote it.',
      'Niger’s ousted President Mohamed Bazou has sought help from the United States and the “entire world community” to help restore order in the coup-hit country.',
    ],
    ['The army closed all borders. It gave no reason.', 'The army closed all borders.'],
    ['Who rules in Niamey? Nobody knows.', 'Who rules in Niamey?'],
    [
      'NIAMEY, Aug 3 (Reuters) - Thousands of people marched through the capital on Thursday, while the leaders of the region met to decide on sanctions.',
      'Thousands of people marched through the capital on Thursday, while the leaders of the region met to decide on sanctions.',
    ],
    ['Cape Town - Residents have started a petition. It is long.', 'Residents have started a petition.'],
  ])('begins with a sentence that stands for it: %s', (lead, sentence) => {
    const { headline, opening, text } = loadArticle('a.txt', ` date 2023-08-04 ${lead}`);
    expect(headline).toBe(sentence);
    expect(opening?.start).toBe(0);
    expect(text.slice(0, opening?.end)).toMatch(new RegExp(`${sentence.replace(/[?.]/g, '\\$&')}$`));
  });

  it('comes from the file’s name where there is no lead', () => {
    expect(loadArticle('2023-08-04-coup_in-niger.txt', '* * *\n\n-----\n\n?').headline).not.toBe('');
  });
});

describe('where there is little room, a sentence that stands for a headline', () => {
  test.each([
    [
      'Niger’s ousted President Mohamed Bazou has sought help from the United States and “entire world community” to help restore constitutional order" in the coup-hit country.',
      'Niger’s ousted President Mohamed Bazou has sought help from the United States',
    ],
    ['The army closed all borders. It gave no reason.', 'The army closed all borders'],
    ['Who rules in Niamey? Nobody knows.', 'Who rules in Niamey?'],
    [
      'Gen. Tchiani met Mr. Touré and the U.S. envoy. They spoke for hours.',
      'Gen. Tchiani met Mr. Touré and the U.S. envoy',
    ],
    [
      'NIAMEY, Aug 3 (Reuters) - Thousands of people marched through the capital on Thursday, while the leaders of the region met to decide on sanctions.',
      'Thousands of people marched through the capital on Thursday',
    ],
    [
      'Former President Mahamadou Issoufou, who led the country for ten years until 2021, has called for the release of his successor, his family said in a letter.',
      'Former President Mahamadou Issoufou, who led the country for ten years until 2021…',
    ],
    [
      'The prime minister said “we will not accept any foreign power on our soil, whatever the reason that is given” after a meeting in Ouagadougou.',
      'The prime minister said “we will not accept any foreign power on our soil, whatever the…”',
    ],
    ['Cape Town - Residents have started a petition. It is long.', 'Residents have started a petition'],
    [
      'The Public Anti- Corruption Authority held a symposium.',
      'The Public Anti- Corruption Authority held a symposium',
    ],
    [
      'The fields are flaming under the summer sun. Crazy dogs bark.',
      'The fields are flaming under the summer sun',
    ],
    ['尼日尔总统向国际社会寻求帮助。首都举行了集会。', '尼日尔总统向国际社会寻求帮助。'],
  ])('%s', (lead, headline) => expect(shortenHeadline(derive(lead), true)).toBe(headline));

  it('is short, one line, no longer than the lead, and its beginning', () => {
    const words = fc.array(
      fc.constantFrom(
        'Niger',
        'said',
        'the',
        'army',
        '“help',
        'now”',
        'and',
        'Bazoum,',
        'of',
        'U.S.',
        '–',
        '(ECOWAS)',
        'met.',
        'a',
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const headline = shortenHeadline(derive(`It ${list.join(' ')}`), true);
        expect(headline.length).toBeLessThanOrEqual(91);
        expect(headline).not.toMatch(/\n|[,;:]…?[”"]?$/);
        expect(`It ${list.join(' ')}`).toContain(headline.replace(/…[”"]?$/, ''));
      }),
      { numRuns: 60 },
    );
  });
});
