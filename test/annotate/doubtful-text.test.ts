import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { articleOf } from './article-of.ts';

const LETTER = { person: 'P', place: 'L', organisation: 'O' } as const;

/** `Mohamed Bazoum/P, Niamey/L`, of paragraphs in what is said to be one language. */
function show(language: string, ...paragraphs: readonly string[]): string {
  const { mentions } = annotate(articleOf(paragraphs, { language }));
  return mentions.map(({ text, kind }) => `${text}/${LETTER[kind]}`).join(', ');
}

describe('text that is not what it seems', () => {
  test('an article that goes on in another language', () => {
    expect(
      show(
        'fr',
        'Le président Emmanuel Macron a reçu lundi à Paris le chancelier Olaf Scholz, a annoncé l’Élysée.',
        'The two leaders then flew to Berlin, where Angela Merkel was waiting for them.',
      ),
    ).toMatchInlineSnapshot(
      `"Emmanuel Macron/P, Paris/L, Olaf Scholz/P, Élysée/O, Berlin/L, Angela Merkel/P"`,
    );
  });

  test('half of an article in English, said to be French, is read the safe way', () => {
    expect(
      show(
        'fr',
        'The court in Nairobi said on Monday that the former minister had lied to the police and to the house.',
        'It is the first time that a court in Kenya has said so of a man who was in the cabinet of President William Ruto.',
      ),
    ).toMatchInlineSnapshot(`"Nairobi/L, Kenya/L, William Ruto/P"`);
  });

  test('a heading’s last name and the first of the text under it are two', () => {
    expect(show('en', "the dlrs 's Pesch's", 'SA CORP … DE TO ST')).toMatchInlineSnapshot(
      `"Pesch/P, SA CORP/O"`,
    );
    expect(show('en', 'title: D.C. and', 'Profits Ltd have said so.')).toMatchInlineSnapshot(
      `"D.C./L, Profits Ltd/O"`,
    );
  });

  test('a name that ends in a comma, as scanners read it', () => {
    expect(show('de', 'Der Zug hielt in St-,')).toMatchInlineSnapshot(`"St/L"`);
  });

  test('quotations in another language', () => {
    expect(
      show(
        'en',
        '“Nous avons gagné,” said Captain Amadou Diallo of the team from Guinea. “C’est la fête à Conakry.”',
      ),
    ).toMatchInlineSnapshot(`"Amadou Diallo/P, Guinea/L, Conakry/L"`);
  });

  test('French in capitals, its accents left out', () => {
    expect(
      show(
        'fr',
        'EMMANUEL MACRON RECU A BERLIN PAR OLAF SCHOLZ',
        'LES ETATS-UNIS ET LE SENEGAL SIGNENT UN ACCORD',
      ),
    ).toMatchInlineSnapshot(`"EMMANUEL MACRON/P, BERLIN/L, OLAF SCHOLZ/P, ETATS-UNIS/L, SENEGAL/L"`);
  });

  test('French without accents', () => {
    expect(
      show(
        'fr',
        'Le ministre Francois Legault a quitte Montreal pour les Etats-Unis, a indique son cabinet.',
      ),
    ).toMatchInlineSnapshot(`"Francois Legault/P, Montreal/L, Etats-Unis/L"`);
  });

  test.each([
    [
      'Kadhafi and Gaddafi',
      'Colonel Muammar Kadhafi spoke in Tripoli. Kadhafi, also written Gaddafi, left for Benghazi.',
      'Muammar Kadhafi/P, Tripoli/L, Kadhafi/P, Gaddafi/P, Benghazi/L',
    ],
    [
      'Zelenskyy and Zelensky',
      'President Volodymyr Zelenskyy met ministers in Kyiv. Zelensky then flew to Odessa.',
      'Volodymyr Zelenskyy/P, Kyiv/L, Zelensky/P, Odessa/L',
    ],
    [
      'al- with and without',
      'Sheikh Mohammed bin Rashid Al Maktoum opened the fair in Dubai. Al-Maktoum thanked Qatar.',
      'Mohammed bin Rashid Al Maktoum/P, Dubai/L, Al-Maktoum/P, Qatar/L',
    ],
  ])('names written over from other scripts: %s', (_, text, expected) => {
    expect(show('en', text)).toBe(expected);
  });

  test('text that a machine has read wrongly', () => {
    expect(
      show(
        'en',
        'WASH1NGTON, Jan. 5.—Senator Wil1iam Brown of Ohio to-day intro-',
        'duced a bill for the relief of Captain John Sm1th, of Toledo, and Mrs. Mary Jones.',
      ),
    ).toMatchInlineSnapshot(`"Wil1iam Brown/P, Ohio/L, John Sm1th/P, Toledo/L, Mary Jones/P"`);
    expect(
      show(
        'fr',
        'PAR1S, 3 mars. — M. Poincarc, prési- dent du conseil, a reçu M. Briand et l’ambassadeur d’Ang1eterre.',
      ),
    ).toMatchInlineSnapshot(`"Poincarc/P, Briand/P"`);
  });
});
