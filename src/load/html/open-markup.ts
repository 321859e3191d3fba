/** Where in the source of a page an element is open: what stands there is a part of the page, whatever it looks like. */

/** Elements that have an end tag and hold more than a line; a paragraph's or a cell's may be left out. */
const HOLDERS =
  'html|head|body|main|article|section|aside|header|footer|div|blockquote|figure|details|table|pre|xmp|code|textarea|script|style|template';
const MARK = new RegExp(`<!--|-->|<(/?)(${HOLDERS})(?=[\\s/>])`, 'gi');

/** Indices of the lines at whose beginning such an element, or a comment, is open. */
export function findLinesInside(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const open = new Map<string, number>();
  let depth = 0;
  let isComment = false;
  for (const [index, line] of lines.entries()) {
    if (depth > 0 || isComment) inside.add(index);
    for (const [mark, slash, tag] of line.matchAll(MARK)) {
      if (tag === undefined) isComment = mark === '<!--';
      if (tag === undefined || isComment) continue;
      const name = tag.toLowerCase();
      const step = slash === '/' ? -1 : 1;
      const count = (open.get(name) ?? 0) + step;
      if (count < 0) continue;
      open.set(name, count);
      depth += step;
    }
  }
  return inside;
}
