/** Pulled quotations: sentences of the text that a page shows once more, in large type. */
import { type BlockDraft, textOfFragments } from '../../body/draft.ts';
import { listRuns } from './stated-body.ts';

const SHORTEST = 30;
const LONGEST = 500;
/** Share of a quotation's words that stand in the text: who said it may stand below it. */
const HELD = 0.75;

/** The drafts without boxes and quotations whose words stand in a paragraph. */
export function dropRepeats(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const short = drafts.filter(isPulled);
  if (short.length === 0) return drafts;
  const texts = drafts
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ fragments }) => textOfFragments(fragments));
  const places = placeRuns(texts);
  const repeats = new Set(short.filter(({ fragments }) => isHeld(textOfFragments(fragments), places)));
  return drafts.filter((draft) => !repeats.has(draft));
}

const PULLED: ReadonlySet<string> = new Set(['quotation', 'box']);

/** Whether it might be one: a box with a headline of its own is read by itself. */
function isPulled({ kind, fragments }: BlockDraft): boolean {
  const { length } = textOfFragments(fragments);
  const isHeaded = fragments.some((fragment) => fragment.kind === 'markup' && fragment.html === OPEN_HEADING);
  return PULLED.has(kind) && !isHeaded && length >= SHORTEST && length <= LONGEST;
}

/** A headline inside a box, as `nested.ts` writes it. */
const OPEN_HEADING = '<p><strong>';

/** A run of words that stands in more paragraphs tells nothing. */
const MOST_PLACES = 8;

/** The numbers of the paragraphs that each run of words stands in. */
function placeRuns(paragraphs: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  paragraphs.forEach((paragraph, number) => {
    for (const run of new Set(listRuns(paragraph))) {
      const known = places.get(run) ?? [];
      if (known.length < MOST_PLACES) known.push(number);
      places.set(run, known);
    }
  });
  return places;
}

/** Whether one paragraph has its words. */
function isHeld(text: string, places: ReadonlyMap<string, readonly number[]>): boolean {
  const runs = listRuns(text);
  const held = new Map<number, number>();
  for (const run of runs)
    for (const place of places.get(run) ?? []) held.set(place, (held.get(place) ?? 0) + 1);
  return [...held.values()].some((count) => count >= runs.length * HELD);
}
