/** Words that were broken at the ends of lines, as in columns of print. */
import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import { findPlaces } from '../../knowledge/gazetteer/find-places.ts';

const BREAK = /(?<!\p{L})(\p{L}{2,})[-\u00ad¬]$/u;
/** A break that can be nothing else. */
const SURE_BREAK = /[\u00ad¬]$/;
const CONTINUATION = /^(\p{Ll}{1,30})/u;
/** `Nord- und Südtor`, `pre- and post-war`: the hyphen stands for what follows later. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of)$/;

/** Parts of a broken word are no words of the text. */
const HALVES = /(?<!\p{L})\p{L}+[-\u00ad¬]\n\s{0,20}\p{L}{1,30}/gu;

/** Joins the lines of a paragraph; a word that was broken is whole again where the text or its language knows it. */
export type JoinLines = (lines: readonly string[]) => string;

/** @param source the whole text, in whose words a broken one may stand whole */
export function createLineJoiner(source: string): JoinLines {
  let own: ReadonlySet<string> | null = null;
  const has = (word: string): boolean => {
    own ??= new Set(
      source
        .toLowerCase()
        .replace(HALVES, ' ')
        .match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?/gu) ?? [],
    );
    return own.has(word);
  };
  return (lines) => joinAll(lines, has);
}

function joinAll(lines: readonly string[], has: (word: string) => boolean): string {
  if (!lines.some((line) => /[-\u00ad¬]$/.test(line))) return lines.join(' ');
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (last !== undefined) {
      const joint = chooseJoint(last, line, has);
      if (joint === 'whole') parts[parts.length - 1] = last.slice(0, -1);
      else if (joint === 'space') parts.push(' ');
    }
    parts.push(line);
  }
  return parts.join('');
}

/** What stands between two lines: a space, nothing, or nothing in place of the hyphen (`whole`). */
function chooseJoint(last: string, line: string, has: (word: string) => boolean): 'space' | 'none' | 'whole' {
  const end = last.slice(-40);
  const [, first] = BREAK.exec(end) ?? [];
  if (first === undefined) return /\p{N}-$/u.test(end) && /^\p{N}/u.test(line) ? 'none' : 'space';
  const [, second] = CONTINUATION.exec(line) ?? [];
  if (SURE_BREAK.test(end)) return 'whole';
  // `Anglo-American` has its hyphen on one line too.
  if (second === undefined) return /^\p{Lu}/u.test(line) ? 'none' : 'space';
  if (isBroken(first, second, has)) return 'whole';
  return SUSPENDED.test(second) ? 'space' : 'none';
}

/** Whether the two parts are one word: one that is known, or that no two words make. */
function isBroken(first: string, second: string, has: (word: string) => boolean): boolean {
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  if (has(`${head}-${tail}`)) return false;
  if (has(head + tail) || isCommonWord(head + tail) || isWeekday(head + tail)) return true;
  if (SUSPENDED.test(tail)) return false;
  // A name with a hyphen has a capital behind it.
  if (first !== head)
    return findPlaces(first + second).length > 0 || !isCommonWord(head) || !isCommonWord(tail);
  return !(isWord(head, has) && isWord(tail, has));
}

function isWord(part: string, has: (word: string) => boolean): boolean {
  return part.length > 2 && (isCommonWord(part) || has(part));
}
