/** reStructuredText → Markdown. */
import { takeWhile } from '../../../tools/collections/take-while.ts';
import { dedent, indentOf, takeIndented } from './indentation.ts';
import { writeDirective } from './rest-directives.ts';
import { type RestTargets, readTargets, writeRestInline } from './rest-inline.ts';
import { writeGridTable, writeSimpleTable } from './rest-tables.ts';

/** A place in the lines, and what is known there. */
interface Place {
  readonly lines: readonly string[];
  readonly index: number;
  readonly line: string;
  readonly below: string;
  /** How headings were underlined so far, the highest first. */
  readonly styles: string[];
  readonly inline: (text: string) => string;
  readonly translate: (lines: readonly string[]) => readonly string[];
}

interface Block {
  readonly lines: readonly string[];
  /** Of the lines that it was written in. */
  readonly length: number;
}

/** Blocks within blocks; what stands in deeper ones is left as it is written. */
const DEEPEST = 10;

export function translateRest(lines: readonly string[]): readonly string[] {
  return translate(lines, readTargets(lines), [], 0);
}

function translate(
  lines: readonly string[],
  targets: RestTargets,
  styles: string[],
  depth: number,
): readonly string[] {
  const read: string[] = [];
  const inline = (text: string) => writeRestInline(text, targets);
  const known = {
    lines,
    styles,
    inline,
    translate: (inner: readonly string[]) =>
      depth === DEEPEST ? inner : translate(inner, targets, styles, depth + 1),
  };
  for (let index = 0; index < lines.length; index += 1) {
    const place = { ...known, index, line: lines[index] ?? '', below: lines[index + 1] ?? '' };
    const block = readFirst(place);
    if (block === null) read.push(inline(place.line.replace(/^([ \t]*)#\.(?=[ \t])/, '$11.')));
    else {
      for (const each of block.lines) read.push(each);
      index += block.length - 1;
    }
  }
  return read;
}

function readFirst(place: Place): Block | null {
  if (place.line.trim() === '') return null;
  for (const read of READERS) {
    const block = read(place);
    if (block !== null) return block;
  }
  return null;
}

const READERS: readonly ((place: Place) => Block | null)[] = [
  readNote,
  readDirective,
  readComment,
  readHeading,
  readGrid,
  readColumns,
  readLiteral,
  readQuotation,
  readVerse,
  readTerm,
];

const NOTE = /^\.\.[ \t]+\[(#?[\w-]*|\*)\][ \t]*(?![ \t])(.*)$/;

function readNote({ lines, index, line, inline }: Place): Block | null {
  const [, name, first = ''] = NOTE.exec(line) ?? [];
  if (name === undefined) return null;
  const block = takeIndented(lines, index + 1, 0);
  const words = [first, ...block.map((each) => each.trim())].join(' ').trim();
  return {
    lines: ['', `[^${name.replace('#', '') || 'note'}]: ${inline(words)}`, ''],
    length: block.length + 1,
  };
}

const DIRECTIVE = /^[ \t]*\.\.[ \t]+(?:\|[^|\n]+\|[ \t]+)?([\w][\w:-]{0,40}?)::(?:[ \t]+(?![ \t])(.*))?$/;

function readDirective({ lines, index, line, translate: within, inline }: Place): Block | null {
  const [, name, argument = ''] = DIRECTIVE.exec(line) ?? [];
  if (name === undefined) return null;
  const block = takeIndented(lines, index + 1, indentOf(line));
  const written = writeDirective({ name: name.toLowerCase(), argument, block }, within, inline);
  return { lines: ['', ...written, ''], length: block.length + 1 };
}

/** A comment, or the address of a link. */
function readComment({ lines, index, line }: Place): Block | null {
  if (!/^[ \t]*(?:\.\.|__)(?:[ \t]|$)/.test(line)) return null;
  return { lines: [''], length: takeIndented(lines, index + 1, indentOf(line)).length + 1 };
}

const RULE = /^([=\-~^"'#*+.`_:!$%&,;<>?@\\|/])\1{2,200}[ \t]*$/;

function readHeading({ lines, index, line, below, styles, inline }: Place): Block | null {
  if (RULE.test(line)) {
    const isClosed = line.trim() === (lines[index + 2] ?? '').trim() && below.trim() !== '';
    return isClosed
      ? { lines: ['', `${levelOf(line.slice(0, 2), styles)} ${inline(below.trim())}`, ''], length: 3 }
      : null;
  }
  const isUnderlined = RULE.test(below) && below.trim().length >= Math.min(line.trim().length, 200) - 1;
  if (!isUnderlined || !/^\S/.test(line)) return null;
  return { lines: ['', `${levelOf(below.charAt(0), styles)} ${inline(line.trim())}`, ''], length: 2 };
}

/** The title of the article stands above all of them. */
function levelOf(style: string, styles: string[]): string {
  if (!styles.includes(style)) styles.push(style);
  return '#'.repeat(Math.min(6, styles.indexOf(style) + 2));
}

function readGrid({ lines, index, line, inline }: Place): Block | null {
  if (!/^[ \t]*\+[-=+]{3,}\+[ \t]*$/.test(line)) return null;
  const rows = takeWhile(lines, index, (each) => /^[ \t]*[|+]/.test(each));
  return { lines: ['', ...writeGridTable(rows).map(inline), ''], length: rows.length };
}

/** In lines. */
const LONGEST_TABLE = 500;

/** To the rule that a blank line, or the end, follows. */
function readColumns({ lines, index, line, inline }: Place): Block | null {
  if (!/^={2,}(?:[ ]+={2,})+[ ]*$/.test(line)) return null;
  const within = lines.slice(index, index + LONGEST_TABLE);
  const end = within.findIndex(
    (each, at) => at > 1 && each.startsWith('=') && (within[at + 1] ?? '').trim() === '',
  );
  if (end === -1) return null;
  const rows = writeSimpleTable(within.slice(0, end + 1));
  return { lines: ['', ...rows.map(inline), ''], length: end + 1 };
}

/** `… as this:: ` and the lines below it. */
function readLiteral({ lines, index, line, inline }: Place): Block | null {
  if (!/::[ \t]*$/.test(line)) return null;
  const block = takeIndented(lines, index + 1, indentOf(line));
  const words = line.trim() === '::' ? '' : inline(line.replace(/::[ \t]*$/, ':'));
  if (block.every((each) => each.trim() === '')) return null;
  return { lines: [words, '', '~~~~', ...dedent(block), '~~~~', ''], length: block.length + 1 };
}

function readQuotation({ lines, index, line, translate: within }: Place): Block | null {
  if (!/^[ \t]{2,}\S/.test(line) || (lines[index - 1] ?? '').trim() !== '' || /^[ \t]*[-*+#|:]/.test(line))
    return null;
  const above = lines
    .slice(Math.max(0, index - 30), index)
    .findLast((each) => each.trim() !== '' && !/^[ \t]/.test(each));
  if (/^(?:[-*+]|\d{1,4}[.)]|#\.)[ \t]/.test(above ?? '')) return null;
  const block = takeIndented(lines, index, 0);
  const inner = dedent(block).map((each) => each.replace(/^(?:--|—)[ \t]*(?=\S)/, '— '));
  return { lines: ['', ...within(inner).map((each) => `> ${each}`), ''], length: block.length };
}

/** `| Line`, which stays a line. */
function readVerse({ line, inline }: Place): Block | null {
  return /^\|(?:[ \t]|$)/.test(line)
    ? { lines: [`${inline(line.replace(/^\|[ \t]?/, ''))}  `], length: 1 }
    : null;
}

function readTerm({ lines, index, line, below, inline }: Place): Block | null {
  const isTerm =
    /^[\p{L}\d`*]/u.test(line) &&
    line.length < 100 &&
    (lines[index - 1] ?? '').trim() === '' &&
    /^[ \t]{2,}\S/.test(below) &&
    !/^(?:[-*+]|\d{1,4}[.)])[ \t]/.test(line);
  return isTerm ? { lines: [inline(line), `: ${inline(below.trim())}`], length: 2 } : null;
}
