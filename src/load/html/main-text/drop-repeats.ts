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
  const paragraphs = drafts
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ fragments }) => new Set(listRuns(textOfFragments(fragments))));
  const repeats = new Set(short.filter(({ fragments }) => isHeld(textOfFragments(fragments), paragraphs)));
  return drafts.filter((draft) => !repeats.has(draft));
}

const PULLED: ReadonlySet<string> = new Set(['quotation', 'box']);

function isShort({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

/** Whether one paragraph has its words. */
function isHeld(text: string, paragraphs: readonly ReadonlySet<string>[]): boolean {
  const runs = listRuns(text);
  return paragraphs.some((held) => runs.filter((run) => held.has(run)).length >= runs.length * HELD);
}
