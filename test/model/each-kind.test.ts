import { expect, test } from 'vitest';
import { countKinds, leadingKind, ofEachKind } from '../../src/model/each-kind.ts';
import { SECTION_OF } from '../../src/model/entity-sections.ts';
import { ENTITY_KINDS } from '../../src/model/model.ts';
import { parseName } from '../../src/relate/decisions/named-entity.ts';

test('no kind is left out of a table that is made for each, and they stand in their order', () => {
  expect(Object.keys(ofEachKind(() => 0))).toEqual(ENTITY_KINDS);
});

test('each is counted', () => {
  expect(countKinds([])).toEqual(ofEachKind(() => 0));
  for (const kind of ENTITY_KINDS)
    expect(countKinds([{ kind }, { kind }])).toEqual({ ...ofEachKind(() => 0), [kind]: 2 });
});

test('each leads where there are most of it; a person where nothing leads', () => {
  for (const kind of ENTITY_KINDS) expect(leadingKind({ ...ofEachKind(() => 1), [kind]: 2 })).toBe(kind);
  expect(leadingKind(ofEachKind(() => 1))).toBe('person');
  expect(leadingKind({ person: 0, place: 1, organisation: 1 })).toBe('organisation');
});

test('each has a folder of its own, by which an editor may name it', () => {
  expect(new Set(Object.values(SECTION_OF)).size).toBe(ENTITY_KINDS.length);
  for (const kind of ENTITY_KINDS)
    expect(parseName(`${SECTION_OF[kind]}/Niamey`)).toEqual({ kind, name: 'Niamey' });
});
