import { isBlank } from '../sections/rule-line.ts';
import { isArticleField, isSideField, mayBeginArticle } from './article-fields.ts';
import { findHeader } from './header/find-header.ts';
import type { HeaderField } from './header/header-forms.ts';
import { mayWithhold } from './left-out/withheld.ts';
import { findQuoteEnd } from './quoted-value.ts';
import { splitFenced } from './split-fenced.ts';

/** A block of front matter at the beginning of a text. */
export interface FrontMatterBlock {
  /** `header`: lines like `Title: …` without any fence; `code`: a language of programs, never run. */
  readonly language: 'yaml' | 'toml' | 'json' | 'header' | 'code';
  readonly source: string;
  /** Index of the line at which the source begins, from 0, and its column, from 1. */
  readonly sourceLine: number;
  readonly sourceColumn: number;
  /** Index of the line at which the body begins, and the column in it. */
  readonly bodyLine: number;
  readonly bodyColumn: number;
  readonly closed: boolean;
  /** Of a header: what it states. */
  readonly fields?: readonly HeaderField[];
  /** Lines above the body, or among the fields, that belong to it. */
  readonly kept?: readonly string[];
  /** It is a header below a title. */
  readonly isTitled?: boolean;
  /** A second block directly below: what it alone states counts too. */
  readonly next?: FrontMatterBlock;
}

