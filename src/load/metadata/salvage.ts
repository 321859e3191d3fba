import { type Field, type Metadata, normaliseFieldName, type ReadMetadata } from './metadata.ts';

/** Front matter has fewer fields. */
const MOST_PARTS = 200;

/** Reads a part of front matter, as if it were all. */
type ParsePart = (source: string, firstLine: number) => ReadMetadata | null;

/**
 * What a newspaper's reader would see in front matter that no parser accepts, field by field: those that are whole as
 * the parser reads them, the others as what stands behind their names.
 */
export function salvageFields(source: string, firstLine: number, parse: ParsePart | null = null): Metadata {
  const fields = new Map<string, Field>();
  for (const { lines, index } of partFields(source.split('\n')).slice(0, MOST_PARTS)) {
    const line = firstLine + index;
    const read = parse?.(lines.join('\n'), line);
    const whole = read?.faults.length === 0 && read.metadata.size > 0 ? read.metadata : readPart(lines, line);
    for (const [name, field] of whole) if (!fields.has(name)) fields.set(name, field);
  }
  return fields;
}

interface Part {
  readonly lines: readonly string[];
  /** Of its first line, from 0. */
  readonly index: number;
}

const FIELD_LINE =
  /^(\s{0,4}["']?(\p{L}[\p{L}\p{M}\p{N}_ .-]{0,40}?)["']?\s{0,8}[:=]\s{0,8})(\S.{0,2000})?$/u;
/** A list item or a text that belongs to the field above it. */
const CONTINUATION = /^(?:\s+\S|-\s|[\]}],?\s*$)/;

function partFields(lines: readonly string[]): readonly Part[] {
  const parts: { lines: string[]; index: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    const isDeeper = last !== undefined && indentOf(line) > indentOf(last.lines[0] ?? '');
    if (FIELD_LINE.test(line.slice(0, 2100)) && !isDeeper) parts.push({ lines: [line], index });
    else if (CONTINUATION.test(line)) last?.lines.push(line);
  }
  return parts;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function readPart(lines: readonly string[], line: number): Metadata {
  const [first = '', ...others] = lines;
  const match = FIELD_LINE.exec(first.slice(0, 2100));
  if (!match) return new Map();
  const [, beginning = '', key = '', rest = ''] = match;
  const items = others.map((item) => item.trim()).filter((item) => item !== '');
  const values = readValues(rest.trim().replace(/,$/, ''), items);
  if (values.length === 0) return new Map();
  const isList = values.length > 1 || rest.startsWith('[') || rest === '';
  return new Map([[normaliseFieldName(key), { line, column: beginning.length + 1, values, isList }]]);
}

/** No text in brackets before others, `[Opinion] The ferry`, and no wiki link. */
const LIST = /^\[(?!\[)[^\]]*(?:\]\s*)?$/;

/** @param items lines below that of the name */
function readValues(rest: string, items: readonly string[]): readonly string[] {
  if (LIST.test(rest)) {
    const listed = [rest, ...items].join(' ').replace(/^\[|\]\s*$/g, '');
    return listed
      .split(',')
      .map((item) => stripQuotes(item.trim()))
      .filter((item) => item !== '');
  }
  if (rest === '')
    return items.filter((item) => /^-\s/.test(item)).map((item) => stripQuotes(item.slice(1).trim()));
  if (/^[|>][+-]?\d?$/.test(rest)) return items.length > 0 ? [items.join(' ')] : [];
  if (/^\{[^}]*\}?$/.test(rest)) return [];
  const value = stripQuotes(/^["']/.test(rest) ? [rest, ...items].join(' ') : rest);
  return value === '' ? [] : [value];
}

function stripQuotes(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
  return quoted ?? value.replace(/^["'](?=[^"']*$)/, '');
}
