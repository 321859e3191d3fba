import { parse, TomlDate, TomlError } from 'smol-toml';
import { type Field, normaliseFieldName, type ReadMetadata } from './metadata.ts';

/** Reads TOML. Dates stay text. */
export function readToml(source: string, firstLine: number): ReadMetadata {
  try {
    const places = locateKeys(source, firstLine);
    const fields = new Map<string, Field>();
    for (const [key, value] of Object.entries(parse(source))) {
      const name = normaliseFieldName(key);
      const { line, column } = places.get(name) ?? { line: firstLine, column: 1 };
      if (!fields.has(name))
        fields.set(name, { line, column, values: listValues(value), isList: Array.isArray(value) });
    }
    return { metadata: fields, faults: [] };
  } catch (error) {
    return { metadata: new Map(), faults: [describeFault(error, firstLine)] };
  }
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

/** Where the values of top-level keys stand, as the parser does not say. */
function locateKeys(source: string, firstLine: number) {
  const places = new Map<string, { readonly line: number; readonly column: number }>();
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\s*\[/.test(line)) break;
    const match = /^(\s*["']?([\w -]{1,60}?)["']?\s*=\s*)/.exec(line.slice(0, 200));
    const name = normaliseFieldName(match?.[2] ?? '');
    if (match?.[1] !== undefined && !places.has(name)) {
      places.set(name, { line: firstLine + index, column: match[1].length + 1 });
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
