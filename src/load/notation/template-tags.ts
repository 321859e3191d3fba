/** Tags of Liquid, Jinja, Twig, Hugo and Hexo in a text: read for what they mean, or taken out. */
import { MEANINGS } from './meanings.ts';
import { pickNamed, readTag, type Tag } from './tag.ts';

export interface ReadNotation {
  readonly text: string;
  /** The first of what says nothing to a reader, and was taken out; `null` where all was read. */
  readonly removed: string | null;
}

const OPENING = /\{\{[<%]?|\{%/g;
const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{', '}}'],
  ['{%', '%}'],
]);
const LONGEST_TAG = 2000;

/** What stands between these and their ends is not read: code, text that shows tags, notes of the author. */
const VERBATIM: ReadonlyMap<string, (content: string) => string> = new Map([
  ['raw', (content) => content],
  ['verbatim', (content) => content],
  ['comment', () => ''],
  ['highlight', writeCode],
  ['code', writeCode],
  ['codeblock', writeCode],
]);

function writeCode(content: string): string {
  return `\n\n~~~~\n${content.replace(/^\n+|\s+$/g, '')}\n~~~~\n\n`;
}

export function readTemplateTags(text: string): ReadNotation {
  let read = '';
  let from = 0;
  let removed: string | null = null;
  /** Names whose end was looked for and is nowhere below. */
  const endless = new Set<string>();
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const end = endTag(text, opening.index, opening[0]);
    if (end === null) continue;
    const tag = readTag(end.content);
    const verbatim = tag.isEnd ? undefined : VERBATIM.get(tag.name);
    const closed = verbatim && !endless.has(tag.name) ? findEnd(text, end.after, tag.name) : null;
    if (verbatim && closed === null) endless.add(tag.name);
    const meaning =
      verbatim && closed ? verbatim(text.slice(end.after, closed.start)) : sayTag(tag, opening[0] === '{{');
    if (meaning === '' && !tag.isEnd) removed ??= text.slice(opening.index, end.after);
    read += text.slice(from, opening.index) + meaning;
    from = closed?.after ?? end.after;
    OPENING.lastIndex = from;
  }
  return { text: read + text.slice(from), removed };
}

function endTag(text: string, start: number, opening: string): { content: string; after: number } | null {
  const closing = CLOSINGS.get(opening) ?? '}}';
  const inner = text.slice(start + opening.length, start + LONGEST_TAG);
  const length = inner.indexOf(closing);
  if (length === -1) return null;
  const after = start + opening.length + length + closing.length;
  return { content: inner.slice(0, length).replace(/^[-~]|[-~]$/g, ''), after };
}

function findEnd(text: string, from: number, name: string): { start: number; after: number } | null {
  const pattern = new RegExp(
    String.raw`\{%[-~]? {0,9}end_?${name} {0,9}[-~]?%\}|\{\{[<%] {0,9}/ {0,9}${name} {0,9}[%>]\}\}`,
    'g',
  );
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && { start: found.index, after: found.index + found[0].length };
}

/** `{% include figure.html src="a.jpg" %}` is what its file is named after. */
function sayTag(tag: Tag, isValue: boolean): string {
  if (isValue) return '';
  if (tag.name !== 'include' && tag.name !== 'partial' && tag.name !== 'render')
    return MEANINGS.get(tag.name)?.(tag) ?? '';
  const [file = '', ...plain] = tag.plain;
  const words = file
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\.\w{1,6}$/, '')
    .split(/[-_]/);
  const name = words.find((word) => MEANINGS.has(word));
  const inner = { ...tag, name: name ?? '', plain };
  if (name !== undefined) return MEANINGS.get(name)?.(inner) ?? '';
  return pickNamed(inner, ['caption']) === null ? '' : (MEANINGS.get('figure')?.(inner) ?? '');
}
