import { parsePython } from './python-values.ts';
import { nameArticle, type SourceRecord } from './record.ts';

/** Of more, no record is read. */
const LONGEST = 32 * 1024 * 1024;

/** Articles that a program wrote as JSON, or as Python prints it: an object, a list of them, one a line; else none. */
export function readJsonRecords(text: string): readonly SourceRecord[] {
  if (!/^\s*[{[]\s*(?:["{']|u')/.test(text) || !/[}\]]\s*$/.test(text) || text.length > LONGEST) return [];
  const parse = isPython(text) ? parsePython : parseJson;
  const whole = parse(text);
  const records =
    whole === undefined
      ? readLines(text, parse)
      : (Array.isArray(whole) ? whole : [whole]).map((value: unknown) => ({ value, line: 1 }));
  const read = records.flatMap(({ value, line }) => {
    const fields = isObject(value) ? new Map(Object.entries(value)) : null;
    return fields !== null && nameArticle([...fields.keys()]) ? [{ fields, line }] : [];
  });
  return read.length === records.length ? read : [];
}

/** Its names stand in single quotation marks. */
function isPython(text: string): boolean {
  return /^\s*(?:\[\s*)?\{\s*u?'[^'\n]{1,60}'\s?:/.test(text);
}

function readLines(
  text: string,
  parse: (source: string) => unknown,
): readonly { readonly value: unknown; readonly line: number }[] {
  const lines = text.split('\n');
  if (!/^\s*\{.*\}\s*$/.test(lines[0] ?? '')) return [];
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ value: parse(line), line: index + 1 }],
  );
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
