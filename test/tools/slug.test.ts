import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify, suffixSlug } from '../../src/tools/text/slug.ts';

describe('slugify', () => {
  it.each([
    ['Brice Oligui Nguema', 'brice-oligui-nguema'],
    ['Assimi Goïta’s junta', 'assimi-goitas-junta'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['ECOWAS: “no option is off the table”', 'ecowas-no-option-is-off-the-table'],
    ['Нигер', 'niger'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con', 'con-1'],
    ['AUX', 'aux-1'],
    ['index', 'index-1'],
    ['a–z', 'a-z-1'],
  ])('makes of %j the name %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('gives text without a letter a name of its own', () => {
    expect(slugify('…')).toMatch(/^n-[0-9a-f]{8}$/);
    expect(slugify('…')).not.toBe(slugify('!!'));
  });

  it('cuts a long headline between words', () => {
    expect(slugify('word '.repeat(40))).toBe(`word${'-word'.repeat(15)}`);
  });

  it('is a safe, short, stable file name for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
        expect(suffixSlug(slug, text, 8)).toMatch(/^[a-z0-9-]{1,71}-[0-9a-f]{8}$/);
      }),
    );
  });
});
