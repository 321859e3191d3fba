/** Code in Markdown, which no rule for the text around it may touch. */

interface Masked {
  readonly text: string;
  /** Puts the code back where it stood. */
  readonly restore: (text: string) => string;
}

/** No text that was cleaned has these characters. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const MASK = new RegExp(`${OPEN}(\\d{1,9})${CLOSE}`, 'g');
/** A fence, alone on its line but for what it says of its language, or code within a line. */
const CODE_MARK = /^ {0,3}(`{3,}|~{3,})[^\n`]*$|`+/gm;
/** No code within a line is longer; spares a long search. */
const LONGEST_SPAN = 2000;

export function maskCode(text: string): Masked {
  const kept: string[] = [];
  let masked = '';
  let from = 0;
  CODE_MARK.lastIndex = 0;
  for (let mark = CODE_MARK.exec(text); mark; mark = CODE_MARK.exec(text)) {
    const fence = mark[1];
    const end =
      fence === undefined
        ? endSpan(text, CODE_MARK.lastIndex, mark[0].length)
        : endFence(text, CODE_MARK.lastIndex, fence);
    if (end === -1) continue;
    masked += `${text.slice(from, mark.index)}${OPEN}${kept.length}${CLOSE}`;
    kept.push(text.slice(mark.index, end));
    from = end;
    CODE_MARK.lastIndex = end;
  }
  const restore = (changed: string) => changed.replace(MASK, (_, index: string) => kept[Number(index)] ?? '');
  return { text: masked + text.slice(from), restore };
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
  const close = new RegExp(`^ {0,3}${mark}{${fence.length},}[ \\t]*$`, 'gm');
  close.lastIndex = from;
  const found = close.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}
