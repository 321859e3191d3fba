import { expect, test } from 'vitest';
import { findAppositions } from '../../src/annotate/naming/appositions.ts';
import { namePeople, type PersonSighting } from '../../src/annotate/naming/name-people.ts';
import { isRoyal, isToldAlias, isToldRelative, saysAlias } from '../../src/annotate/naming/namesakes.ts';
import type { FoundName } from '../../src/annotate/recognise/name.ts';
import type { EntityKind } from '../../src/model/model.ts';

/** A text with its names in square brackets, all of one kind. */
function readNames(
  marked: string,
  kind: EntityKind,
): { readonly text: string; readonly names: readonly FoundName[] } {
  const names: FoundName[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    text += part;
    if (at % 2 === 1) names.push({ start, end: text.length, kind, fullName: null });
  }
  return { text, names };
}

test.each([
  ['the [Kurdistan Workers Party] ([PKK]) said', 'PKK: Kurdistan Workers Party'],
  ['[British Airways] ([BA]) said', 'BA: British Airways'],
  ['the [American Pork Congress], [APC], said', 'APC: American Pork Congress'],
  ['[Volkswagen], or [VW], fell', 'VW: Volkswagen'],
  // Words, of one with several, or made of its letters.
  ['the [Union of Harbour Companies] ([Syndaport]) said', 'Syndaport: Union of Harbour Companies'],
  ['the [Grain Exchange] ([Grainex]) rose', 'Grainex: Grain Exchange'],
  ['[Freight Board] ([Velmar]) said', ''],
  ['the [Union of Harbour Companies], [Syndaport], said', 'Syndaport: Union of Harbour Companies'],
  // A list, and the beginning of what is said.
  ['the [Union of Harbour Companies], [Velmar], and [Marlow Foods] rose', ''],
  ['told the [Union of Harbour Companies], [Velmar], which has it, said', ''],
  ['the [Velmar News Agency] ([Antara]) said', ''],
  // Two organisations side by side, and who signs or is somebody else.
  ['[Harbour Council], [IMF], said', ''],
  ['[Harbour Council] ([AFP])', ''],
  // What shares are listed by.
  ['[Marlow Foods Inc] ([MLW]) rose', ''],
  ['[Marlow Foods] ([MAR]) rose', ''],
  ['[Marlow Foods Inc] ([MF]) rose', 'MF: Marlow Foods Inc'],
  ['the [World Food Programme] ([NATO]) said', ''],
  // The article's own, which the gazetteer has for football.
  ['the [Development Bank of the Andes] ([CAF]) said', 'CAF: Development Bank of the Andes'],
  ['[Harbour Council] or [NATO] said', ''],
  // A name that was cut in two.
  ['the [Committee for Transition] and the [Restoration of Rights] ([XYZ])', ''],
])('%j expands %s', (marked, expected) => {
  const { text, names } = readNames(marked, 'organisation');
  const found = findAppositions(names, text);
  expect(found.map(({ acronym, name }) => `${acronym}: ${name}`).join()).toBe(expected);
});

/** The full names that an article's people get, in their order. */
function nameAll(marked: string): readonly string[] {
  const { text, names } = readNames(marked, 'person');
  const people = names.map(
    ({ start, end }, i): PersonSighting => ({
      surface: text.slice(start, end),
      sentence: text.slice(0, start).split('. ').length,
      isRelative: isToldRelative(text, start, end),
      isRoyal: isRoyal(text, start),
      isAlias: isToldAlias(text, start),
      isOtherName: i > 0 && saysAlias(text.slice(names[i - 1]!.end, start)),
      isBeside: false,
    }),
  );
  const nameOf = namePeople(people);
  return people.map(({ surface }) => nameOf(surface));
}

test.each([
  [
    'of two bearers, the one called so before the other is named',
    '[Hale] quits. [Marcus Hale], a senator, left. [Hale] said so. [Joanna Hale] left too',
    ['Marcus Hale', 'Marcus Hale', 'Marcus Hale', 'Joanna Hale'],
  ],
  [
    'whose wife the other is',
    '[Brandt] quits. [Peter Brandt] and his wife, [Anna Brandt], left. [Brandt] spoke',
    ['Peter Brandt', 'Peter Brandt', 'Anna Brandt', 'Peter Brandt'],
  ],
  [
    'whom the article is about, though she is told to be his wife later',
    '[Marcus Hale] was held. [Joanna Hale], wife of [Marcus Hale], left. [Hale] spoke',
    ['Marcus Hale', 'Joanna Hale', 'Marcus Hale', 'Marcus Hale'],
  ],
  [
    'the first, of two who are brought in apart',
    '[Marcus Hale] was held. [Joanna Hale] left. [Hale] spoke',
    ['Marcus Hale', 'Joanna Hale', 'Marcus Hale'],
  ],
  [
    'nobody, where the second is named more often',
    '[Marcus Hale] was held. [Joanna Hale] left. [Joanna Hale] came. [Hale] spoke',
    ['Marcus Hale', 'Joanna Hale', 'Joanna Hale', 'Hale'],
  ],
  [
    'his wife by her given name',
    '[Yeltsin] met his wife [Naina]. [Boris Yeltsin] left. [Naina Yeltsin] stayed',
    ['Boris Yeltsin', 'Naina Yeltsin', 'Boris Yeltsin', 'Naina Yeltsin'],
  ],
  [
    'nobody, of two who are named alike',
    '[Steve Waugh] and [Mark Waugh] batted. [Waugh] was out',
    ['Steve Waugh', 'Mark Waugh', 'Waugh'],
  ],
  [
    'a middle name, before his father',
    '[Ali Bongo Ondimba] fell. A cousin of [Bongo] served his father, [Omar Bongo]',
    ['Ali Bongo Ondimba', 'Ali Bongo Ondimba', 'Omar Bongo'],
  ],
  [
    'a king by his first name',
    'King [Abdullah II] met [Ibrahim Abdullah]. [Abdullah] left',
    ['Abdullah II', 'Ibrahim Abdullah', 'Abdullah II'],
  ],
  [
    'another name',
    'General [Mohamed Hamdan Dagalo], known as [Hemedti], left. [Hemedti] spoke',
    ['Mohamed Hamdan Dagalo', 'Mohamed Hamdan Dagalo', 'Mohamed Hamdan Dagalo'],
  ],
  [
    'another name of the other',
    '[Hemedti], known as [Hemedti Dagalo], left',
    ['Hemedti Dagalo', 'Hemedti Dagalo'],
  ],
])('%s is meant', (_, marked, expected) => {
  expect(nameAll(marked)).toEqual(expected);
});
