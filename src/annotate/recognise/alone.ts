import type { TokenTable } from '../tagger/words/token-table.ts';
import type { Extent } from './kinded-name.ts';

const LINE_AFTER = /^[./]{0,4}(?: \p{Lu})?\s*(?:\n|$)/u;
const LINE_REACH = 12;

/** Whether a name is all that its line says, but for stops and the letter of a desk: `REUTER... M`. */
export function isAlone({ text, starts, ends }: TokenTable, { from, to }: Extent): boolean {
  const [start, end] = [starts[from]!, ends[to - 1]!];
  const before = text.slice(Math.max(0, start - LINE_REACH), start);
  const isFirst = before.slice(before.lastIndexOf('\n') + 1).trim() === '';
  return isFirst && LINE_AFTER.test(text.slice(end, end + LINE_REACH));
}
