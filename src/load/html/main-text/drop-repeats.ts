/** Pulled quotations: sentences of the text that a page shows once more, in large type. */
import { type BlockDraft, textOfFragments } from '../../body/draft.ts';
import { listRuns } from './stated-body.ts';

const SHORTEST = 30;
const LONGEST = 500;
/** Share of a quotation's words that stand in the text: who said it may stand below it. */
const HELD = 0.75;

/** The drafts without boxes and quotations whose words stand in a paragraph. */
export function dropRepeats(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const short = drafts.filter(
    ({ kind, fragments }) => PULLED.has(kind) && isShort(textOfFragments(fragments)),
  );
  if (short.length === 0) return drafts;
  const texts = drafts
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ fragments }) => textOfFragments(fragments));
  const places = placeRuns(texts);
  const repeats = new Set(short.filter(({ fragments }) => isHeld(textOfFragments(fragments), places)));
  return drafts.filter((draft) => !repeats.has(draft));
}

const PULLED: ReadonlySet<string> = new Set(['quotation', 'box']);

function isShort({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

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
