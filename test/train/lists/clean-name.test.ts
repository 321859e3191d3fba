import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/train/lists/clean-name.ts';

describe('cleanName', () => {
  it('makes spaces and apostrophes the usual ones, and takes marks of trade away', () => {
    expect(cleanName('brand', '  L’Oréal® \u200b Paris ')).toBe("L'Oréal Paris");
  });

  it('composes accents', () => {
    expect(cleanName('city', 'Malmo\u0308')).toBe('Malmö');
  });

  it.each(['Москва', '東京', '2020', 'X', 'a {{name}}', 'https://example.org/', 'x'.repeat(60)])(
    'takes no %s',
    (name) => {
      expect(cleanName('wiki', name)).toBeNull();
    },
  );

  it.each(['The', '3rd', 'Mary Ann Jane Sue', 'J.'])('takes no %s for a given name', (name) => {
    expect(cleanName('given', name)).toBeNull();
  });

  it.each(['Ngô', "O'Neill", 'van der Meer', 'Jean-Luc'])('takes %s for a surname', (name) => {
    expect(cleanName('surname', name)).toBe(name);
  });

  it('takes no person with a number', () => {
    expect(cleanName('person', 'Henry 8')).toBeNull();
    expect(cleanName('wiki', 'Henry 8')).toBe('Henry 8');
  });
});
