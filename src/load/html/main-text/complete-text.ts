/** What the metadata say of the article's text, against what was taken: the better of the two. */
import type { Line } from './page-lines.ts';
import { listRuns, shareRuns, splitStated } from './stated-body.ts';

/** How much of the text that a page's metadata give was found on the page itself. */
export interface Coverage {
  /** From 0 to 100. */
  readonly percent: number;
  /** Characters of the text in the metadata. */
  readonly stated: number;
  /** The rest stands in the text: elsewhere on the page, or from the metadata. */
  readonly from: 'page' | 'metadata';
}

interface CompleteText {
  readonly lines: readonly Line[];
  /** Paragraphs that stand in the metadata alone. */
  readonly missing: readonly string[];
  readonly coverage: Coverage | null;
}

/** Share from which on the page shows what its metadata say; they name captions and the like, too. */
const ENOUGH = 0.8;
const BETTER = 0.1;
const OF_LINE = 0.7;

/** @param all the lines of the page, among which the text's are */
export function completeText(
  text: readonly Line[],
  all: readonly Line[],
  paragraphs: readonly string[] | null,
): CompleteText {
  if (paragraphs === null) return { lines: text, missing: [], coverage: null };
  const stated = paragraphs.flatMap(listRuns);
  const taken = new ShownRuns(text).takeShare(stated);
  if (taken >= ENOUGH) return { lines: text, missing: [], coverage: null };
  const length = paragraphs.join('\n\n').length;
  const report = (from: Coverage['from']): Coverage => ({
    percent: Math.round(taken * 100),
    stated: length,
    from,
  });
  const found = addStated(text, all, new Set(stated));
  const share = new ShownRuns(found).takeShare(stated);
  if (share >= ENOUGH) return { lines: found, missing: [], coverage: report('page') };
  const lines = share > taken + BETTER ? found : text;
  const shown = new ShownRuns(lines);
  const missing = paragraphs.flatMap((paragraph) => findMissing(paragraph, shown));
  return { lines, missing, coverage: report('metadata') };
}

const FEWEST_OF_PARAGRAPH = 0.15;

/** The paragraph; of one that is shown in part, the sentences that are not. */
function findMissing(paragraph: string, shown: ShownRuns): readonly string[] {
  const runs = listRuns(paragraph);
  const share = shown.share(runs);
  const missing =
    share < FEWEST_OF_PARAGRAPH
      ? [paragraph]
      : share < ENOUGH
        ? splitStated(paragraph).filter((sentence) => shown.takeShare(listRuns(sentence)) < ENOUGH)
        : [];
  if (share >= ENOUGH) shown.takeShare(runs);
  return missing.length === 0 ? [] : [missing.join(' ')];
}

/** Runs of words that a text shows. Each counts once: sentences that are alike are not the same. */
class ShownRuns {
  readonly #counts = new Map<string, number>();

  constructor(lines: readonly Line[]) {
    for (const { text } of lines)
      for (const run of listRuns(text)) this.#counts.set(run, (this.#counts.get(run) ?? 0) + 1);
  }

  /** Share of the runs that it still shows, from 0 to 1; 1 where there are none. */
  share(runs: readonly string[]): number {
    return shareOf(this.#find(runs), runs);
  }

  /** As `share`; runs that are found are no longer there for others. */
  takeShare(runs: readonly string[]): number {
    const found = this.#find(runs);
    for (const run of found) this.#counts.set(run, (this.#counts.get(run) ?? 0) - 1);
    return shareOf(found, runs);
  }

  #find(runs: readonly string[]): readonly string[] {
    const seen = new Map<string, number>();
    return runs.filter((run) => {
      const count = (seen.get(run) ?? 0) + 1;
      seen.set(run, count);
      return count <= (this.#counts.get(run) ?? 0);
    });
  }
}

function shareOf(found: readonly string[], runs: readonly string[]): number {
  return runs.length === 0 ? 1 : found.length / runs.length;
}

/** Runs of words in lines. */
export function runsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => listRuns(line.text)));
}

/** The text, and the lines elsewhere on the page that the metadata count to it. */
function addStated(
  text: readonly Line[],
  all: readonly Line[],
  stated: ReadonlySet<string>,
): readonly Line[] {
  const taken = new Set(text);
  const shown = runsOf(text);
  return all.filter((line) => {
    if (taken.has(line)) return true;
    const runs = listRuns(line.text);
    return runs.length > 1 && shareRuns(runs, stated) >= OF_LINE && shareRuns(runs, shown) < OF_LINE;
  });
}
