import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/load/language/detect-language.ts';
import { SAMPLES } from './samples.ts';

describe('short news in many languages', () => {
  test.each(SAMPLES)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

/** What is English, and looks least like it. */
const ENGLISH = {
  'a sports table': `LEADING STANDINGS AFTER FRIDAY
Real Madrid 38 25 8 5 77-32 83
Deportivo La Coruna 38 22 9 7 64-36 75
La Liga: Valladolid 2 Celta de Vigo 1, Real Sociedad 0 Las Palmas 0, Espanyol 1 El Ejido 3
Serie A: Inter Milan 1 Lazio 1, Juventus 4 Parma 0`,
  'a list of names': `Juan Carlos de la Cruz, Maria del Carmen Los Santos, Jean-Pierre du Pont, Ludwig van der Berg, Otto von
Habsburg, Ahmed bin Said al Nahyan, Rosa da Silva dos Santos, Le Van An, Dan Na Ya, Per Dag Sten`,
  'a wire brief':
    'OPEC <XYZ> SETS QTRLY DIV. Qtly div 12 cts vs 12 cts prior. Pay April 15. Record March 31.',
  capitals: 'PARIS - LE PEN MEETS DE GAULLE FOUNDATION IN LA ROCHELLE; DES MOINES MAYOR TO VISIT',
  'a squad': `France: Hugo Lloris; Benjamin Pavard, Raphaël Varane, Samuel Umtiti; N'Golo Kanté, Paul Pogba; Kylian Mbappé
Türkiye: Uğurcan Çakır, Çağlar Söyüncü, Hakan Çalhanoğlu, Kenan Yıldız, Arda Güler, Barış Alper Yılmaz`,
  'foreign names in running text': `Nguyễn Phú Trọng, Lê Đức Thọ and Võ Văn Thưởng met São Paulo’s governor Tarcísio de Freitas and
Łódź mayor Hanna Zdanowska before Müller, Søren Ærø and Zoë Ångström spoke in Đà Nẵng.`,
  'a quotation in another language': `The minister said the law was “une honte pour la République”, and that “nous ne pouvons
pas accepter que les enfants soient les victimes”. The opposition has asked for a vote on the bill.`,
  'one word': 'Niger',
  nothing: '',
} as const;

describe('what is never taken for another language than English', () => {
  test.each(Object.entries(ENGLISH))('%s', (_, text) => {
    const title = text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    for (const form of [text, text.toUpperCase(), text.toLowerCase(), title])
      expect([null, 'en']).toContain(detectLanguage(form));
  });
});

describe('mixed articles', () => {
  const french = SAMPLES.filter(([language]) => language === 'fr').map(([, text]) => text);
  const english = `The president of Niger was overthrown on Wednesday by soldiers of his own guard, who said on national
television that the borders were closed.`;

  test('are in the language of most of their text', () => {
    expect(detectLanguage([...french, english].join('\n\n'))).toBe('fr');
    expect(detectLanguage([english, english, english, french[0]].join('\n\n'))).toBe('en');
  });

  test('a note at the beginning does not count for more', () => {
    const long = french.join('\n\n').repeat(5);
    expect(detectLanguage(`${english}\n\n${long}`)).toBe('fr');
  });

  test('a name in another script is no text', () => {
    expect(detectLanguage(`The word Правительство Российской Федерации is Russian. ${english}`)).toBe('en');
  });
});
