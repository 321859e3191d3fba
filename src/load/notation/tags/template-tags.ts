/** Tags of Liquid, Jinja, Twig, Hugo and Hexo in a text: read for what they mean, or taken out. */
import { escapeMarkup } from '../../../tools/text/character-references.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { MEANINGS } from './meanings.ts';
import { isCall, pickNamed, readTag, type Tag } from './tag.ts';

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
  ['for', () => ''],
  ...['mermaid', 'chart', 'echarts', 'plantuml', 'graphviz', 'markmap', 'flowchart'].map(
    (name) => [name, writeCode] as const,
  ),
]);
/** What posts about Hugo and Zola put into a tag that is to be shown and not read: a comment of C. */
const SHOWN = /^\s*\/\*([\s\S]*)\*\/\s*$/;

function writeCode(content: string): string {
  return `\n\n~~~~\n${content.replace(/^\n+/, '').trimEnd()}\n~~~~\n\n`;
}

export function readTemplateTags(text: string): ReadNotation {
  let read = '';
  let from = 0;
  let removed: string | null = null;
  /** Names whose end was looked for and is nowhere below. */
  const endless = new Set<string>();
  const calls: Tag[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const written = endTag(text, opening.index, opening[0]);
    if (written === null) continue;
    const tag = followCall(written, opening[0], calls);
    const verbatim = tag.isEnd ? undefined : VERBATIM.get(tag.name);
    const end = isCall(written.content) ? 'end' : tag.name;
    const closed = verbatim && !endless.has(end) ? findEnd(text, written.after, end) : null;
    if (verbatim && closed === null) endless.add(end);
    if (closed !== null && end !== tag.name) calls.pop();
    const meaning =
      verbatim && closed
        ? verbatim(text.slice(written.after, closed.start))
        : (showTag(opening[0], written.content) ??
          sayTag(tag, opening[0] === '{{' && !isCall(written.content) ? written.content : null));
    if (meaning === '' && !tag.isEnd) removed ??= text.slice(opening.index, written.after);
    read += text.slice(from, opening.index);
    read +=
      verbatim && closed
        ? meaning
        : fitIn(meaning, text.slice(Math.max(0, opening.index - FAR), opening.index));
    from = closed?.after ?? written.after;
    OPENING.lastIndex = from;
  }
  return { text: read + text.slice(from), removed };
}

/** No line that is looked at is longer. */
const FAR = 1000;
const ABOVE = /(?:^|\n)([^\n]*)\n([ \t]{2,40})$/;

/** A picture or a film that stands further in, in an element or a list, stays there: behind a blank line it would be code. */
function fitIn(meaning: string, above: string): string {
  const block = meaning.trim();
  const [, line = '', indent] = ABOVE.exec(above) ?? [];
  if (indent === undefined || !block.startsWith('<') || block.includes('\n\n')) return meaning;
  return /^[ \t]*[<{]/.test(line) ? block : `\n${indent}${block}\n`;
}

/** Zola ends whatever was opened last: `{% quote(author="Ann Roe") %} … {% end %}`. */
function followCall({ content }: { content: string }, opening: string, calls: Tag[]): Tag {
  const tag = readTag(content);
  if (opening !== '{%') return tag;
  if (isCall(content)) calls.push(tag);
  const opened = tag.name === 'end' ? calls.pop() : undefined;
  return opened === undefined ? tag : { ...opened, isEnd: true };
}

function showTag(opening: string, content: string): string | null {
  const shown = SHOWN.exec(content)?.[1];
  return shown === undefined ? null : escapeMarkup(`${opening}${shown}${CLOSINGS.get(opening) ?? ''}`);
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
    String.raw`\{%[-~]? {0,9}${name === 'end' ? name : `end_?${name}`} {0,9}[-~]?%\}|\{\{[<%] {0,9}/ {0,9}${name} {0,9}[%>]\}\}`,
    'g',
  );
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && { start: found.index, after: found.index + found[0].length };
}

/** As notes have them: `{{video https://…}}`; other values are made by a program. */
const ADDRESSED = wordSet('video youtube vimeo tweet twitter pdf');

/** The value of `{{ "/img/quay.jpg" | relative_url }}`. */
const PATH =
  /^["']([^"'\s]{1,1000})["'][ \t]{0,9}\|[ \t]{0,9}(?:relative_url|absolute_url|relURL|absURL|url|prepend|append|asset_url|img_url)\b/;

/**
 * `{% include figure.html src="a.jpg" %}` is what its file is named after.
 *
 * @param value what stands between the marks of a value; `null`: it is a tag
 */
function sayTag(tag: Tag, value: string | null): string {
  const path = value === null ? undefined : PATH.exec(value.trim())?.[1];
  if (path !== undefined) return path;
  if (value !== null && !(ADDRESSED.has(tag.name) && /https?:/.test(tag.rest))) return '';
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
