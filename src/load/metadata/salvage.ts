import { type Field, type Metadata, normaliseFieldName } from './metadata.ts';

/**
 * What a newspaper's reader would see in front matter that no parser accepts: one field a line, `name: value`
 * or `name = value`.
 */
export function salvageFields(source: string, firstLine: number): Metadata {
  const fields = new Map<string, Field>();
  for (const [index, line] of source.split('\n').slice(0, 100).entries()) {
    const match = /^\s{0,4}["']?([A-Za-z][\w-]{0,40})["']?\s{0,8}[:=]\s{0,8}(\S.{0,1000})$/.exec(line);
    if (!match) continue;
    const [, key = '', rest = ''] = match;
    const name = normaliseFieldName(key);
    const value = stripQuotes(rest.trim().replace(/,$/, ''));
    if (fields.has(name) || /^[[{|>&*!]/.test(value) || value === '') continue;
    fields.set(name, {
      line: firstLine + index,
      column: line.length - rest.length + 1,
      values: [value],
      isList: false,
    });
  }
  return fields;
}

function stripQuotes(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
  return quoted ?? value.replace(/^["'](?=[^"']*$)/, '');
}
