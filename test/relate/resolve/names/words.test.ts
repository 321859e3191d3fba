import { describe, expect, test } from 'vitest';
import { findPlaces, keyOfPlace } from '../../../../src/knowledge/gazetteer/find-places.ts';
import type { EntityKind, NameForm } from '../../../../src/model/model.ts';
import { selectArticles } from '../../../../src/relate/decisions/article-selection.ts';
import { CanonicalName } from '../../../../src/relate/resolve/names/heading/canonical-name.ts';
import { calmDown, gatherSpellings } from '../../../../src/relate/resolve/names/heading/heading-case.ts';
import { isCompany, keyOfEntity, withoutLegalForm } from '../../../../src/relate/resolve/names/name-key.ts';
import { soundAlike } from '../../../../src/relate/resolve/names/sound-alike.ts';
import { articleOf } from '../../../annotate/article-of.ts';

describe('names of other scripts', () => {
  test.each([
    ['gaddafi', 'khadafy'],
    ['qadhafi', 'gadhafi'],
    ['kadafi', 'gaddafi'],
    ['mohammed', 'muhamad'],
    ['yeltsin', 'eltsin'],
    ['zelensky', 'zelenskyy'],
    ['zelenskiy', 'zelensky'],
    ['milosevic', 'milosevich'],
    ['romanov', 'romanoff'],
    ['rashid', 'rachid'],
    ['moussa', 'musa'],
    ['sergei', 'sergey'],
    ['hosni', 'hosny'],
  ])('%s and %s sound alike', (a, b) => {
    expect([soundAlike(a, b), soundAlike(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['hassan', 'hussein'],
    ['maria', 'mario'],
    ['jan', 'jean'],
    ['weber', 'weaver'],
    ['kim', 'kit'],
    ['ali', 'ola'],
    ['hausmann', 'hansmann'],
    ['martin', 'morton'],
    ['', 'a'],
  ])('%s and %s do not', (a, b) => {
    expect(soundAlike(a, b)).toBe(false);
  });
});

test.each<[EntityKind, string, string]>([
  ['person', 'Bashar al-Assad', 'Bashar Assad'],
  ['person', 'Bashar Al Assad', 'Bashar el-Assad'],
  ['person', 'Kim Jong-un', 'Kim Jong Un'],
  ['person', 'Sir Peter Hall', 'PETER HALL'],
  ['organisation', 'Barlow & Sons Co. Ltd', 'The Barlow and Sons'],
  ['organisation', 'U.N.', 'UN'],
  ['organisation', 'Department of Trade', 'Trade Department'],
])('one %s: %s, %s', (kind, a, b) => {
  expect(keyOfEntity(kind, a)).toBe(keyOfEntity(kind, b));
});

test.each<[EntityKind, string, string]>([
  ['person', 'Al Gore', 'Gore'],
  ['organisation', 'UN Security Council', 'United Nations'],
  ['organisation', 'Company', 'Co'],
  ['person', 'J.F. Kennedy', 'JF Kennedy'],
])('not one %s: %s, %s', (kind, a, b) => {
  expect(keyOfEntity(kind, a)).not.toBe(keyOfEntity(kind, b));
});

test.each([
  ['Barlow & Sons Co. Ltd', 'Barlow & Sons', true],
  ['Barlow and Sons Ltd', 'Barlow and Sons', true],
  ['Barlow and', 'Barlow', false],
  ['Ada Co', 'Ada', false],
  ['A H Robins Co', 'A H Robins', true],
  ['Peter Hall', 'Peter Hall', false],
  ['Ltd', 'Ltd', false],
])('%s is %s without its legal form; can it only be a company: %s', (name, bare, isSure) => {
  expect(withoutLegalForm(name)).toBe(bare);
  expect(isCompany(name)).toBe(isSure);
});

describe('places', () => {
  test.each([
    ['U.S.', 'us'],
    ['ST. LOUIS', 'saint louis'],
    ['The Hague', 'hague'],
    ['Mt Isa', 'mount isa'],
    ['Port St Lucie', 'port saint lucie'],
    ['Ely', 'ely'],
    ['State of the West', 'state of the west'],
    ['Washington, D.C.', 'washington dc'],
  ])('%s is found as %s', (name, key) => {
    expect(keyOfPlace(name)).toBe(key);
  });

  test.each([
    ['America', 'United States'],
    ['UNITED KINGDOM', 'United Kingdom'],
    ['Holland', 'Netherlands'],
    ['Kiev', 'Kyiv'],
    ['Bombay', 'Mumbai'],
    ['Paris', 'Paris'],
    ['St. Louis', 'Saint Louis'],
    ['Washington', 'Washington'],
    ['New York', 'New York'],
    ['Georgia', 'Georgia'],
    ['Calif.', 'California'],
  ])('%s is usually %s', (name, place) => {
    expect(findPlaces(name)[0]?.name).toBe(place);
  });

  test('namesakes have names and coordinates of their own', () => {
    const names = findPlaces('Springfield').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Springfield, Illinois');
    expect(findPlaces('Springfield')[0]?.location).toBeNull();
    expect(findPlaces('Springfield, Illinois')[0]?.location?.country).toBe('US');
  });
});

describe('the canonical name', () => {
  const nameOf = (kind: EntityKind, forms: readonly string[]): string => {
    const name = new CanonicalName(kind);
    for (const form of forms) name.add(form);
    return name.name;
  };
  test.each<[readonly string[], string]>([
    [[...Array(6).fill('Pine'), 'Pine Tool'], 'Pine Tool'],
    [[...Array(6).fill('Pine'), 'Pine Corp'], 'Pine Corp'],
    [[...Array(9).fill('Pine'), 'Pine Tool'], 'Pine'],
    [[...Array(6).fill('Velmar'), 'Velmar Motor Co'], 'Velmar'],
    [[...Array(6).fill('Velmar'), 'J.C. Velmar'], 'J.C. Velmar'],
  ])('a firm called by a surname or a word is headed in full: %j', (forms, heading) => {
    const name = new CanonicalName('organisation', {
      saysLittle: (word) => word === 'pine',
      spellingOf: () => null,
    });
    for (const form of forms) name.add(form);
    expect(name.name).toBe(heading);
  });

  const times = (count: number, form: string): readonly string[] => Array(count).fill(form);

  test.each<[string, EntityKind, readonly string[], string]>([
    ['a full name takes over at once', 'person', [...times(9, 'Bazoum'), 'Mohamed Bazoum'], 'Mohamed Bazoum'],
    ['a short one never does', 'person', ['Mohamed Bazoum', ...times(9, 'Bazoum')], 'Mohamed Bazoum'],
    ['a fuller one is worth more', 'person', ['Ali Bongo', 'Ali Bongo Ondimba'], 'Ali Bongo Ondimba'],
    [
      'but for once no more than any other',
      'person',
      [...times(2, 'Rudolf Huber'), 'Vienna Rudolf Huber'],
      'Rudolf Huber',
    ],
    [
      'nor where nobody writes it',
      'person',
      [...times(9, 'Bill Clinton'), 'William Jefferson Clinton'],
      'Bill Clinton',
    ],
    [
      'spellings change only with clear evidence',
      'person',
      [...times(4, 'Amr Moussa'), ...times(5, 'Amr Musa')],
      'Amr Moussa',
    ],
    ['and then do', 'person', [...times(4, 'Amr Moussa'), ...times(6, 'Amr Musa')], 'Amr Musa'],
    ['never in capitals', 'person', ['ANNA VON ROTH'], 'Anna von Roth'],
    [
      'capitals give way to letters',
      'organisation',
      [...times(9, 'BANK OF LAGOS'), 'Bank of Lagos'],
      'Bank of Lagos',
    ],
    ['an acronym may stay', 'organisation', ['ECOWAS'], 'ECOWAS'],
    [
      'but stands behind its name',
      'organisation',
      [...times(9, 'NFUA'), 'National Farm Union'],
      'National Farm Union',
    ],
    ['companies without their legal form', 'organisation', [...times(9, 'Nortek Inc'), 'Nortek'], 'Nortek'],
    [
      'or with the usual one',
      'organisation',
      ['Nortek Steel Corporation', ...times(2, 'Nortek Steel Co')],
      'Nortek Steel Co',
    ],
    [
      'in the letters of most articles',
      'organisation',
      ['Banca Delle Alpi', ...times(2, 'Banca delle Alpi')],
      'Banca delle Alpi',
    ],
    ['an acronym as most write it', 'organisation', [...times(9, 'INAT'), 'Inat'], 'INAT'],
    [
      'but no word that headlines have in capitals',
      'organisation',
      [...times(5, 'VELMAR'), 'Velmar'],
      'Velmar',
    ],
  ])('%s', (_, kind, forms, expected) => {
    expect(nameOf(kind, forms)).toBe(expected);
  });

  test.each<[string, readonly (readonly string[])[], string]>([
    [
      'a firm whose articles have a longer name is headed by that',
      times(3, 'Velmar Power').map((short) => [short, short, 'Velmar Power and Light Co']),
      'Velmar Power and Light',
    ],
    [
      'not where a fourth of them have not',
      [['Velmar Power', 'Velmar Power and Light Co'], ['Velmar Power'], ['Velmar Power']],
      'Velmar Power',
    ],
    [
      'a single word is cut off from what all of them have',
      times(3, 'Velmar').map((short) => [short, short, 'Velmar Mining Co']),
      'Velmar Mining',
    ],
    [
      'and stands for itself where one has nothing else',
      [...times(4, 'Velmar').map((short) => [short, short, 'Velmar Mining Co']), ['Velmar']],
      'Velmar',
    ],
  ])('%s', (_, articles, heading) => {
    const name = new CanonicalName('organisation');
    for (const [number, forms] of articles.entries())
      for (const form of forms) {
        name.open(number);
        name.count(name.find(form, form), form);
      }
    expect(name.name).toBe(heading);
  });

  test.each([
    ['MARLOW & SONS S.A.', 'Marlow & Sons S.A.'],
    ['FIRST N.Z. BANK', 'First N.Z. Bank'],
    ['4G SYSTEMS', '4G Systems'],
    ['KPL GROUP', 'KPL Group'],
    ['LINDSAY-MCVARDO UND SOHN', 'Lindsay-McVarDo und Sohn'],
    ['VON ROTH', 'Von Roth'],
    ['Marlow AND SONS', 'Marlow AND SONS'],
  ])('capitals calm down: %s', (shouted, name) => {
    const forms = ['Lindsay-McVarDo', 'Haus und Hof', 'Emil von Roth'].map(
      (text): NameForm => ({ kind: 'organisation', name: text, text }),
    );
    expect(calmDown(shouted, gatherSpellings(forms))).toBe(name);
  });
});

test.each([
  ['2023/**', '2023/08/a.md', '1999-01-01', true],
  ['2023/*', '2023/08/a.md', '1999-01-01', false],
  ['**/a.md', 'a.md', '1999-01-01', true],
  ['**/a.md', 'x/y/a.md', '1999-01-01', true],
  ['x/?.md', 'x/a.md', '1999-01-01', true],
  ['x/a.md', 'x/a.md#2', '1999-01-01', true],
  ['x/a.md#2', 'x/a.md', '1999-01-01', false],
  ['a.md', 'aXmd', '1999-01-01', false],
  ['2023', 'a.md', '2023-08-04', true],
  ['2023-08', 'a.md', '2023-09-01', false],
  ['2023-08-04', 'a.md', '2023-08-04', true],
  ['1990..1994', 'a.md', '1994-12-31', true],
  ['1990..1994-06', 'a.md', '1994-07-01', false],
  ['..1994', 'a.md', '1980-01-01', true],
  ['1990..', 'a.md', '1989-12-31', false],
  ['2023', 'a.md', null, false],
])('the articles %s and %s of %s: %s', (written, id, date, expected) => {
  expect(selectArticles(written)?.(articleOf(['x'], { id, date }))).toBe(expected);
});
