import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_KINDS, type NameForm, type Outline } from '../../src/model/model.ts';
import { createUnpacker, type PackedOutline, packOutline } from '../../src/outline/pack-outline.ts';
import { outlineAll } from '../relate/outlined.ts';
import { readLinkedNews } from '../relate/resolve/linked-news.ts';

const { outlines: NEWS } = outlineAll(readLinkedNews().map(({ annotated }) => annotated));

/** As an outline goes to the cache, or to another thread. */
const pack = (outline: Outline): PackedOutline =>
  JSON.parse(JSON.stringify(packOutline(outline))) as PackedOutline;

test('an outline that was packed is the same when it is unpacked', () => {
  const unpack = createUnpacker();
  expect(NEWS.map((outline) => unpack(pack(outline)))).toStrictEqual(NEWS);
  // Long texts have a sketch, short ones a digest.
  expect(new Set(NEWS.map(({ sketch }) => typeof sketch))).toEqual(new Set(['object', 'string']));
});

test.each(ENTITY_KINDS)('a name of a %s keeps its kind', (kind) => {
  const outline: Outline = { ...NEWS[0]!, forms: [{ text: 'Niamey', kind, name: 'Niamey' }] };
  expect(createUnpacker()(pack(outline)).forms).toEqual(outline.forms);
});

test('so it is whatever its names and words are', () => {
  const names = fc.constantFrom('Niger', 'Nigerien', 'Bazoum', 'Mohamed Bazoum', '0', '__proto__', 'Ñ “é”');
  const forms = fc.array(
    fc
      .record({
        text: names,
        kind: fc.constantFrom(...ENTITY_KINDS),
        name: names,
        isDemonym: fc.boolean(),
      })
      .map(({ isDemonym, ...form }): NameForm => (isDemonym ? { ...form, form: 'demonym' as const } : form)),
  );
  const words = fc.uniqueArray(fc.constantFrom('coup', 'constructor', '__proto__', '大统领'));
  const sketch = fc.uint32Array().filter(({ length }) => length > 0);
  const parts = fc.array(fc.record({ forms, words, sketch }), { maxLength: 3 });
  fc.assert(
    fc.property(parts, (all) => {
      const outlines = all.map((part): Outline => ({ ...NEWS[0]!, ...part }));
      const unpack = createUnpacker();
      expect(outlines.map((outline) => unpack(pack(outline)))).toEqual(outlines);
    }),
  );
});

test('names that are alike are one object in all outlines of an archive', () => {
  const unpack = createUnpacker();
  const forms = NEWS.flatMap((outline) => unpack(pack(outline)).forms);
  const distinct = new Set(forms.map((form) => JSON.stringify(form)));
  expect(new Set(forms).size).toBe(distinct.size);
  expect(distinct.size).toBeLessThan(forms.length);
});
