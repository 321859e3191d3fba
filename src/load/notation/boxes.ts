/** Boxes in Markdown: `> [!note]`, `:::note`, `!!! note "Title"`. */

const CALLOUT = /^[ \t]{0,3}>[ \t]?\[!([\w-]{1,40})(?:\|[^\]\n]{0,80})?\][+-]?[ \t]*(.{0,300})$/;
const QUOTED = /^[ \t]{0,3}>[ \t]?/;
const CONTAINER = /^:{3,}[ \t]*(?:\{[ \t]*\.)?([\w-]{1,40})(?:[^\S\n]*\})?[ \t]*(.{0,300})$/;
const CONTAINER_END = /^:{3,}[ \t]*$/;
const ADMONITION =
  /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]{1,40})(?:[ \t][\w -]{0,80})?(?:[ \t]*"([^"\n]{0,300})")?[ \t]*$/;
const INDENTED = /^(?: {4}|\t)/;
/** A quotation that is called one is no box. */
const QUOTATIONS: ReadonlySet<string> = new Set(['quote', 'cite']);

export function readBoxes(text: string): string {
  const lines = text.split('\n');
  const read: string[] = [];
  let open = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const callout = CALLOUT.exec(line);
    const admonition = callout ? null : ADMONITION.exec(line);
    const container = callout || admonition ? null : CONTAINER.exec(line);
    if (callout) {
      const content = takeLines(lines, index + 1, (next) => QUOTED.test(next));
      const kind = (callout[1] ?? '').toLowerCase();
      const inner = content.map((next) => next.replace(QUOTED, ''));
      if (QUOTATIONS.has(kind)) read.push(...content);
      else read.push(...openBox(callout[2] || kind), ...inner, ...CLOSE);
      index += content.length;
    } else if (admonition) {
      const content = takeLines(lines, index + 1, (next) => INDENTED.test(next) || next.trim() === '');
      const inner = content.map((next) => next.replace(INDENTED, ''));
      read.push(...openBox(admonition[2] ?? admonition[1] ?? ''), ...inner, ...CLOSE);
      index += content.length;
    } else if (container) {
      open += 1;
      read.push(...openBox(container[2] || (container[1] ?? '')));
    } else if (open > 0 && CONTAINER_END.test(line)) {
      open -= 1;
      read.push(...CLOSE);
    } else read.push(line);
  }
  for (; open > 0; open -= 1) read.push(...CLOSE);
  return read.join('\n');
}

const CLOSE = ['', '</aside>', ''] as const;

/** With its title; a kind is one where no other is given: `note` → `Note`. */
function openBox(title: string): readonly string[] {
  const shown = title.trim().replace(/^"|"$/g, '');
  const head = shown.charAt(0).toUpperCase() + shown.slice(1);
  return ['', '<aside>', '', `**${head}**`, ''];
}

function takeLines(
  lines: readonly string[],
  from: number,
  belongs: (line: string) => boolean,
): readonly string[] {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return lines.slice(from, end);
}
