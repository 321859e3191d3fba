import type { Syntax } from './section.ts';

/** What begins on a line and ends on a later one. */
interface Opening {
  /** A character of a fence, the name of an element, or `!--`. */
  readonly kind: string;
  /** Of a fence: it ends with one that is as long at least. */
  readonly length: number;
}

/** In a list or a quotation too; in plain text a line of tildes is a rule. */
const OPENING_FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?:(`{3,})[^`]*$|(~{3,}))/;
const CLOSING_FENCE = /^[\s>]*(`{3,}|~{3,})\s*$/;
/** Elements in which Markdown ends only with them, and comments. */
const OPENING_TAG = /^\s{0,3}<(?:(pre|textarea|script|style)(?=[\s>]|$)|(!--))/i;
/** As programs for websites mark code: `{% highlight yaml %}`, `{{< highlight yaml >}}`. */
const OPENING_MARK = /^\s{0,3}\{(?:%-?|\{[<%])\s{0,8}highlight\b/;
const CLOSING_TAGS: ReadonlyMap<string, RegExp> = new Map([
  ['highlight', /\{%-?\s{0,8}endhighlight\b|\{\{[<%]\s{0,8}\/highlight\b/],
  ['pre', /<\/pre(?=[\s>])/i],
  ['textarea', /<\/textarea(?=[\s>])/i],
  ['script', /<\/script(?=[\s>])/i],
  ['style', /<\/style(?=[\s>])/i],
  ['!--', /-->/],
]);

/**
 * Finds what a text shows rather than is made of, so that nothing in it begins an article: code between fences, `<pre>`
 * and the like, in Markdown short elements such as `<div>` too, comments.
 * @returns the index of the last line of what begins on a line; `null` where nothing does, or it has no end
 */
export function findEnclosures(lines: readonly string[], syntax: Syntax): (index: number) => number | null {
  // What had no end further up has none further down either: without this, many openings would be looked for many times.
  const endless = new Map<string, number>();
  const elementEnds = syntax === 'markdown' ? findElementEnds(lines) : new Map<number, number>();
  return (index) => {
    const elementEnd = elementEnds.get(index);
    if (elementEnd !== undefined) return elementEnd;
    const opening = readOpening(lines[index] ?? '');
    if (!opening || (opening.kind === '~' && syntax === 'plain')) return null;
    if (opening.length >= (endless.get(opening.kind) ?? Number.POSITIVE_INFINITY)) return null;
    for (let end = index + 1; end < lines.length; end += 1) if (closes(lines[end] ?? '', opening)) return end;
    endless.set(opening.kind, opening.length);
    return null;
  };
}

/** An element of a text that is longer shows no front matter, but holds articles. */
const LONGEST_ELEMENT = 60;
const ELEMENT_TAG = /<(\/?)(div|details|code)(?=[\s>]|$)/gi;

/**
 * Lines on which elements that may stand within their like begin, with the lines on which they end. One that is left
 * open ends nowhere, though its like do.
 */
function findElementEnds(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (!line.includes('<')) continue;
    for (const [, slash, tag = ''] of line.matchAll(ELEMENT_TAG)) {
      const kind = tag.toLowerCase();
      const starts = open.get(kind) ?? [];
      open.set(kind, starts);
      if (slash === '') starts.push(index);
      else {
        const start = starts.pop();
        const isOwn = start !== undefined && start < index && index - start <= LONGEST_ELEMENT;
        if (isOwn && STARTS_WITH_TAG.test(lines[start] ?? '')) ends.set(start, index);
      }
    }
  }
  return ends;
}

const STARTS_WITH_TAG = /^\s{0,3}<(?:div|details|code)(?=[\s>]|$)/i;

function readOpening(line: string): Opening | null {
  const tag = OPENING_TAG.exec(line);
  if (tag) {
    const kind = (tag[1] ?? tag[2] ?? '').toLowerCase();
    const isClosed = CLOSING_TAGS.get(kind)?.test(line.slice(tag[0].length)) ?? true;
    return isClosed ? null : { kind, length: 1 };
  }
  if (OPENING_MARK.test(line)) {
    return CLOSING_TAGS.get('highlight')?.test(line) ? null : { kind: 'highlight', length: 1 };
  }
  if (!line.includes('```') && !line.includes('~~~')) return null;
  const fence = OPENING_FENCE.exec(line);
  const marks = fence?.[1] ?? fence?.[2];
  return marks === undefined ? null : { kind: marks.charAt(0), length: marks.length };
}

function closes(line: string, { kind, length }: Opening): boolean {
  const tag = CLOSING_TAGS.get(kind);
  if (tag) return tag.test(line);
  const marks = line.includes(kind) ? CLOSING_FENCE.exec(line)?.[1] : undefined;
  return marks?.startsWith(kind) === true && marks.length >= length;
}
