/** AsciiDoc → Markdown. */
import { writeFigureTag } from '../../notation/tags/figure-tag.ts';
import { writeAsciidocInline } from './asciidoc-inline.ts';
import { writeAsciidocTable } from './asciidoc-table.ts';

const DELIMITER = /^(-{4,}|\.{4,}|_{4,}|={4,}|\*{4,}|\+{4,}|\/{4,}|--|\|={3,}|`{3}.*)$/;
const STYLE = /^\[([^\]\n]{0,300})\][ \t]*$/;
const TITLE = /^\.(?![.\s])(.{1,300})$/;
const BOX = /^(NOTE|TIP|WARNING|CAUTION|IMPORTANT)(?::[ \t]+(?![ \t])(.*))?$/;
const MEDIA = /^(image|video|audio)::([^[\n]{1,1000})\[([^\]\n]{0,1000})\][ \t]*$/;
const DROPPED =
  /^(?:\/\/(?!\/)|include::|ifdef::|ifndef::|endif::|ifeval::|toc::|:!?[\w-]+!?:(?:[ \t]|$)|<<<[ \t]*$|\[\[[^\]]+\]\][ \t]*$)/;

export function translateAsciidoc(lines: readonly string[]): readonly string[] {
  const read: string[] = [];
  let style = '';
  let title = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const delimiter = DELIMITER.exec(line.trimEnd())?.[1];
    const media = MEDIA.exec(line);
    const box = BOX.exec(line);
    if (STYLE.test(line) && !DROPPED.test(line)) style = STYLE.exec(line)?.[1] ?? '';
    else if (TITLE.test(line) && !/^\.[ \t]/.test(line)) title = TITLE.exec(line)?.[1] ?? '';
    else if (DROPPED.test(line)) continue;
    else if (delimiter !== undefined && delimiter !== '') {
      const end = findEnd(lines, index, delimiter);
      read.push('', ...writeBlock({ delimiter, style, title, content: lines.slice(index + 1, end) }), '');
      [style, title, index] = ['', '', end];
    } else if (media !== null) {
      read.push('', writeMedia(media, title), '');
      [style, title] = ['', ''];
    } else if (box?.[2] !== undefined || BOX.test(style.toUpperCase()) || style.startsWith('quote')) {
      const paragraph = takeParagraph(lines, index);
      const first = (paragraph[0] ?? '').replace(/^[A-Z]{3,9}:[ \t]+/, '');
      read.push(
        '',
        ...writeBlock({
          delimiter: '====',
          style: box?.[2] === undefined ? style : (box[1] ?? ''),
          title,
          content: [box?.[2] === undefined ? (paragraph[0] ?? '') : first, ...paragraph.slice(1)],
        }),
        '',
      );
      index += paragraph.length - 1;
      [style, title] = ['', ''];
    } else {
      if (title !== '') read.push('', `**${writeAsciidocInline(title)}**`, '');
      read.push(writeLine(line));
      if (line.trim() !== '') [style, title] = ['', ''];
    }
  }
  return read;
}

function findEnd(lines: readonly string[], start: number, delimiter: string): number {
  const close = delimiter.startsWith('`') ? '```' : delimiter;
  let end = start + 1;
  while (end < lines.length && lines[end]?.trimEnd() !== close) end += 1;
  return end;
}

function takeParagraph(lines: readonly string[], start: number): readonly string[] {
  let end = start + 1;
  while (end < lines.length && lines[end]?.trim() !== '') end += 1;
  return lines.slice(start, end);
}

interface Block {
  readonly delimiter: string;
  /** Of the line above it: `quote, Ida Holm`, `source,js`, `NOTE`. */
  readonly style: string;
  readonly title: string;
  readonly content: readonly string[];
}

function writeBlock({ delimiter, style, title, content }: Block): readonly string[] {
  const sign = delimiter.charAt(0);
  const head = title === '' ? [] : [`**${writeAsciidocInline(title)}**`, ''];
  if (sign === '/') return [];
  if (sign === '+') return content;
  if (sign === '|') return [...head, ...writeAsciidocTable(content)];
  const isCode =
    sign === '`' || (sign === '-' && delimiter !== '--') || (sign === '.' && !style.startsWith('verse'));
  if (isCode) return [...head, '~~~~', ...content, '~~~~'];
  const inner = translateAsciidoc(content);
  const signature = style
    .split(',')
    .slice(1)
    .map((part) => part.trim().replace(/^"|"$/g, ''))
    .join(', ');
  if (sign === '_' || style.startsWith('quote'))
    return [...inner, ...(signature === '' ? [] : ['', `— ${signature}`])].map((line) => `> ${line}`);
  const kind = BOX.exec(style.toUpperCase())?.[1]?.toLowerCase();
  if (kind === undefined && sign !== '*') return [...head, ...inner];
  return [`> [!${kind ?? 'box'}] ${title}`.trimEnd(), ...inner.map((line) => `> ${line}`)];
}

const ATTRIBUTE = /^\s*(?:"([^"]*)"|([^,]*))/;

function writeMedia([, kind, target = '', attributes = '']: RegExpExecArray, title: string): string {
  const [, quoted, bare = ''] = ATTRIBUTE.exec(attributes) ?? [];
  const first = quoted ?? bare;
  if (kind === 'image')
    return writeFigureTag({ source: target, alt: first.includes('=') ? '' : first, caption: title });
  return first === 'youtube' || first === 'vimeo'
    ? `{{< ${first} ${target} >}}`
    : `{{< ${kind} "${target.trim().replace(/["%}]/g, '')}" >}}`;
}

function writeLine(line: string): string {
  const heading = /^(={2,6})[ \t]+(\S.*)$/.exec(line);
  if (heading !== null) return `${heading[1]?.replaceAll('=', '#')} ${writeAsciidocInline(heading[2] ?? '')}`;
  const item = /^[ \t]*(\*{1,5}|\.{1,5}|-|<\d{1,2}>)[ \t]+(\S.*)$/.exec(line);
  if (item !== null) {
    const [, sign = '', words = ''] = item;
    return `${'    '.repeat(Math.max(0, sign.startsWith('<') ? 0 : sign.length - 1))}${sign.startsWith('.') || sign.startsWith('<') ? '1.' : '-'} ${writeAsciidocInline(words)}`;
  }
  const term = /^(\S[^:\n]{0,200})::(?:[ \t]+(?![ \t])(.*))?$/.exec(line);
  if (term !== null) return `${writeAsciidocInline(term[1] ?? '')}\n: ${writeAsciidocInline(term[2] ?? '')}`;
  if (line === "'''" || line === '***') return '\n---\n';
  return line === '+' ? '' : writeAsciidocInline(line.replace(/[ \t]\+$/, '  '));
}
