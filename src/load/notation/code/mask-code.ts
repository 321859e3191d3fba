/** Code in Markdown, which no rule for the text around it may touch. */
import { showCodeBlock } from './code-blocks.ts';
import { readFormula } from './formula.ts';

interface Masked {
  readonly text: string;
  /** The first block that is for a program, and was taken out. */
  readonly removed: string | null;
  /** Puts the code back where it stood. */
  readonly restore: (text: string) => string;
}

/** No text that was cleaned has these characters. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const MASK = new RegExp(`${OPEN}(\\d{1,9})${CLOSE}`, 'g');
/** A fence, alone on its line but for what it says of its language, perhaps in a list, a box or a quotation, or code within a line. */
const CODE_MARK = /^([ \t>]{0,40})(`{3,}|~{3,}(?!~))[^\n`]*$|`+|\$\$?(?=[^$\s]|\s*\S)/gm;
/** No code within a line is longer; spares a long search. */
const LONGEST_SPAN = 2000;
const INDENT = /^[ \t>]*/;

export function maskCode(text: string): Masked {
  const kept: string[] = [];
  const mask = (code: string): string => `${OPEN}${kept.push(code) - 1}${CLOSE}`;
  let masked = '';
  let from = 0;
  let removed: string | null = null;
  CODE_MARK.lastIndex = 0;
  for (let mark = CODE_MARK.exec(text); mark; mark = CODE_MARK.exec(text)) {
    const [found, indent = '', fence] = mark;
    if (found.startsWith('$')) {
      const formula = readFormula(text, mark.index);
      if (formula === null) continue;
      masked += text.slice(from, mark.index) + mask(formula.shown);
      from = mark.index + formula.length;
      CODE_MARK.lastIndex = from;
      continue;
    }
    const end =
      fence === undefined
        ? endSpan(text, CODE_MARK.lastIndex, found.length)
        : endFence(text, CODE_MARK.lastIndex, fence);
    if (end === -1) continue;
    const code = text.slice(mark.index, end);
    const shown = fence === undefined ? code : showCodeBlock(code);
    if (shown === '') removed ??= found;
    masked += text.slice(from, mark.index) + (indent === '' ? mask(shown) : maskLines(shown, mask));
    from = end;
    CODE_MARK.lastIndex = end;
  }
  const restore = (changed: string) => changed.replace(MASK, (_, index: string) => kept[Number(index)] ?? '');
  return { text: masked + text.slice(from), removed, restore };
}

/** What code stands in may be read: its lines keep what is before them. */
function maskLines(code: string, mask: (line: string) => string): string {
  return code
    .split('\n')
    .map((line) => {
      const [indent = ''] = INDENT.exec(line) ?? [];
      return indent.length === line.length ? line : indent + mask(line.slice(indent.length));
    })
    .join('\n');
}

/** Behind the run of as many marks that ends code within a line; -1 where there is none. */
function endSpan(text: string, from: number, length: number): number {
  const near = text.slice(from, from + LONGEST_SPAN);
  for (const run of near.matchAll(/`+/g)) if (run[0].length === length) return from + run.index + length;
  return -1;
}

/** A fence that nothing ends goes on to the end of the text. */
function endFence(text: string, from: number, fence: string): number {
  const mark = fence.startsWith('`') ? '`' : '~';
  const close = new RegExp(`^[ \\t>]{0,40}${mark}{${fence.length},}[ \\t]*$`, 'gm');
  close.lastIndex = from;
  const found = close.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}
