import { setImmediate } from 'node:timers/promises';
import { packRecords, type Records } from '../cache/record-store.ts';
import type { FoundFile } from '../load/files/walk.ts';
import { columnOutlines } from '../outline/column-outlines.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { textsOf } from '../tools/columns/texts.ts';
import { TimeIsUp, withinTime } from '../tools/threads/within-time.ts';
import { OutlineSteps, type RecallAnnotation } from './outline-steps.ts';
import type { OutlinedFiles } from './outlined-files.ts';

/** What is made of some files, in columns: nothing in it is copied when it travels between threads. */
export interface OutlineBlock extends OutlinedFiles {
  /** A body for each of the articles, by its digest. */
  readonly bodies: Records;
  /** What was found in articles that nothing was known of, by their digests. */
  readonly annotations: Records;
  /** What was known of so many articles could not be of them. */
  readonly refused: number;
  /** What reading them took, and all the rest. */
  readonly milliseconds: { readonly load: number; readonly annotate: number };
}

/** Milliseconds after which others have their turn: a signal to stop is heard between two steps. */
const LONGEST_SPELL = 200;
/** Milliseconds for a file or an article. None is known to take a tenth of it; what nobody foresaw ends, too. */
const LONGEST_STEP = 60_000;

/** Reads and annotates files, but for what is known. */
export async function outlineBlock(
  files: readonly FoundFile[],
  settings: ReadingSettings,
  recall: RecallAnnotation,
  longestStep = LONGEST_STEP,
): Promise<OutlineBlock> {
  const start = performance.now();
  const steps = new OutlineSteps(files, settings, recall);
  while (true) {
    takeSteps(steps, longestStep);
    if (steps.areTaken) break;
    await setImmediate();
  }
  const findings = steps.done.map(({ skipped, problems }) =>
    skipped.length + problems.length === 0 ? '' : JSON.stringify({ skipped, problems }),
  );
  const block = {
    rows: Uint32Array.from([0, ...steps.done.map(({ articles }) => articles)]),
    findings: textsOf(findings),
    outlines: columnOutlines(steps.outlines),
    bodies: packRecords(steps.bodies),
    annotations: packRecords(steps.annotations),
    refused: steps.refused,
  };
  const annotating = performance.now() - start - steps.loading;
  return { ...block, milliseconds: { load: steps.loading, annotate: annotating } };
}

/** Takes steps for a spell. */
function takeSteps(steps: OutlineSteps, longestStep: number): void {
  const end = performance.now() + LONGEST_SPELL;
  try {
    withinTime(longestStep, () => {
      while (!steps.areTaken && performance.now() < end) steps.take();
    });
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    steps.giveUp(error);
  }
}
