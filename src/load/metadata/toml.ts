import { parse, TomlDate, TomlError } from 'smol-toml';
import type { FieldTree } from './field-tree.ts';
import { holdsFields, listFieldValues, MOST_VALUES } from './field-values.ts';
import { type Field, type MetadataFault, normaliseFieldName, type ReadMetadata } from './metadata.ts';
import { LONGEST_SOURCE } from './yaml.ts';

/** Reads TOML. Dates stay text. */
export function readToml(source: string, firstLine: number): ReadMetadata {
  if (source.length > LONGEST_SOURCE) {
    const reason = `it is longer than ${LONGEST_SOURCE} characters`;
    return { metadata: new Map(), faults: [brokenToml(firstLine, 1, reason)] };
  }
  try {
    const places = locateKeys(source, firstLine);
    const fields = new Map<string, Field>();
    for (const [key, value] of listEntries(parse(source))) {
      const name = normaliseFieldName(key);
      const { line, column, written } = places.get(name) ?? { line: firstLine, column: 1, written: '' };
      if (fields.has(name)) continue;
      const tree = value instanceof TomlDate ? readTomlDate(value, written) : toTree(value);
      fields.set(name, { line, column, ...listFieldValues(tree) });
    }
    return { metadata: fields, faults: [] };
  } catch (error) {
    return { metadata: new Map(), faults: [describeFault(error, firstLine)] };
  }
}

/** The entries of a table, then those of the tables in it that hold fields too. */
function listEntries(
  table: Readonly<Record<string, unknown>>,
  depth = 0,
): readonly (readonly [string, unknown])[] {
  const own = Object.entries(table);
  if (depth > 1) return own;
  return [
    ...own,
    ...own.flatMap(([key, inner]) =>
      holdsFields(key) && isTable(inner) ? listEntries(inner, depth + 1) : [],
    ),
  ];
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof TomlDate);
}

function describeFault(error: unknown, firstLine: number): MetadataFault {
  const known = error instanceof TomlError;
  const reason = known
    ? (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
    : 'it is nested too deeply';
  return brokenToml(firstLine + (known ? error.line - 1 : 0), known ? error.column : 1, reason);
}

function brokenToml(line: number, column: number, reason: string): MetadataFault {
  return {
    line,
    column,
    rule: 'front-matter/broken',
    message: `the front matter cannot be read from here on: ${reason}.`,
    hint: 'In TOML, text stands in double quotes: title = "Some words".',
  };
}

/** The parser reads 29 February 2021 as 1 March: a day that is in no calendar stays as it was written. */
function readTomlDate(date: TomlDate, written: string): string {
  const read = date.toISOString();
  const stated = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (stated === undefined || read.startsWith(stated)) return read;
  return read.startsWith(new TomlDate(stated).toISOString()) ? stated : read;
}

/** Where the values of keys stand and how they begin, as the parser does not say. */
function locateKeys(source: string, firstLine: number) {
  const places = new Map<
    string,
    { readonly line: number; readonly column: number; readonly written: string }
  >();
  for (const [index, line] of source.split('\n').entries()) {
    const match = /^(\s*["']?([\w-](?:[\w -]{0,58}[\w-])?)["']?\s*=\s*)/.exec(line.slice(0, 200));
    const name = normaliseFieldName(match?.[2] ?? '');
    if (match?.[1] !== undefined && !places.has(name)) {
      const column = match[1].length + 1;
      places.set(name, { line: firstLine + index, column, written: line.slice(column - 1, column + 10) });
    }
  }
  return places;
}

function toTree(value: unknown): FieldTree {
  if (Array.isArray(value)) return value.slice(0, MOST_VALUES).map(toTree);
  if (value instanceof TomlDate) return value.toISOString();
  if (isTable(value)) return new Map(Object.entries(value).map(([key, item]) => [key, toTree(item)]));
  return value === null || value === undefined ? [] : String(value);
}
