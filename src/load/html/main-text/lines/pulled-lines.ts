/** Sentences of the text that a page shows once more in a box of their own, in large type. */
import { findOuter, holderOf, type Line, type PageBox } from '../page-lines.ts';
import { listRuns } from '../stated-body.ts';

const NAMES =
  /-(?:pull-?quotes?|pq|blockquote|quote|quotes|zitat|citation|cita|destacado|citaat|citat|citazione)-/;
const SHORTEST = 20;
const LONGEST = 400;
const MOST_LINES = 3;
/** Share of a line's words that stand in the text, in a box that is called a quotation… */
const OF_QUOTATION = 0.6;
/** …and characters of a line from which on another one of the same words is no chance. */
const SURE = 50;

/** The lines without those that others have among their words. */
export function dropPulled(lines: readonly Line[]): readonly Line[] {
  const doubtful = lines.filter(
    (line) => line.text.length >= SHORTEST && line.text.length <= LONGEST && isAlone(holderOf(line.box)),
  );
  if (doubtful.length === 0 || doubtful.length === lines.length) return lines;
  const runs = countRuns(lines);
  const pulled = new Set(doubtful.filter((line) => isPulled(line, runs)));
  const boxes = new Set([...pulled].map(({ box }) => holderOf(box)));
  // Who said it stands in the box as well.
  return lines.filter((line) => !pulled.has(line) && !(boxes.has(holderOf(line.box)) && line.prose === 0));
}

function isAlone({ first, end }: PageBox): boolean {
  return end - first <= MOST_LINES;
}

function countRuns(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, prose } of lines)
    if (prose > 0) for (const run of new Set(listRuns(text))) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

function isPulled(line: Line, counts: ReadonlyMap<string, number>): boolean {
  const isNamed = isCalledQuotation(line.box);
  if (!isNamed && line.text.length < SURE) return false;
  const own = line.prose > 0 ? 1 : 0;
  const runs = listRuns(line.text);
  const held = runs.filter((run) => (counts.get(run) ?? 0) > own).length;
  return runs.length > 1 && held >= runs.length * (isNamed ? OF_QUOTATION : 1);
}

const MOST_STEPS = 4;

function isCalledQuotation(box: PageBox): boolean {
  const isCalled = ({ tag, names }: PageBox): boolean => tag === 'BLOCKQUOTE' || NAMES.test(names);
  return findOuter(box, isCalled, MOST_STEPS) !== null;
}
