import { expect, test } from 'vitest';
import { invertName, revertName } from '../../src/cite/cited-article.ts';
import { readName } from '../../src/cite/read-name.ts';

test.each([
  ['Mariama Idi', 'Idi, Mariama'],
  ['Ursula von der Leyen', 'von der Leyen, Ursula'],
  ['Charles de Gaulle', 'de Gaulle, Charles'],
  ['Mohamed Ould Ghazouani', 'Ould Ghazouani, Mohamed'],
  ['José Ortega y Gasset', 'Ortega y Gasset, José'],
  ['Ben Okri', 'Okri, Ben'],
  ['J. K. Rowling', 'Rowling, J. K.'],
  ['Jean-Luc d’Aubigny', 'd’Aubigny, Jean-Luc'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['Martin Luther King, Jr.', 'King, Martin Luther, Jr.'],
  ['Анна Петрова', 'Петрова, Анна'],
])('%s is %s', (name, inverted) => {
  expect(invertName(readName(name))).toBe(inverted);
  expect(revertName(inverted)).toEqual(readName(name));
});

test.each([
  'Reuters',
  'Associated Press',
  'Deutsche Presse-Agentur',
  'Our correspondent',
  'Newsroom Staff',
  '王小明',
  'محمد بازوم',
  'Bono',
  '4th Estate Team',
])('%s stays whole', (name) => {
  expect(readName(name)).toEqual({ literal: name });
});
