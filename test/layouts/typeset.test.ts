import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { typeset, typesetBlock, typesetParts } from '../../layouts/parts/typeset.ts';
import type { Block } from '../../src/model/model.ts';

const NARROW = '\u202f';

describe('typeset', () => {
  test.each([
    ['en', `"It's over" -- for now...`, '“It’s over” – for now…'],
    ['en', `He said: "They answered 'never'."`, 'He said: “They answered ‘never’.”'],
    ['en', `"'Tis done," she said`, '“’Tis done,” she said'],
    ['en', `rock 'n' roll in the '90s and '68`, 'rock ’n’ roll in the ’90s and ’68'],
    ['en', `the workers' rights and Niger's junta`, 'the workers’ rights and Niger’s junta'],
    ['en', `a 5'10" guard with a 6" knife`, `a 5'10" guard with a 6" knife`],
    ['en', `"in 1990" or 'in 1990'`, '“in 1990” or ‘in 1990’'],
    [
      'en',
      `help restore constitutional order" in the country`,
      'help restore constitutional order” in the country',
    ],
    ['en', `“Typographic already,” it's said ‘here’`, '“Typographic already,” it’s said ‘here’'],
    ['en', `("bracketed") and [ "spaced" ]`, '(“bracketed”) and [ “spaced” ]'],
    ['en', 'Niamey--the capital--was calm', 'Niamey—the capital—was calm'],
    ['en', 'Niamey - the capital - was calm', 'Niamey – the capital – was calm'],
    [
      'en',
      'run it with --fresh, or see http://a.example/x--y',
      'run it with --fresh, or see http://a.example/x--y',
    ],
    ['en', '1999-2000, ---- and ....', '1999-2000, ---- and ....'],
    ['fr', `Il a dit "oui" ! L'eau : 5`, `Il a dit «${NARROW}oui${NARROW}»${NARROW}! L’eau${NARROW}: 5`],
    ['fr-CA', `"non"`, `«${NARROW}non${NARROW}»`],
    ['de', `Er sagte: "Das ist 'gut'" -- heute`, 'Er sagte: „Das ist ‚gut‘“ – heute'],
    ['de', `„Das ist so“, sagte sie. "Ja."`, '„Das ist so“, sagte sie. „Ja.“'],
    ['de', `‚So‘ hielt Hans' Auto`, '‚So‘ hielt Hans’ Auto'],
    ['de-AT', `"Ja"`, '„Ja“'],
    ['de-CH', `Er sagte: "Das ist 'gut'."`, 'Er sagte: «Das ist ‹gut›.»'],
    ['es', `"¿Es 'así'?", dijo: "¡'No'!" ("sí")`, '“¿Es ‘así’?”, dijo: “¡‘No’!” (“sí”)'],
    ['es-MX', `«Es "así"», dijo`, '«Es “así”», dijo'],
    ['pt-BR', `"É o que eu 'digo'", disse`, '“É o que eu ‘digo’”, disse'],
    ['pt-PT', `"Copo d'água"`, '“Copo d’água”'],
    ['fil', `"Oo"`, '“Oo”'],
    ['sv', `"Nej"`, '”Nej”'],
    ['ar', 'قال إن "الحوار مستمر".', 'قال إن «الحوار مستمر».'],
    ['ar', 'نقلت و"أكدت" ل"رويترز"، وكتب:"نعم"', 'نقلت و«أكدت» ل«رويترز»، وكتب:«نعم»'],
    ['ar-EG', 'شاشة 5" و"هاتف"', 'شاشة 5" و«هاتف»'],
    ['xx', `"what"`, '“what”'],
  ])('%s: %s', (language, text, expected) => {
    expect(typeset(text, language)).toBe(expected);
  });

  it('changes nothing but quotation marks, dashes, dots and spaces', () => {
    const words = (text: string): string => text.replace(/[\s\u202f"'“”„«»‘’‚.…–—-]+/g, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab 9"\'-.“’ :\n(é') }),
        fc.constantFrom('en', 'fr', 'de', 'sv', 'ar'),
        (text, language) => {
          expect(words(typeset(text, language))).toBe(words(text));
        },
      ),
    );
  });

  it('leaves what it has typeset as it is', () => {
    for (const text of [`"It's 'so'" -- he said... in the '90s`, '"a"--"b"']) {
      expect(typeset(typeset(text, 'en'), 'en')).toBe(typeset(text, 'en'));
    }
  });

  it('takes a whole book in one line', () => {
    for (const unit of [`"'`, 'a--', ' - ', `'n`, '...']) {
      expect(typeset(unit.repeat(400_000), 'en').length).toBeGreaterThan(0);
    }
  });
});

describe('typesetBlock', () => {
  const blockOf = (text: string, runs: readonly (readonly [number, number, boolean])[]): Block => ({
    kind: 'paragraph',
    start: 0,
    end: text.length,
    anchor: 'a',
    pieces: runs.map(([start, end, literal]) => ({ kind: 'run', start, end, linked: false, literal })),
  });

  it('knows in one run what the runs before it opened', () => {
    const text = '"Never" she said, "never"';
    const cut = typesetBlock(
      text,
      blockOf(text, [
        [0, 7, false],
        [7, 25, false],
      ]),
      'en',
    );
    expect([cut(0, 6), cut(6, 18), cut(18, 25)]).toEqual(['“Never', '” she said, ', '“never”']);
  });

  it('never alters a literal run', () => {
    const text = `he's "code's" here's`;
    const cut = typesetBlock(
      text,
      blockOf(text, [
        [0, 5, false],
        [5, 13, true],
        [13, 20, false],
      ]),
      'en',
    );
    expect([cut(0, 5), cut(5, 13), cut(13, 20)]).toEqual(['he’s ', `"code's"`, ' here’s']);
  });

  it('sets a mark once where runs part it', () => {
    const text = 'a -- b';
    const cut = typesetBlock(
      text,
      blockOf(text, [
        [0, 3, false],
        [3, 6, false],
      ]),
      'en',
    );
    expect(cut(0, 3) + cut(3, 6)).toBe('a – b');
  });
});

test('typesetParts sets a line as a whole, and gives it in its parts', () => {
  expect(typesetParts(['the headquarters of "', 'Bazoum', `'s" party`], 'en')).toEqual([
    'the headquarters of “',
    'Bazoum',
    '’s” party',
  ]);
});
