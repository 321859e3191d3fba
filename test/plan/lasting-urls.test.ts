import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { outlineAll } from '../relate/outlined.ts';
import { articleOf, type Draft } from './archive-of.ts';
import { listUrls } from './list-urls.ts';

/** Sentences in which names are short, long, spelt in two ways, and borne by two people. */
const SENTENCES = [
  'President Mohamed Bazoum spoke in Niamey.',
  'Mr Bazoum was held by his guard.',
  'President Ali Bongo left Libreville.',
  'President Ali Bongo Ondimba left Libreville.',
  'General Abdourahamane Tiani met the Economic Community of West African States (ECOWAS).',
  'ECOWAS met in Abuja.',
  "Mr Miles O'Brien of the United Nations came.",
  'Mr Miles OBrien of the UN came.',
  'Omar Bongo and Sylvia Bongo were there.',
] as const;

const drafts = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-z]{1,3}\.md$/),
    headline: fc.constantFrom('In brief', 'In brief!', 'Coup in Niger', 'Talks fail'),
    day: fc.constantFrom('2023-07-26', '2023-07-27', '2023-12-31', null),
    body: fc
      .uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
      .map((lines) => lines.join('\n')),
    tags: fc.subarray(['Niger coup', 'niger coup', 'C++', 'C', 'C#', 'c']),
    source: fc.constantFrom('Le Sahel', 'le sahel', '信報', '新報'),
  }),
  { selector: ({ path }) => path, minLength: 2, maxLength: 8 },
);

function htmlUrls(articles: readonly Draft[]): readonly string[] {
  const urls = listUrls(outlineAll(articles.map(articleOf).map(annotate)));
  // A story may merge into an older one.
  return urls.filter((url) => !url.startsWith('stories/'));
}

it('keeps every URL when articles are added', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const after = new Set(htmlUrls(all));
      const gone = htmlUrls(all.slice(0, -1)).filter((url) => !after.has(url));
      expect(gone).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
