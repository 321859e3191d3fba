import { isBlank } from '../sections/rule-line.ts';
import { isPageLine } from './copied-lines.ts';

/** A heading, a paragraph or a list of Markdown, by its lines. */
export interface MarkdownPart {
  /** Index of its first line, and of the one below its last. */
  readonly start: number;
  readonly end: number;
  /** Of a heading; else 0. */
  readonly level: number;
  /** Its lines that are not blank. */
  readonly count: number;
  /** What a reader sees of it, on one line, without what its pictures show. */
  readonly text: string;
  /** It holds nothing but links, linked pictures and what stands between them. */
  readonly isLinks: boolean;
  readonly links: number;
  readonly labels: readonly string[];
  readonly addresses: readonly string[];
}

const FENCE = /^ {0,3}(?:`{3}|~{3})/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const UNDERLINE = /^ {0,3}(?:={3,}|-{3,})\s*$/;
const RULE = /^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;
const LONGEST_LINE = 2000;

/** Parts a text from a line on; what stands in fences is code, and left out. */
export function partMarkdown(lines: readonly string[], from: number): readonly MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let start = -1;
  let inCode = false;
  const close = (end: number) => {
    if (start !== -1) parts.push(readPart(lines.slice(start, end), start));
    start = -1;
  };
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isFence = FENCE.test(line);
    if (isFence) inCode = !inCode;
    if (inCode || isFence || isBlank(line) || (start === -1 && RULE.test(line))) close(index);
    else if (HEADING.test(line)) {
      close(index);
      start = index;
      close(index + 1);
    } else if (start === -1) start = index;
    else if (isLinkLine(line) !== isLinkLine(lines[index - 1] ?? '') || isPageLine(line.trim())) {
      close(index);
      start = index;
    } else if (isPageLine((lines[index - 1] ?? '').trim())) {
      close(index);
      start = index;
    }
  }
  close(lines.length);
  return joinLists(parts, lines);
}

const ITEM = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+/;

/** A blank line between the items of a list does not end it. */
function joinLists(parts: readonly MarkdownPart[], lines: readonly string[]): readonly MarkdownPart[] {
  const joined: MarkdownPart[] = [];
  for (const part of parts) {
    const above = joined.at(-1);
    const isSame =
      above?.isLinks &&
      part.isLinks &&
      ITEM.test(lines[part.start] ?? '') &&
      ITEM.test(lines[above.start] ?? '');
    if (isSame) joined[joined.length - 1] = readPart(lines.slice(above.start, part.end), above.start);
    else joined.push(part);
  }
  return joined;
}

const PICTURE = /!\[[^[\]]{0,500}\]\([^()\s]{0,1500}(?:\s+"[^"]{0,300}")?\)/g;
const LINK =
  /(?<!\\)\[((?:[^[\]]|\\[[\]]){0,500})\]\(\s?<?([^()\s<>]{0,1500}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?)>?(?:\s+"[^"]{0,300}")?\)/g;
/** Programs set links and buttons in lines of their own within a paragraph. */
function isLinkLine(line: string): boolean {
  if (!line.includes('](')) return false;
  const rest = line.slice(0, LONGEST_LINE).replace(ITEM, '').replace(PICTURE, '').replace(LINK, ' ');
  return BETWEEN.test(rest.trim());
}

const BETWEEN = /^(?:\\?[\s|/·•,;:>›»&*+–—-]|\d{1,3}[.)]|and|und|et|y|e|og|och|en|i)*$/i;

function readPart(own: readonly string[], start: number): MarkdownPart {
  const lines = own.filter((line) => !isBlank(line)).map((line) => line.slice(0, LONGEST_LINE));
  const level = HEADING.exec(lines[0] ?? '')?.[1]?.length ?? 0;
  const isUnderlined = level === 0 && lines.length === 2 && UNDERLINE.test(lines[1] ?? '');
  const underlined = (lines[1] ?? '').trim().startsWith('=') ? 1 : 2;
  const source = (isUnderlined ? lines.slice(0, 1) : lines)
    .map((line) =>
      line
        .replace(HEADING, '')
        .replace(ITEM, '')
        .replace(/^\s{0,3}>\s?/, ''),
    )
    .join('\n')
    .replace(PICTURE, '');
  const links = [...source.matchAll(LINK)];
  const rest = source.replace(LINK, ' ').trim();
  const isLinks =
    (links.length > 0 || /!\[/.test(lines.join(''))) && (BETWEEN.test(rest) || isPageLine(rest));
  const clean = (text: string) =>
    text
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/[*_`]{1,3}/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    start,
    end: start + own.length,
    level: isUnderlined ? underlined : level,
    count: lines.length,
    text: clean(source.replace(LINK, '$1')),
    isLinks,
    links: links.length,
    labels: links.map(([, label = '']) => clean(label)).filter((label) => label !== ''),
    addresses: links.map(([, , address = '']) => address),
  };
}
