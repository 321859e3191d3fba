import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Mention } from '../../src/model/model.ts';
import { articleOf } from './article-of.ts';

const LETTER = { person: 'P', place: 'L', organisation: 'O' } as const;

function mentionsOf(paragraphs: readonly string[], headline = ''): readonly Mention[] {
  return annotate(articleOf(paragraphs, { headline })).mentions;
}

/** `Niger/L`; a demonym `Nigerien/d`. */
function show(...paragraphs: string[]): string {
  return mentionsOf(paragraphs)
    .map(({ text, kind, form }) => `${text}/${form === 'demonym' ? 'd' : LETTER[kind]}`)
    .join(', ');
}

/** `Bazoum → Mohamed Bazoum`, of those whose name says more than the text. */
function showNames(...paragraphs: string[]): string {
  return mentionsOf(paragraphs)
    .filter(({ text, name }) => text !== name)
    .map(({ text, name }) => `${text} → ${name}`)
    .join(', ');
}

describe('names in a sentence', () => {
  test.each([
    [
      'possessive, title and article outside',
      "The junta held President Mohamed Bazoum's family.",
      'Mohamed Bazoum/P',
    ],
    ['typographic possessive', 'Niger’s neighbours met in the Gambia.', 'Niger/L, Gambia/L'],
    ['demonyms of neighbours', 'Nigerien and Nigerian troops met.', 'Nigerien/d, Nigerian/d'],
    ['a demonym before a title', 'French President Emmanuel Macron spoke.', 'French/d, Emmanuel Macron/P'],
    [
      'an office with the',
      'The Ministry of Health and Population replied.',
      'Ministry of Health and Population/O',
    ],
    ['a newspaper that begins with a city', 'She wrote in the Washington Post.', 'Washington Post/O'],
    ['a company', 'Rexham Corp rejected the bid of Nortek Inc.', 'Rexham Corp/O, Nortek Inc/O'],
    ['a company with and', 'It hired Merck and Co Inc.', 'Merck and Co Inc/O'],
    [
      'a general and a General',
      'General Abdourahamane Tchiani visited General Motors.',
      'Abdourahamane Tchiani/P, General Motors/O',
    ],
    [
      'particles',
      'Ursula von der Leyen met Mohammed bin Salman.',
      'Ursula von der Leyen/P, Mohammed bin Salman/P',
    ],
    ['initials', 'J. K. Rowling and W. Smith came.', 'J. K. Rowling/P, W. Smith/P'],
    ['hyphens', 'Tsai Ing-wen praised Kim Jong-un.', 'Tsai Ing-wen/P, Kim Jong-un/P'],
    [
      'places with heads and tails',
      'They crossed Lake Volta and the Benue River.',
      'Lake Volta/L, Benue River/L',
    ],
    ['a compound', 'US-backed forces left.', 'US/L'],
    ['money', 'It cost US$4 billion.', ''],
    [
      'lower-case particles in front',
      'Fighters of al-Qaeda fled across sub-Saharan Africa.',
      'al-Qaeda/O, sub-Saharan Africa/L',
    ],
    ['a dateline', 'NIAMEY, Aug 3 (Reuters) - Shops opened.', 'NIAMEY/L, Reuters/O'],
    ['a city that is also a word', 'It is nice in Nice. Nice work.', 'Nice/L'],
    ['a role in small letters', 'Talks failed, said spokesman Amadou Abdramane.', 'Amadou Abdramane/P'],
    ['a title that opens a sentence', 'President Bazoum spoke in Niamey.', 'Bazoum/P, Niamey/L'],
    ['diacritics', 'Colonel Assimi Goïta flew to Côte d’Ivoire.', 'Assimi Goïta/P, Côte d’Ivoire/L'],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });

  test.each([
    'He left. The army stayed. They said no.',
    'On Thursday in August the Government met.',
    'I’m sure. It’s late. We’ll see.',
    'However, the house rose. Meanwhile, Christmas came.',
    'Prime. Executive. Minister. President. General.',
  ])('none in: %s', (text) => {
    expect(show(text)).toBe('');
  });
});

describe('names in other languages', () => {
  test.each([
    ['fr', 'M. Ndong Sima a reçu Mme Raponda à Libreville.', 'Ndong Sima/P, Raponda/P, Libreville/L'],
    ['fr-GA', 'Le Premier ministre Raymond Ndong Sima est le premier de tous.', 'Raymond Ndong Sima/P'],
    ['fr', 'Selon Mohamed Bazoum, la CEDEAO négocie. Bazoum attend.', 'Mohamed Bazoum/P, CEDEAO/O, Bazoum/P'],
    ['fr', 'La maison d’Ali Bongo est en Côte d’Ivoire.', 'Ali Bongo/P, Côte d’Ivoire/L'],
    ['es', 'El Sr. Pérez y la Sra. López viajaron a Madrid.', 'Pérez/P, López/P, Madrid/L'],
    [
      'de',
      'Der Kanzler Olaf Scholz traf Frau Müller Ende Juli in Niger.',
      'Olaf Scholz/P, Müller/P, Niger/L',
    ],
    ['de', 'Die Polizei in Essen sucht den Täter.', 'Essen/L'],
    ['es', 'Pedro Sánchez y Ana López llegaron.', 'Pedro Sánchez/P, Ana López/P'],
    ['pt', 'Luiz da Silva falou com Mohamed Bazoum do Niger.', 'Luiz da Silva/P, Mohamed Bazoum/P, Niger/L'],
    ['ha', 'Shugaba Mohamed Bazoum ya yi magana a Niamey.', 'Mohamed Bazoum/P, Niamey/L'],
  ])('%s: %s', (language, text, expected) => {
    const { mentions } = annotate(articleOf([text], { language }));
    expect(mentions.map((mention) => `${mention.text}/${LETTER[mention.kind]}`).join(', ')).toBe(expected);
  });
});

