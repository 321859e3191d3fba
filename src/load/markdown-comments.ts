/** Comments of HTML in Markdown, such as `<!--more-->`: notes of the author or marks for a program, for no reader. */

interface WithoutComments {
  /** As many as there were: where a comment filled a line, an empty one stands. */
  readonly lines: readonly string[];
  /** Index of the line in which the first comment begins; `null` where there is none. */
  readonly first: number | null;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A comment begins, or code does, in which it would not. */
const OPENINGS = /`+|<!--/g;

/** Takes comments out, but not out of code, and not one that has no end. */
export function takeOutComments(lines: readonly string[]): WithoutComments {
  let last = lines.findLastIndex((line) => line.includes('-->'));
  if (last === -1 || !lines.some((line) => line.includes('<!--'))) return { lines, first: null };
  const kept: string[] = [];
  let first: number | null = null;
  let isOpen = false;
  let code: string | null = null;
  for (const [index, line] of lines.entries()) {
    const mark: string | undefined = isOpen ? undefined : FENCE.exec(line)?.[1];
    if (mark !== undefined && (code === null || mark.startsWith(code))) code = code === null ? mark : null;
    if (mark !== undefined || code !== null) {
      kept.push(line);
      continue;
    }
    const cut = cutLine(line, isOpen, index < last);
    if (cut.text !== line && first === null) first = index;
    kept.push(cut.text);
    isOpen = cut.isOpen;
    if (index === last) last = -1;
  }
  return { lines: kept, first };
}

/** @param mayGoOn whether a comment that is open at the line's end has an end below */
function cutLine(line: string, isOpen: boolean, mayGoOn: boolean): { text: string; isOpen: boolean } {
  let text = '';
  let from = isOpen ? findAfter(line, '-->', 0) : 0;
  if (from === -1) return { text: '', isOpen: true };
  OPENINGS.lastIndex = from;
  for (let match = OPENINGS.exec(line); match; match = OPENINGS.exec(line)) {
    const isComment = match[0] === '<!--';
    const end = isComment
      ? findAfter(line, '-->', OPENINGS.lastIndex)
      : findCodeEnd(line, match[0], OPENINGS.lastIndex);
    if (isComment && end === -1 && mayGoOn)
      return { text: tidy(text + line.slice(from, match.index)), isOpen: true };
    if (isComment && end === -1) break;
    if (end === -1) continue;
    if (isComment) {
      text += line.slice(from, match.index);
      from = end;
    }
    OPENINGS.lastIndex = end;
  }
  return { text: from === 0 ? line : tidy(text + line.slice(from)), isOpen: false };
}

function findAfter(line: string, mark: string, from: number): number {
  const at = line.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** No code within a line is longer; spares a long search. */
const LONGEST_CODE = 2000;

function findCodeEnd(line: string, mark: string, from: number): number {
  const end = findAfter(line.slice(from, from + LONGEST_CODE), mark, 0);
  return end === -1 ? -1 : from + end;
}

function tidy(text: string): string {
  return text.trim() === '' ? '' : text;
}
