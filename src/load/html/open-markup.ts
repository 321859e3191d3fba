/** Where in the source of a page an element is open: what stands there is a part of the page, whatever it looks like. */

/** Elements that have an end tag and hold more than a line. */
const HOLDERS =
  'html|head|body|main|article|section|aside|header|footer|nav|div|blockquote|figure|details|table|ul|ol|dl|pre|xmp|code|textarea|script|style|template';
/** Elements whose end may be left out, or is by many: they are open only where an end follows. */
const LOOSE = 'p|li|dt|dd|td|th|center|form|font|span|tt|b|i|em|strong|small|a';
const MARK = new RegExp(`<!--|-->|<(/?)(?:(${HOLDERS})|(${LOOSE}))(?=[\\s/>])`, 'gi');

/** Indices of the lines at whose beginning such an element, or a comment, is open. */
export function findLinesInside(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const open = new Map<string, number>();
  const beginnings = new Map<string, number>();
  let depth = 0;
  let isComment = false;
  for (const [index, line] of lines.entries()) {
    if (depth > 0 || isComment) inside.add(index);
    for (const [mark, slash, holder, loose] of line.matchAll(MARK)) {
      if (mark === '<!--' || mark === '-->') isComment = mark === '<!--';
      else if (isComment) continue;
      else if (loose !== undefined) {
        const name = loose.toLowerCase();
        if (slash === '/') addLines(inside, beginnings.get(name) ?? index, index);
        if (slash === '/') beginnings.delete(name);
        else beginnings.set(name, index);
      } else {
        const name = (holder ?? '').toLowerCase();
        const step = slash === '/' ? -1 : 1;
        const count = (open.get(name) ?? 0) + step;
        if (count < 0) continue;
        open.set(name, count);
        depth += step;
      }
    }
  }
  return inside;
}

/** The lines after the first, to the last. */
function addLines(inside: Set<number>, first: number, last: number): void {
  for (let index = first + 1; index <= last; index += 1) inside.add(index);
}