/** After `---`: what the block is written in. */
const LANGUAGES: ReadonlyMap<string, FrontMatterBlock['language']> = new Map([
  ['', 'yaml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
  ['json5', 'json'],
]);

const FIELD_START = /^["']?[\p{L}_][\p{L}\p{M}\w .'’()/-]{0,40}["']?\s{0,8}(?:[:=](?:\s|$)|：)/u;
/** TOML needs no blanks, and may begin with a table: `title="x"`, `[params]`. */
const TOML_START = /^(?:["']?[A-Za-z_][\w .-]{0,40}["']?\s{0,8}=|\[{1,2}["'\w][^[\]]{0,60}\]{1,2}\s*(?:#|$))/;

/**
 * What opens a block, indented less than code is in Markdown; after hyphens, what it is written in. More than three
 * hyphens are rules to all but those who write them, word processors make dashes of three; semicolons stand around JSON.
 */
const OPENING =
  /^( {0,3})(?:(\+{3}|;{3}|-{4,60}|—[-—]?|–-{1,2})|---(?!-)[ \t]*([\w.+-]{0,20}))(?:[ \t]{1,20}#.*)?$/;
/** What closes a block, by the first sign of what opens it. */
const CLOSINGS = {
  '': /^( {0,3})(?:---|\.\.\.)\s*$/,
  '+': /^( {0,3})\+\+\+\s*$/,
  ';': /^( {0,3});;;\s*$/,
  '-': /^( {0,3})-{3,60}\s*$/,
  '—': /^( {0,3})(?:---|—[-—]?|–-{1,2})\s*$/,
} as const;
/** Of what language a block is by what opens it, where no name says that. */
const FENCE_LANGUAGES = { '': null, '+': 'toml', ';': 'json', '-': 'yaml', '—': 'yaml' } as const;

function isFenceSign(sign: string): sign is keyof typeof CLOSINGS {
  return Object.hasOwn(CLOSINGS, sign);
}

/**
 * Finds front matter that begins on the first line that is not blank: between `---` lines, with or without
 * the name of a language, between `+++` lines, a leading JSON object, or lines of well-known fields above a
 * blank line. `null` where there is none.
 */
export function findFrontMatter(lines: readonly string[]): FrontMatterBlock | null {
  // A file is split by its front matter before that is read: the same lines are asked for twice.
  if (latest?.lines !== lines) latest = { lines, block: lookForBlock(lines) };
  return latest.block;
}

let latest: { readonly lines: readonly string[]; readonly block: FrontMatterBlock | null } | null = null;

function lookForBlock(lines: readonly string[]): FrontMatterBlock | null {
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open === -1) return null;
  const fence = readFence(lines[open] ?? '');
  if (fence) return addNext(lines, closeFenced(lines, open, fence));
  const line = lines[open] ?? '';
  if (line.startsWith('{')) return closeObject(lines, open);
  return closeUnopened(lines, open) ?? closeHeader(lines, open) ?? findBelowComment(lines, open);
}

const MAY_BE_FENCE = /^ {0,3}[-–—+;]/;

interface Fence {
  readonly indent: number;
  readonly sign: keyof typeof CLOSINGS;
  /** What the block is written in, where that is said. */
  readonly name: string;
}

function readFence(written: string): Fence | null {
  if (!MAY_BE_FENCE.test(written)) return null;
  const line = written.trimEnd();
  const fence = OPENING.exec(line);
  if (!fence) return null;
  const [, indent = '', signs = '', name = ''] = fence;
  const sign = signs.charAt(0).replace('–', '—');
  return isFenceSign(sign) ? { indent: indent.length, sign, name: name.toLowerCase() } : null;
}

function closeFenced(lines: readonly string[], open: number, fence: Fence): FrontMatterBlock | null {
  const { sign, name, indent } = fence;
  const named = FENCE_LANGUAGES[sign] ?? LANGUAGES.get(name) ?? 'code';
  const language = name === '' && named === 'yaml' && isToml(lines, open + 1) ? 'toml' : named;
  const block = closeBlock(lines, { start: open + 1, language, closing: CLOSINGS[sign], indent });
  return !block || (/[-—]/.test(sign) && !(block.closed && hasBeginning(block))) ? null : block;
}

function addNext(lines: readonly string[], block: FrontMatterBlock | null): FrontMatterBlock | null {
  const next = block?.closed ? findNext(lines, block) : null;
  return block && next ? { ...block, next, bodyLine: next.bodyLine, bodyColumn: next.bodyColumn } : block;
}

function hasBeginning({ source }: FrontMatterBlock): boolean {
  return source.split('\n').some((line) => mayBeginArticle(line.trim()));
}

/**
 * Front matter that stands directly below front matter, as where a program adds its own, and states neither a date nor
 * a title, or the same title: with others it is that of a further article.
 */
function findNext(lines: readonly string[], first: FrontMatterBlock): FrontMatterBlock | null {
  const { bodyLine } = first;
  const open = [0, 1, 2, 3].find((step) => !isBlank(lines[bodyLine + step] ?? ''));
  const fence = open === undefined ? null : readFence(lines[bodyLine + open] ?? '');
  if (!fence || open === undefined) return null;
  const block = closeFenced(lines, bodyLine + open, fence);
  const isMore = block?.closed && block.language !== 'code' && block.source.trim() !== '';
  return isMore && (!hasBeginning(block) || (open < 2 && isSameTitle(block, first))) ? block : null;
}

/** A page that was clipped by two programs has front matter of both. */
function isSameTitle(block: FrontMatterBlock, first: FrontMatterBlock): boolean {
  const title = readTitleLine(block);
  return title !== null && title === readTitleLine(first);
}

function readTitleLine({ source }: FrontMatterBlock): string | null {
  const written = /^["']?title["']?[ \t]{0,8}[:=][ \t]{0,8}([^\n]{1,300})$/im.exec(source)?.[1];
  return written?.replace(/^["']|["']\s*$/g, '').trim() || null;
}

/** Comments of a program stand above a fence: `<!-- generated -->`. */
function findBelowComment(lines: readonly string[], open: number): FrontMatterBlock | null {
  let index = open;
  while (/^\s{0,3}<!--/.test(lines[index] ?? '') && index < open + MOST_COMMENT_LINES) {
    const close = lines.findIndex((line, at) => at >= index && line.includes('-->'));
    if (close === -1 || !/-->\s*$/.test(lines[close] ?? '')) return null;
    index = lines.findIndex((line, at) => at > close && line.trim() !== '');
    if (index === -1) return null;
  }
  const fence = index > open ? readFence(lines[index] ?? '') : null;
  const block = fence && closeFenced(lines, index, fence);
  return block?.closed && hasBeginning(block) ? block : null;
}

const MOST_COMMENT_LINES = 40;

/** The first line between hyphens is a value of TOML: `title="x"`, `date = 2023-08-04`. */
function isToml(lines: readonly string[], start: number): boolean {
  const first = lines.slice(start, start + 20).find((line) => !isBlank(line) && !line.startsWith('#'));
  return /^[A-Za-z_][\w.-]{0,40}\s{0,8}=\s{0,8}(?:["'[{]|\d|true\s*$|false\s*$)/.test(
    (first ?? '').slice(0, 80),
  );
}

/** A paragraph between two rules may begin like a field: `Note: this is a text.` */
function isSentence(lines: readonly string[]): boolean {
  const [line = '', ...others] = lines.filter((written) => !isBlank(written));
  const isKnown = isArticleField(line) || isSideField(line);
  return (
    others.length === 0 &&
    !isKnown &&
    /^\p{Lu}[\p{L} ]{0,40}: \p{L}\S*(?: \S+){3,200}[.!?…]["”’]?\s*$/u.test(line.slice(0, 5000))
  );
}

interface Opened {
  /** Index of the line below the opening one. */
  readonly start: number;
  readonly language: FrontMatterBlock['language'];
  readonly closing: RegExp;
  readonly indent: number;
}

function closeBlock(lines: readonly string[], opened: Opened): FrontMatterBlock | null {
  const { start, language } = opened;
  const closing = findClosing(lines, opened);
  if (language === 'yaml' && closing !== null && isSentence(lines.slice(start, closing))) return null;
  const text = language === 'yaml' && closing !== null ? findText(lines, start, closing) : null;
  const close = text === null ? closing : null;
  const firstField = lines.findIndex(
    (line, index) => index >= start && line.trim() !== '' && !line.startsWith('#'),
  );
  const end = text ?? close ?? endUnclosed(lines, start, language);
  const beginning = lines[firstField]?.trimStart() ?? '';
  const looksRight =
    language === 'code' ||
    language === 'json' ||
    isField(beginning, language) ||
    (close !== null && (mayBeginArticle(beginning) || mayWithhold(beginning))) ||
    close === start;
  if (!looksRight || (close === null && end === start)) return null;
  return {
    language,
    source: lines.slice(start, end).join('\n'),
    sourceLine: start,
    sourceColumn: 1,
    bodyLine: close === null ? end : end + 1,
    bodyColumn: 1,
    closed: close !== null,
  };
}

/**
 * The line that ends front matter. gray-matter finds it where it is written as it should be; its answer holds where the
 * line is no more than a fence, and no text of TOML or end of a document of YAML stands before it.
 */
function findClosing(lines: readonly string[], opened: Opened): number | null {
  const { start, language, closing, indent } = opened;
  const mark = closing === CLOSINGS['+'] ? '+++' : closing === CLOSINGS[''] ? '---' : null;
  const end = indent === 0 && mark !== null ? splitFenced(lines, start, mark) : null;
  const isPlain =
    end !== null &&
    closing.test(lines[end] ?? '') &&
    lines
      .slice(start, end)
      .every((line) => !closing.test(line) && !(language === 'toml' && TEXT_MARK.test(line)));
  return isPlain ? end : searchClosing(lines, opened);
}

/** A line further in than the opening one belongs to a value, unless none but it can be the end. */
function searchClosing(
  lines: readonly string[],
  { start, language, closing, indent }: Opened,
): number | null {
  const find = (end: number, deepest: number): number | null => {
    for (let index = start; index < end; index += 1) {
      if (language === 'toml') index = findTextEnd(lines, index) ?? index;
      const own = closing.exec(lines[index] ?? '')?.[1]?.length;
      if (own !== undefined && own <= deepest) return index;
    }
    return null;
  };
  return find(lines.length, indent) ?? find(endUnclosed(lines, start, language), 3);
}

/** A text of several lines in TOML. */
const TEXT_MARK = /"{3}|'{3}/;

/** The line that ends a TOML text of several lines, `"""`, that begins on a line; `null` where none does, or it has no end. */
function findTextEnd(lines: readonly string[], start: number): number | null {
  const line = (lines[start] ?? '').slice(0, 200);
  const quotes = /^[\w."' -]{1,60}=\s{0,20}("{3}|'{3})/.exec(line);
  const mark = quotes?.[1];
  if (!quotes || mark === undefined || line.includes(mark, quotes[0].length)) return null;
  for (let index = start + 1; index < lines.length; index += 1)
    if (lines[index]?.includes(mark)) return index;
  return null;
}

/**
 * The blank line above a paragraph between two lines of hyphens: the second is a rule of the text, and the block was
 * left open. A quoted value may hold paragraphs, and a stray line may stand above further fields.
 */
function findText(lines: readonly string[], start: number, end: number): number | null {
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    const isParagraph =
      PARAGRAPH_START.test(line) && isBlank(lines[index - 1] ?? '') && !isField(line, 'yaml');
    if (isParagraph && !isStray(lines, index, end)) return index - 1;
    index = findQuoteEnd(lines, index, end) ?? index;
  }
  return null;
}

/** No sentence, directly above fields that go on to the end. */
function isStray(lines: readonly string[], index: number, end: number): boolean {
  if (/[.!?…:]["'”’]?\s*$/.test(lines[index] ?? '') || !isField(lines[index + 1] ?? '', 'yaml')) return false;
  return endUnclosed(lines, index + 1, 'yaml') >= end;
}

/** Three words or more that stand at the beginning of a line. */
const PARAGRAPH_START = /^[\p{L}\p{N}“‘«(][^\s:]{0,60}\s[^\s:]{1,60}\s\S/u;

/** Without a closing line the block ends at the first line that is no field, no list item and not indented. */
function endUnclosed(
  lines: readonly string[],
  start: number,
  language: FrontMatterBlock['language'],
): number {
  const end = lines.findIndex(
    (line, index) => index >= start && !isField(line, language) && !/^(?:\s+\S|- |[\]}],?$|#)/.test(line),
  );
  return end === -1 ? lines.length : end;
}

function isField(line: string, language: FrontMatterBlock['language']): boolean {
  const beginning = line.slice(0, 80);
  return FIELD_START.test(beginning) || (language === 'toml' && TOML_START.test(beginning));
}

/** No front matter without an opening fence is longer. */
const LONGEST_UNOPENED = 60;

/** Fields with lists below them down to a closing fence, as Hexo has them; without lists they are a header. */
function closeUnopened(lines: readonly string[], open: number): FrontMatterBlock | null {
  if (!mayBeginArticle(lines[open] ?? '')) return null;
  const within = lines.slice(open, open + LONGEST_UNOPENED);
  const close = within.findIndex((line) => isBlank(line) || /^-{3}\s*$/.test(line));
  const block = within.slice(0, close);
  const hasLists = block.some((line) => /^\s{0,8}- /.test(line));
  const isWhole = close > 0 && !isBlank(within[close] ?? '');
  if (!isWhole || !hasLists || !block.every((line) => isField(line, 'yaml') || /^(?:\s+\S|- |#)/.test(line)))
    return null;
  return {
    language: 'yaml',
    source: block.join('\n'),
    sourceLine: open,
    sourceColumn: 1,
    bodyLine: open + close + 1,
    bodyColumn: 1,
    closed: true,
  };
}

/** Fields, one a line, without any fence. */
function closeHeader(lines: readonly string[], open: number): FrontMatterBlock | null {
  const header = findHeader(lines, open);
  if (!header) return null;
  const { fields, start, bodyLine, kept, isTitled } = header;
  return {
    language: 'header',
    source: lines.slice(start, bodyLine).join('\n').trimEnd(),
    sourceLine: start,
    sourceColumn: 1,
    bodyLine,
    bodyColumn: 1,
    closed: true,
    fields,
    kept,
    isTitled,
  };
}

/** A JSON object: its end is where its brackets close, counted outside its strings. */
function closeObject(lines: readonly string[], open: number): FrontMatterBlock | null {
  let depth = 0;
  let inString = false;
  const column = (lines[open] ?? '').search(/\S/) + 1;
  const beginning = [
    (lines[open] ?? '').slice(column, column + 200),
    ...lines.slice(open + 1, open + 5),
  ].join(' ');
  if (!/^\s*["}]/.test(beginning)) return null;
  for (let index = open; index < Math.min(lines.length, open + 500); index += 1) {
    const line = lines[index] ?? '';
    for (let at = 0; at < line.length; at += 1) {
      const character = line[at];
      if (inString && character === '\\') at += 1;
      else if (character === '"') inString = !inString;
      else if (!inString && (character === '{' || character === '[')) depth += 1;
      else if (!inString && (character === '}' || character === ']')) depth -= 1;
      if (depth === 0 && !inString && at >= column - 1) {
        const source = [...lines.slice(open, index), line.slice(0, at + 1)].join('\n');
        return {
          language: 'json',
          source,
          sourceLine: open,
          sourceColumn: 1,
          bodyLine: index,
          bodyColumn: at + 2,
          closed: true,
        };
      }
    }
  }
  return null;
}
