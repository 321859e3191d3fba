import type { ShownColumns } from './archive-columns.ts';
import type { OutlineColumns } from './columns.ts';

/** Lets go of what only relating articles needs: in a large archive, of most. */
export function showOutlines({
  sports: _sports,
  sides: _sides,
  bylines: _bylines,
  bylineNames: _authors,
  words: _words,
  wordCounts: _counts,
  wordNames: _names,
  sketches: _sketches,
  sketchDigests: _digests,
  headlineDoubts: _doubts,
  placeNotes: _places,
  descriptions: _descriptions,
  shareSigns: _signs,
  mentions: { bounds, forms: numbers, starts },
  forms: { texts, strings },
  ...shown
}: OutlineColumns): ShownColumns {
  return { ...shown, mentions: { bounds, forms: numbers, starts }, forms: { texts, strings } };
}
