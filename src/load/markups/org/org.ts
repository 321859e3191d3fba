/** Org → Markdown. */
import { writeOrgInline } from './org-inline.ts';

const BEGIN = /^[ \t]*#\+begin_(\w+)(?:[ \t]+(?![ \t])(.*))?$/i;
const HEADING = /^(\*{1,6})[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)[ \t]+)?(?:\[#\w\][ \t]+)?(.*)/;
const TAGS = /(?<![ \t])[ \t]+:[\w@:]+:[ \t]*$/;
const KEYWORD = /^[ \t]*#\+(\w[\w-]*)(?:\[[^\]\n]*\])?:[ \t]*(?![ \t])(.*)$/;
const DROPPED = /^[ \t]*(?:#(?:[ \t]|$)|(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):|:[A-Z_]+:[ \t]*$)/;
const RULE_ROW = /^[ \t]*\|[-+|: ][-+|: \t]*$/;
const LONE_PICTURE =
  /^[ \t]*\[\[(?:file:|attachment:)?([^\][\n]+\.(?:png|jpe?g|gif|webp|svg|avif))\]\][ \t]*$/i;

/** Blocks within blocks; deeper ones are read as text. */
const DEEPEST = 10;

export function translateOrg(lines: readonly string[], depth = 0): readonly string[] {
  const read: string[] = [];
  const lastEnd = depth > DEEPEST ? -1 : lines.findLastIndex((line) => /^[ \t]*#\+end_/i.test(line));
  let caption = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const begin = index < lastEnd ? BEGIN.exec(line) : null;
    const keyword = begin === null ? KEYWORD.exec(line) : null;
    const picture = LONE_PICTURE.exec(line)?.[1];
    const heading = HEADING.exec(line);
    if (begin !== null) {
      const kind = (begin[1] ?? '').toLowerCase();
      const end = findEnd(lines, index, new RegExp(`^[ \\t]*#\\+end_${kind}\\b`, 'i'));
      for (const each of writeBlock(kind, begin[2] ?? '', lines.slice(index + 1, end), depth))
        read.push(each);
      index = end;
    } else if (/^[ \t]*:(?:PROPERTIES|LOGBOOK):[ \t]*$/.test(line))
      index = findEnd(lines, index, /^[ \t]*:END:/);
    else if (keyword !== null) {
      if (/^caption$/i.test(keyword[1] ?? '')) caption = keyword[2] ?? '';
    } else if (picture !== undefined) {
      read.push(
        '',
        `![](${picture})`,
        ...(caption === '' ? [] : [`*${writeOrgInline(caption).replaceAll('*', '')}*`]),
        '',
      );
      caption = '';
    } else if (DROPPED.test(line)) read.push('');
    else if (heading !== null)
      read.push(
        '',
        `#${heading[1]?.replaceAll('*', '#')} ${writeOrgInline((heading[2] ?? '').replace(TAGS, '').trimEnd())}`,
        '',
      );
    else if (/^[ \t]*:[ \t]/.test(line)) read.push(line.replace(/^[ \t]*: ?/, '    '));
    else if (/^[ \t]*\|/.test(line)) read.push(...writeRow(line, lines, index));
    else read.push(writeLine(line));
  }
  return read;
}

function findEnd(lines: readonly string[], start: number, end: RegExp): number {
  let index = start + 1;
  while (index < lines.length && !end.test(lines[index] ?? '')) index += 1;
  return index;
}

const CODE = /^(?:src|example|export_html|html)$/;

function writeBlock(
  kind: string,
  rest: string,
  content: readonly string[],
  depth: number,
): readonly string[] {
  return ['', ...writeContent(kind, rest, content, depth + 1), ''];
}

function writeContent(
  kind: string,
  rest: string,
  content: readonly string[],
  depth: number,
): readonly string[] {
  if (kind === 'export' || kind === 'html') return /^(?:html|md|hugo)?\b/i.test(rest) ? content : [];
  if (CODE.test(kind)) return [`~~~~ ${/^\w+/.exec(rest)?.[0] ?? ''}`, ...content, '~~~~'];
  if (kind === 'comment') return [];
  if (kind === 'quote') return translateOrg(content, depth).map((line) => `> ${line}`);
  if (kind === 'verse') return content.map((line) => `${writeOrgInline(line)}  `);
  if (kind === 'center' || kind === 'details') return translateOrg(content, depth);
  return [`> [!${kind}]`, ...translateOrg(content, depth).map((line) => `> ${line}`)];
}

/** A table of Markdown has a head. */
function writeRow(line: string, lines: readonly string[], index: number): readonly string[] {
  const isFirst = !/^[ \t]*\|/.test(lines[index - 1] ?? '');
  if (RULE_ROW.test(line))
    return /^[ \t]*\|/.test(lines[index - 2] ?? '') || isFirst ? [] : [line.replaceAll('+', '|')];
  const row = writeOrgInline(line);
  if (!isFirst || RULE_ROW.test(lines[index + 1] ?? '')) return [row];
  return [row, `|${' --- |'.repeat(Math.max(1, line.split('|').length - 2))}`];
}

const DEFINED = /^([ \t]*[-+][ \t]+)(\S.{0,199}?)(?<![ \t])[ \t]+::(?:[ \t]+|$)/;

function writeLine(line: string): string {
  const note = /^\[fn:([\w-]+)\][ \t]*(?![ \t])(.*)$/.exec(line);
  if (note !== null) return `[^${note[1]}]: ${writeOrgInline(note[2] ?? '')}`;
  return writeOrgInline(
    line
      .replace(DEFINED, '$1*$2*: ')
      .replace(/^([ \t]*\d{1,4})\)/, '$1.')
      .replace(/\\\\[ \t]*$/, '  '),
  );
}