describe('one article, one voice', () => {
  test('later short forms belong to the full name', () => {
    expect(showNames('Mohamed Bazoum spoke.', 'Bazoum was calm.', 'Mr Bazoum thanked them.')).toBe(
      'Bazoum → Mohamed Bazoum, Bazoum → Mohamed Bazoum',
    );
  });

  test('a short form that fits two people is left as it stands', () => {
    const names = mentionsOf(['Anna Weber met Paul Weber.', 'Weber left.']).map(({ name }) => name);
    expect(names).toEqual(['Anna Weber', 'Paul Weber', 'Weber']);
  });

  test('a slip in the full name gives way to the spelling of the rest', () => {
    expect(
      showNames('President Mohamed Bazou spoke.', 'Bazoum said no.', 'Then Bazoum left.', 'Bazoum wrote.'),
    ).toBe(
      'Mohamed Bazou → Mohamed Bazoum, Bazoum → Mohamed Bazoum, Bazoum → Mohamed Bazoum, Bazoum → Mohamed Bazoum',
    );
  });

  test.each([
    ['the long form first', 'The National Farm Union Assembly (NFUA) met.', 'NFUA left.'],
    ['the acronym first', 'NFUA (National Farm Union Assembly) met.', 'NFUA left.'],
  ])('acronyms take their expansion, %s', (_, ...paragraphs) => {
    expect(showNames(...paragraphs)).toBe(
      'NFUA → National Farm Union Assembly, NFUA → National Farm Union Assembly',
    );
  });

  test('what the article says that an acronym stands for counts before what it mostly stands for', () => {
    expect(showNames('The Andean Banana Consortium (ABC) met.', 'ABC left.')).toBe(
      'ABC → Andean Banana Consortium, ABC → Andean Banana Consortium',
    );
  });

  test.each([
    ['US', 'United States'],
    ['U.S.', 'United States'],
    ['America', 'United States'],
    ['Britain', 'United Kingdom'],
    ['ECOWAS', 'Economic Community of West African States'],
    ['Ecowas', 'Economic Community of West African States'],
    ['Kiev', 'Kyiv'],
    ['Ivorian', 'Ivory Coast'],
  ])('%s is %s', (form, name) => {
    expect(mentionsOf([`We heard of ${form} yesterday.`])[0]?.name).toBe(name);
  });

  test('a person is not the organisation of the same name', () => {
    expect(show('The composer Richard Wagner was poor.', 'Later Wagner died in Kenya.')).toBe(
      'Richard Wagner/P, Wagner/P, Kenya/L',
    );
  });

  test('names in capitals are known from the text', () => {
    const mentions = mentionsOf(
      ['Rexham Corp said it got an offer from Japan.'],
      'REXHAM <RXH> GETS OFFER FROM JAPAN',
    );
    expect(mentions.map(({ text, name }) => `${text} → ${name}`)).toEqual([
      'REXHAM → Rexham Corp',
      'JAPAN → Japan',
      'Rexham Corp → Rexham Corp',
      'Japan → Japan',
    ]);
  });
});

test('mentions are in order, apart, inside one sentence, and say what stands in the text', () => {
  const word = fc.constantFrom(
    'President',
    'Mohamed',
    'Bazoum',
    'Bazou',
    'of',
    'and',
    'the',
    'Niger',
    'Nigerien',
    'U.S.',
    'ECOWAS',
    '(',
    ')',
    'NFUA',
    'Ministry',
    'National',
    'Bank',
    'Corp',
    '-',
    '.',
    ',',
    '’s',
    "'s",
    '“',
    'Nice',
    'in',
    'said',
    '𝒜lpha',
    '__proto__',
    'constructor',
    '\u202e',
    'É',
    '&',
    'St',
    'al',
    'd’Ali',
    'M.',
    'Frau',
    'y',
    'Ltd',
    'and',
    'Gulf',
    '<',
    'D.C.',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 25 }), { maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom('en', 'fr', 'de', 'es', 'pt', 'x-none'),
      (parts, glued, language) => {
        const paragraphs = parts.map((words) => `x ${words.join(glued ? '' : ' ')}`);
        const article = articleOf(paragraphs, { language });
        const { mentions, sentences } = annotate(article);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(sentences.some(({ start, end }) => start <= mention.start && mention.end <= end)).toBe(true);
          expect(mention.text.trim()).toBe(mention.text);
          expect(mention.name).not.toBe('');
          end = mention.end;
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a name of thousands of words is none, and is not written at each mention of its end', () => {
  const endless = `x ${'Anna '.repeat(5000)}x.`;
  const mentions = mentionsOf([...Array.from({ length: 15 }, () => endless), 'Anna Keller and Keller met.']);
  expect(mentions.map(({ name }) => name.length).filter((length) => length > 300)).toEqual([]);
  expect(mentions.at(-1)?.name).toBe('Anna Keller');
});

test('a state by its initials is its city of the same name, but behind a town or a party', () => {
  expect(showNames('Futures fell in N.Y. on Monday.', 'Rep. Ann Marsh (D-N.Y.) spoke in Buffalo, N.Y.')).toBe(
    'N.Y. → New York, N.Y. → New York State, N.Y. → New York State',
  );
});

test('a people that was taken for a place is its country', () => {
  expect(showNames('The S. African and Saudi ministers met.')).toBe(
    'S. African → South Africa, Saudi → Saudi Arabia',
  );
});

test('a place that speaks is whoever in the article bears its name', () => {
  expect(show('Charles Holland spoke on Monday.', 'Holland said sales in Holland rose.')).toBe(
    'Charles Holland/P, Holland/P, Holland/L',
  );
});
