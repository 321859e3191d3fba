import { MOST_VALUES } from './field-values.ts';
import { type Field, type Metadata, normaliseFieldName } from './metadata.ts';

const FIELD_LINE = /^([A-Za-z][\w-]{0,40}):(?: +(\S.*))?$/;
const PLAIN_SCALAR = /^[\p{L}\d](?:[^:#\x00-\x1F\x7F-\x9F\uFEFF]|:(?=[^\s,\]])|(?<! )#)*$/u;
const DOUBLE_QUOTED = /^"[^"\\]*"$/;
const SINGLE_QUOTED = /^'[^']*'$/;
const LIST_ITEM = /\s*(?:"([^"\\]*)"\s*|'([^']*)'\s*|([\p{L}\d][^:#,"'[\]{}\x00-\x1F]*))(?:,|$)/uy;

/** A regular expression that looks at a line of millions of characters would overflow the stack. */
const LONGEST_LINE = 10_000;

/**
 * Reads front matter of lines like `title: Some words`, `tags: [a, "b"]`, as a full YAML parser would, in a
 * fraction of its time: most front matter is nothing else. `null` leaves anything more to the parser.
 */
export function readSimpleYaml(source: string, firstLine: number): Metadata | null {
  const fields = new Map<string, Field>();
  let line = firstLine - 1;
  for (const written of source.split('\n')) {
    line += 1;
    if (written === '') continue;
    const match = written.length > LONGEST_LINE ? null : FIELD_LINE.exec(written);
    if (!match) return null;
    const [, key = '', value = ''] = match;
    const trimmed = value.trimEnd();
    const values = trimmed.startsWith('[') ? readFlowList(trimmed) : readScalar(trimmed);
    const name = normaliseFieldName(key);
    if (values === null || fields.has(name)) return null;
    fields.set(name, {
      line,
      column: written.length - value.length + 1,
      values,
      isList: trimmed.startsWith('['),
    });
  }
  return fields;
}

function readScalar(value: string): readonly string[] | null {
  if (value === '') return [];
  if (DOUBLE_QUOTED.test(value) || SINGLE_QUOTED.test(value)) return [value.slice(1, -1)];
  return PLAIN_SCALAR.test(value) ? [value] : null;
}

function readFlowList(value: string): readonly string[] | null {
  if (!value.endsWith(']')) return null;
  const inner = value.slice(1, -1).trim();
  const items: string[] = [];
  LIST_ITEM.lastIndex = 0;
  while (LIST_ITEM.lastIndex < inner.length) {
    const match = LIST_ITEM.exec(inner);
    if (!match || items.length === MOST_VALUES) return null;
    items.push(match[1] ?? match[2] ?? (match[3] ?? '').trimEnd());
  }
  return items;
}
