import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/knowledge/gazetteer/find-places.ts';
import { readPlaces } from '../../../src/knowledge/gazetteer/read-places.ts';
import { lookBeside } from '../../../src/outline/beside.ts';
import { choosePlaces } from '../../../src/outline/places/choose-places.ts';
import { notePlace, readPlaceNote } from '../../../src/outline/places/place-note.ts';

test('every place of the gazetteer is known again by its note', () => {
  for (const record of readPlaces())
    for (const sure of [true, false]) {
      const place = { name: record.name, record, sure };
      expect(readPlaceNote(notePlace(place))).toEqual(place);
    }
});

test('so is one that the gazetteer lacks, whatever it is called', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (name, sure) => {
      const place = { name, record: null, sure };
      expect(readPlaceNote(notePlace(place))).toEqual(place);
    }),
  );
});

test('a mention names the place that its article says, others none', () => {
  const text = 'In Paris, Texas, Ann Lee praised Paris.';
  const mentions = (['Paris', 'Texas', 'Ann Lee', 'Paris'] as const).map((name, i) => {
    const start = i === 3 ? text.lastIndexOf(name) : text.indexOf(name);
    const kind = name === 'Ann Lee' ? ('person' as const) : ('place' as const);
    return { start, end: start + name.length, text: name, name, kind };
  });
  const chosen = choosePlaces(mentions, lookBeside(text, mentions, null), { text, date: null });
  expect(chosen.map((place) => place?.record?.region ?? null)).toEqual(['US-TX', 'US-TX', null, 'US-TX']);
  expect(chosen[0]?.record).not.toBe(findPlaces('Paris')[0]);
});
