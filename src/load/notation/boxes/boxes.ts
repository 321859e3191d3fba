/** Boxes in Markdown: `> [!note]`, `:::note`, `::: {.callout-note}`, `!!! note "Title"`. */

import { takeWhile } from '../../../tools/collections/take-while.ts';
import { capitalise } from '../../../tools/sentences/capitalise.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { CLOSE_MARKED_BOX, OPEN_MARKED_BOX } from '../../body/elements.ts';

const CALLOUT = /^[ \t]{0,3}>[ \t]?\[!([\w-]{1,40})(?:\|[^\]\n]{0,80})?\][+-]?[ \t]*(?![ \t])(.{0,300})$/;
const QUOTED = /^[ \t]{0,3}>[ \t]?/;
const CONTAINER = /^[ \t]*:{3,}(?!:)[ \t]*(?![ \t])([\w-]*)(?![\w-])(.*)$/;
/** What stands behind its name: `[Title]{.class}`. */
const OF_CONTAINER = /^[ \t]*(?:\[([^\]]*)\])?[ \t]*(?:\{([^}]*)\})?/;
const END = /^[ \t]{0,12}:{3,20}[ \t]*$/;
const ADMONITION =
  /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]{1,40})(?:[ \t][\w -]{0,80})?(?:[ \t]*"([^"\n]{0,300})")?[ \t]*$/;
const TAB = /^===!?\+?[ \t]+"([^"\n]{1,200})"[ \t]*$/;
const INDENTED = /^(?: {4}|\t)/;
/** A quotation that is called one is no box. */
const QUOTATIONS: ReadonlySet<string> = new Set(['quote', 'cite']);
/** Kinds whose name a reader is shown where there is no title. */
const NAMED = wordSet(`
  note tip info information warning caution danger important attention success question faq help example abstract summary
  tldr hint bug error failure fail missing todo check done seealso details experiment aside
`);
/** What says where on the page its content stands, or how, and is none of it. */
const LAYOUTS = wordSet(`
  columns column col cols row rows grid center centre left right justify align flex tabs tab panel-tabset tabset tab-set
  tab-item code-group code-group-item v-pre raw fragment incremental nonincremental section slide wide full page
  column-page column-screen column-body column-margin figure gallery steps cards card-grid group lead
`);

/** More are no article’s, and boxes within boxes take long to lay out. */
const MOST_BOXES = 1000;

export function readBoxes(text: string): string {
  const lines = text.split('\n');
  const read: string[] = [];
  /** What ends each container that is open. */
  const open: (readonly string[])[] = [];
  const isEnded = lines.some((line) => END.test(line));
  let left = MOST_BOXES;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const inner = left <= 0 ? null : (readQuotedBox(lines, index) ?? readIndentedBox(lines, index));
    const container =
      inner === null && isEnded ? readContainer(line, lines[index + 1] ?? '', open.length > 0) : null;
    if (inner !== null) {
      left -= 1;
      for (const each of inner.lines) read.push(each);
      index += inner.length;
    } else if (container === 'end') read.push(...(open.pop() ?? []));
    else if (container !== null && left > 0) {
      left -= 1;
      open.push(container.close);
      read.push(...container.lines);
      if (container.takesNext) index += 1;
    } else read.push(line);
  }
  return [...read, ...open.flat()].join('\n');
}

const CLOSE = ['', CLOSE_MARKED_BOX, ''] as const;
const OPEN = ['', OPEN_MARKED_BOX, ''] as const;

interface Box {
  readonly lines: readonly string[];
  /** How many lines below the first belong to it. */
  readonly length: number;
}

function readQuotedBox(lines: readonly string[], index: number): Box | null {
  const [, written = '', title = ''] = CALLOUT.exec(lines[index] ?? '') ?? [];
  if (written === '') return null;
  const content = takeWhile(lines, index + 1, (next) => QUOTED.test(next));
  const kind = written.toLowerCase();
  const { length } = content;
  const signature = title === '' ? [] : ['>', `> — ${title}`];
  if (QUOTATIONS.has(kind)) return { lines: [...content, ...signature, ''], length };
  const inner = readBoxes(content.map((next) => next.replace(QUOTED, '')).join('\n'));
  return { lines: [...openBox(title || kind), inner, ...CLOSE], length };
}

function readIndentedBox(lines: readonly string[], index: number): Box | null {
  const line = lines[index] ?? '';
  const admonition = ADMONITION.exec(line);
  const tab = admonition === null ? TAB.exec(line)?.[1] : undefined;
  if (admonition === null && tab === undefined) return null;
  const content = takeWhile(lines, index + 1, (next) => INDENTED.test(next) || next.trim() === '');
  const inner = readBoxes(content.map((next) => next.replace(INDENTED, '')).join('\n'));
  const { length } = content;
  if (tab !== undefined) return { lines: ['', `**${tab}**`, '', inner, ''], length };
  return { lines: [...openBox(admonition?.[2] ?? admonition?.[1] ?? ''), inner, ...CLOSE], length };
}

interface Container {
  readonly lines: readonly string[];
  readonly close: readonly string[];
  /** The line below is its title. */
  readonly takesNext: boolean;
}

/** @param isOpen whether there is one to end */
function readContainer(line: string, next: string, isOpen: boolean): Container | 'end' | null {
  if (!/^[ \t]*:::/.test(line)) return null;
  const [whole, word = '', behind = ''] = CONTAINER.exec(line) ?? [];
  if (whole === undefined) return null;
  const [given = '', bracketed, attributes] = OF_CONTAINER.exec(behind) ?? [];
  const rest = behind
    .slice(given.length)
    .trim()
    .replace(/(?<!:):+$/, '')
    .trimEnd();
  if (/^[A-Z]/.test(word) && !NAMED.has(word.toLowerCase())) return null;
  if (word === '' && attributes === undefined) return isOpen && rest === '' ? 'end' : null;
  const classes = [...(attributes ?? '').matchAll(/(?:^|[\s.])([a-z][\w-]*)(?![\w-]*=)/gi)].map(
    ([, name = '']) => name,
  );
  const kind = (word || (classes[0] ?? '')).replace(/^callout-/, '').toLowerCase();
  if (kind === '' || LAYOUTS.has(kind)) return { lines: [''], close: [''], takesNext: false };
  const stated = bracketed ?? /\btitle=["']([^"']{1,300})["']/.exec(attributes ?? '')?.[1] ?? rest;
  const heading = stated === '' ? /^#{1,6}[ \t]+(?![ \t])([^\n]{1,300})$/.exec(next)?.[1] : undefined;
  const title = heading ?? (stated === '' && NAMED.has(kind) ? kind : stated);
  const isTitle = word === '' || rest !== 'alert';
  return { lines: isTitle ? openBox(title) : OPEN, close: CLOSE, takesNext: heading !== undefined };
}

/** With its title; a kind is one where no other is given: `note` → `Note`. */
function openBox(title: string): readonly string[] {
  const shown = title
    .replace(/\*{1,3}|__/g, '')
    .trim()
    .replace(/^"|"$/g, '');
  if (shown === '') return OPEN;
  return [...OPEN, `**${capitalise(shown)}**`, ''];
}
