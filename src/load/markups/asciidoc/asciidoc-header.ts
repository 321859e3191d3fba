/** What heads a text in AsciiDoc, a title, authors, a revision and attributes, as front matter. */

const ATTRIBUTE = /^:(!?[\w][\w-]{0,60})!?:(?:[ \t]+(?![ \t])(.*))?$/;
const AUTHOR = /^[\p{L}][^:=\n]{1,200}$/u;
const REVISION = /^(?:v?[\d.]+,[ \t]*)?((?:\d{4}[-./]|\p{L}+ \d|\d{1,2}[ .])[^:\n]{2,60})(?::.*)?$/u;
/** Attributes by which programs for websites know fields, without what stands before them. */
const PREFIX = /^(?:page|jbake|awestruct|awestruct-)-/;
const MOST_LINES = 60;

/** @returns the lines with front matter in its place; `null` where there is none */
export function writeAsciidocHeader(lines: readonly string[]): readonly string[] | null {
  let index = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const title = /^[=#][ \t]+(\S.*)$/.exec(lines[index] ?? '')?.[1];
  if (title === undefined && !ATTRIBUTE.test(lines[index] ?? '')) return null;
  const fields = new Map<string, string>(title === undefined ? [] : [['title', title]]);
  if (title !== undefined) index += 1;
  for (const end = index + MOST_LINES; index < Math.min(end, lines.length); index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') break;
    const [, name, value = ''] = ATTRIBUTE.exec(line) ?? [];
    if (line.startsWith('//')) continue;
    if (name !== undefined) addField(fields, name.replace(PREFIX, '').toLowerCase(), value);
    else if (!fields.has('author') && AUTHOR.test(line)) fields.set('author', readAuthors(line));
    else if (REVISION.test(line)) fields.set('date', REVISION.exec(line)?.[1]?.trim() ?? '');
    else break;
  }
  const head = [...fields].map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...head, '---', '', ...lines.slice(index)];
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['revdate', 'date'],
  ['docdate', 'date'],
  ['authors', 'author'],
]);

function addField(fields: Map<string, string>, name: string, value: string): void {
  const known = NAMES.get(name) ?? name;
  if (value.trim() !== '' && !fields.has(known)) fields.set(known, value.trim().replace(/^\[(.*)\]$/, '$1'));
}

/** `Ida Holm <ida@example.org>; Bo Lind` */
function readAuthors(line: string): string {
  return line
    .replace(/(?<![ \t])[ \t]*<[^<>]*>/g, '')
    .replaceAll('_', ' ')
    .trim();
}
