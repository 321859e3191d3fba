import { parse, TomlDate, TomlError } from 'smol-toml';
import { type Field, normaliseFieldName, type ReadMetadata } from './metadata.ts';
import { mayHoldWithholding, mayWithhold } from './withheld.ts';

/** Reads TOML. Dates stay text. */
export function readToml(source: string, firstLine: number): ReadMetadata {
  try {
    const places = locateKeys(source, firstLine);
    const fields = new Map<string, Field>();
    const table = parse(source);
    for (const [key, value] of Object.entries(table)) {
      const name = normaliseFieldName(key);
      const { line, column, written } = places.get(name) ?? { line: firstLine, column: 1, written: '' };
      if (!fields.has(name)) {
        const values = value instanceof TomlDate ? [readTomlDate(value, written)] : listValues(value);
        fields.set(name, { line, column, values, isList: Array.isArray(value) });
      }
    }
    return { metadata: new Map([...listWithholding(table, firstLine), ...fields]), faults: [] };
  } catch (error) {
    return { metadata: new Map(), faults: [describeFault(error, firstLine)] };
  }
}

/** Of the tables in which it may stand, what keeps the article from readers. */
function listWithholding(
  table: Readonly<Record<string, unknown>>,
  firstLine: number,
): readonly (readonly [string, Field])[] {
  return Object.entries(table)
    .filter(([key]) => mayHoldWithholding(key))
    .flatMap(([, inner]) => Object.entries(inner ?? {}))
    .filter(([key]) => mayWithhold(`${key}:`))
    .map(([key, value]) => [
      normaliseFieldName(key),
      { line: firstLine, column: 1, values: listValues(value), isList: Array.isArray(value) },
    ]);
}

function describeFault(error: unknown, firstLine: number) {
  const known = error instanceof TomlError;
  const reason = known
    ? (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
    : 'it is nested too deeply';
  return {
    line: firstLine + (known ? error.line - 1 : 0),
    column: known ? error.column : 1,
    rule: 'front-matter/broken',
    message: `the front matter cannot be read from here on: ${reason}.`,
    hint: 'In TOML, text stands in double quotes: title = "Some words".',
  } as const;
}

/** The parser reads 29 February 2021 as 1 March: a day that is in no calendar stays as it was written. */
function readTomlDate(date: TomlDate, written: string): string {
  const read = date.toISOString();
  const stated = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (stated === undefined || read.startsWith(stated)) return read;
  return read.startsWith(new TomlDate(stated).toISOString()) ? stated : read;
}

/** Where the values of top-level keys stand and how they begin, as the parser does not say. */
function locateKeys(source: string, firstLine: number) {
  const places = new Map<
    string,
    { readonly line: number; readonly column: number; readonly written: string }
  >();
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\s*\[/.test(line)) break;
    const match = /^(\s*["']?([\w -]{1,60}?)["']?\s*=\s*)/.exec(line.slice(0, 200));
    const name = normaliseFieldName(match?.[2] ?? '');
    if (match?.[1] !== undefined && !places.has(name)) {
      const column = match[1].length + 1;
      places.set(name, { line: firstLine + index, column, written: line.slice(column - 1, column + 10) });
    }
  }
  return places;
}

function listValues(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.slice(0, 1000).flatMap(readItem) : readItem(value);
}

function readItem(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return [String(value)];
  if (value instanceof TomlDate) return [value.toISOString()];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const named = Object.entries(value).find(
    ([key, item]) => /^(?:name|title|label)$/.test(key) && typeof item === 'string',
  );
  return named ? [String(named[1])] : [];
}
