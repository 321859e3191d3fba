/** What the metadata say of the article's text, against what was taken: the better of the two. */
import type { Line } from './page-lines.ts';
import { listRuns, shareRuns } from './stated-body.ts';

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
  const taken = shareRuns(stated, runsOf(text));
  if (taken >= ENOUGH) return { lines: text, missing: [], coverage: null };
  const length = paragraphs.join('\n\n').length;
  const report = (from: Coverage['from']): Coverage => ({
    percent: Math.round(taken * 100),
    stated: length,
    from,
  });
  const found = addStated(text, all, new Set(stated));
  const share = shareRuns(stated, runsOf(found));
  if (share >= ENOUGH) return { lines: found, missing: [], coverage: report('page') };
  const lines = share > taken + BETTER ? found : text;
  const shown = runsOf(lines);
  const missing = paragraphs.filter((paragraph) => shareRuns(listRuns(paragraph), shown) < ENOUGH);
  return { lines, missing, coverage: report('metadata') };
}

function runsOf(lines: readonly Line[]): ReadonlySet<string> {
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
