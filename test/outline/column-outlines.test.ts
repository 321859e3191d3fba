import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_KINDS, type NameForm, type Outline } from '../../src/model/model.ts';
import { columnOutlines } from '../../src/outline/column-outlines.ts';
import { listOutlines } from '../../src/outline/read-outlines.ts';
import { outlineAll } from '../relate/outlined.ts';
import { readLinkedNews } from '../relate/resolve/linked-news.ts';

const { outlines: NEWS } = outlineAll(readLinkedNews().map(({ annotated }) => annotated));

test('outlines that were laid out in columns are the same when they are read', () => {
  const columns = columnOutlines(NEWS);
  expect(listOutlines(columns)).toStrictEqual(NEWS);
  expect(columns.count).toBe(NEWS.length);
  // Long texts have a sketch, short ones a digest.
  expect(new Set(NEWS.map(({ sketch }) => typeof sketch))).toEqual(new Set(['object', 'string']));
});

test('a form that many mention is kept once', () => {
  const { forms, mentions } = columnOutlines(NEWS);
  const distinct = new Set(NEWS.flatMap((outline) => outline.forms.map((form) => JSON.stringify(form))));
  expect(forms.count).toBe(distinct.size);
  expect(forms.count).toBeLessThan(mentions.forms.length);
});

test.each(ENTITY_KINDS)('a name of a %s keeps its kind', (kind) => {
  const outline: Outline = {
    ...NEWS[0]!,
    forms: [{ text: 'Niamey', kind, name: 'Niamey' }],
    starts: [0],
    beside: [0],
    places: ['+?Niamey'],
    descriptions: ['the capital'],
    shareSigns: ['NMY.L'],
  };
  expect(listOutlines(columnOutlines([outline]))).toEqual([outline]);
});

test('so it is whatever its names and words are', () => {
  const names = fc.constantFrom('Niger', 'Nigerien', 'Bazoum', 'Mohamed Bazoum', '0', '__proto__', 'Ñ “é”');
  const forms = fc.array(
    fc
      .record({ text: names, kind: fc.constantFrom(...ENTITY_KINDS), name: names, isDemonym: fc.boolean() })
      .map(({ isDemonym, ...form }): NameForm => (isDemonym ? { ...form, form: 'demonym' as const } : form)),
  );
  const words = fc.uniqueArray(fc.constantFrom('coup', 'constructor', '__proto__', '大统领'));
  const sketch = fc.uint32Array().filter(({ length }) => length > 0);
  const parts = fc.array(fc.record({ forms, words, sketch }), { maxLength: 3 });
  fc.assert(
    fc.property(parts, (all) => {
      const outlines = all.map((part): Outline => {
        const [zeros, ones] = [part.forms.map(() => 0), part.words.map(() => 1)];
        const places = part.forms.map(({ kind, name }) => (kind === 'place' ? `-?${name}` : null));
        const descriptions = part.forms.map(({ kind, text }) => (kind === 'person' ? text : null));
        const shareSigns = part.forms.map(({ kind, text }) => (kind === 'organisation' ? text : null));
        const beside = { starts: zeros, beside: zeros, places, descriptions, shareSigns };
        return { ...NEWS[0]!, ...part, ...beside, wordCounts: ones };
      });
      expect(listOutlines(columnOutlines(outlines))).toEqual(outlines);
    }),
  );
});

test('names that are alike are one object in all outlines of an archive', () => {
  const forms = listOutlines(columnOutlines(NEWS)).flatMap((outline) => outline.forms);
  const distinct = new Set(forms.map((form) => JSON.stringify(form)));
  expect(new Set(forms).size).toBe(distinct.size);
  expect(distinct.size).toBeLessThan(forms.length);
});
