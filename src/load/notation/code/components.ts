/** Components and expressions in Markdown, as MDX, Astro and VuePress have them: read for what they mean, or taken out. */
import { escapeMarkup } from '../../../tools/text/character-references.ts';
import { sayBox } from '../tags/box-tags.ts';
import { MEANINGS } from '../tags/meanings.ts';
import type { Tag } from '../tags/tag.ts';
import type { ReadNotation } from '../tags/template-tags.ts';
import { takeOutProgramLines } from './program-lines.ts';

const LONGEST_NOTE = 4000;
/** Without program code a component is told by a value in quotation marks or braces: `<IBM>` is a company. */
const COMPONENT = /<([A-Z][\w.]{2,60})\s+[\w:-]{1,60}=["{]/g;
const OPENING = /<(\/?)([A-Za-z][\w.-]{0,60})?/g;
const ATTRIBUTE = /\s*(?:([\w@:-]{1,60})(?:=(?:"([^"]{0,2000})"|'([^']{0,2000})'|(?=\{)))?|(?=\{))/y;
const LONGEST = 5000;

/** @param isProgram whether the file's name says that it is MDX */
export function takeOutComponents(written: string, isProgram: boolean): ReadNotation {
  const noted = takeOutNotes(written);
  const program = takeOutProgramLines(noted);
  const isMdx = isProgram || program.isProgram;
  const names = new Set([...program.text.matchAll(COMPONENT)].map(([, name]) => name));
  if (!isMdx && names.size === 0) return { text: program.text, removed: null };
  let text = '';
  let from = 0;
  let removed: string | null = null;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(program.text); found; found = OPENING.exec(program.text)) {
    const element = readElement(program.text, found, program.imported);
    if (element === null || (!isMdx && !names.has(element.name))) continue;
    const meaning = sayElement(element);
    if (meaning === null) continue;
    if (meaning === '' && !element.isEnd)
      removed ??= program.text.slice(found.index, element.after).slice(0, 300);
    text += program.text.slice(from, found.index) + meaning;
    from = element.after;
    OPENING.lastIndex = from;
  }
  const read = text + program.text.slice(from);
  return { text: isMdx ? takeOutExpressions(read) : read, removed };
}

/** `{/* … *\/}`; ends are looked for once, however many notes begin. */
function takeOutNotes(text: string): string {
  let read = '';
  let from = 0;
  let end = 0;
  for (
    let at = text.indexOf('{/*');
    at !== -1 && end !== -1;
    at = text.indexOf('{/*', Math.max(at + 3, from))
  ) {
    if (end < at + 3) end = text.indexOf('*/}', at + 3);
    if (end === -1 || end > at + 3 + LONGEST_NOTE || text[at - 1] === '{') continue;
    read += text.slice(from, at);
    from = end + 3;
  }
  return read + text.slice(from);
}

interface Element {
  readonly name: string;
  readonly isEnd: boolean;
  /** It ends itself: `<Chart />`. */
  readonly isWhole: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Some are for a program: `style={{ margin: 0 }}`. */
  readonly isComputed: boolean;
  readonly after: number;
}

function readElement(
  text: string,
  opening: RegExpExecArray,
  imported: ReadonlyMap<string, string>,
): Element | null {
  const [whole, slash = '', name = ''] = opening;
  const attributes = new Map<string, string>();
  let isComputed = false;
  let at = opening.index + whole.length;
  if (name === '' && text[at] !== '>') return null;
  for (const end = Math.min(text.length, at + LONGEST); at < end; ) {
    const [closing] = /^\s*\/?>/.exec(text.slice(at, at + 200)) ?? [];
    if (closing !== undefined) {
      const isWhole = closing.includes('/');
      return { name, isEnd: slash !== '', isWhole, attributes, isComputed, after: at + closing.length };
    }
    ATTRIBUTE.lastIndex = at;
    const [part, key = '', quoted, single] = ATTRIBUTE.exec(text) ?? [];
    if (part === undefined) return null;
    at += part.length;
    const value = quoted ?? single;
    if (text[at] === '{' && value === undefined) {
      const close = endBraces(text, at);
      if (close === null) return null;
      isComputed = true;
      const computed = readExpression(text.slice(at + 1, close - 1), imported);
      if (computed !== null && key !== '') attributes.set(key.toLowerCase(), computed);
      at = close;
    } else if (part === '') return null;
    else attributes.set(key.toLowerCase(), value ?? '');
  }
  return null;
}

/** Behind the brace that closes the one at a place. */
function endBraces(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + LONGEST); at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** A text, or the file that was imported under a name; of all else nothing is known. */
function readExpression(written: string, imported: ReadonlyMap<string, string>): string | null {
  const quoted = /^\s*(?:require\(\s*)?["'`]([^"'`]{0,2000})["'`]\)?(?:\.default)?\s*$/.exec(written)?.[1];
  return quoted ?? imported.get(written.trim()) ?? null;
}

/** Names of components that mean what tags of another name do. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['tabitem', 'tab'],
  ['staticimage', 'img'],
  ['gatsbyimage', 'img'],
  ['themedimage', 'img'],
  ['blogimage', 'img'],
  ['zoomimage', 'img'],
  ['postimage', 'img'],
  ['lazyimage', 'img'],
  ['imagewithcaption', 'img'],
  ['captionedimage', 'img'],
  ['youtubeembed', 'youtube'],
  ['youtubevideo', 'youtube'],
  ['astroembedyoutube', 'youtube'],
  ['tweetembed', 'tweet'],
  ['embedtweet', 'tweet'],
  ['statictweet', 'tweet'],
  ['videoplayer', 'video'],
  ['pullquote', 'pullquote'],
  ['infobox', 'box'],
  ['infocallout', 'box'],
]);

/** @returns `null`: it is no component, and stays as it is */
function sayElement(element: Element): string | null {
  const { name, isEnd, isWhole, attributes, isComputed } = element;
  if (/^[a-z]/.test(name)) return isComputed || attributes.has('classname') ? writeElement(element) : null;
  const lower = name.toLowerCase().replace(/^.*\./, '');
  if (lower === 'link' || lower === 'a') return isEnd ? '</a>' : writeElement({ ...element, name: 'a' });
  const meaning = MEANINGS.get(SAME.get(lower) ?? lower);
  const tag: Tag = { name: lower, isEnd, named: nameAttributes(attributes), plain: [], rest: '' };
  if (meaning === undefined) return '';
  const isOpenBox = isWhole && meaning === sayBox && !tag.named.has('text');
  return `${meaning(tag)}${isOpenBox ? sayBox({ ...tag, isEnd: true }) : ''}`;
}

function nameAttributes(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const id = attributes.get('videoid') ?? attributes.get('youtubeid') ?? attributes.get('tweetid');
  return id === undefined ? attributes : new Map([...attributes, ['id', id]]);
}

const KEPT = ['href', 'src', 'alt', 'title', 'class', 'id', 'cite', 'datetime', 'colspan', 'rowspan'];

/** An element of HTML, as HTML has it. */
function writeElement({ name, isEnd, isWhole, attributes }: Element): string {
  if (isEnd) return `</${name}>`;
  const written = [...attributes].flatMap(([key, value]) => {
    const known = key === 'classname' ? 'class' : key === 'to' ? 'href' : key;
    return KEPT.includes(known) ? [` ${known}="${escapeMarkup(value)}"`] : [];
  });
  return `<${name}${written.join('')}>${isWhole && !/^(?:img|br|hr|input|source)$/.test(name) ? `</${name}>` : ''}`;
}

/** What a program puts into the text; words in quotation marks are its own, and braces of formulas and boxes stay. */
function takeOutExpressions(text: string): string {
  let read = '';
  let from = 0;
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', from)) {
    const close = endBraces(text, open);
    if (close === null) break;
    const isText = open > 0 && /[\w^_}\\:%{]/.test(text[open - 1] ?? '');
    const quoted = readExpression(text.slice(open + 1, close - 1), new Map());
    const words = quoted ?? (isText ? text.slice(open, close) : '');
    read += text.slice(from, open) + words;
    from = close;
  }
  return read + text.slice(from);
}
