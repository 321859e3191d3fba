import { isBlank } from '../../sections/rule-line.ts';
import { PLAIN_NAMES } from '../field-names.ts';
import { normaliseFieldName } from '../metadata.ts';
import { type HeaderField, type HeaderForm, readHeaderLine } from './header-forms.ts';

export interface HeaderLines {
  readonly fields: readonly HeaderField[];
  /** Index of the first line below them. */
  readonly end: number;
}

/** No header is longer, even of a mail that came by many ways. */
const MOST_LINES = 120;

/** The fields that stand one below the other from a line on, with the lines on which a value goes on. */
export function collectHeader(lines: readonly string[], start: number, form: HeaderForm): HeaderLines {
  const fields: HeaderField[] = [];
  let end = start;
  for (let index = start; index < Math.min(lines.length, start + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) {
      if (!goesOn(lines[index + 1] ?? '', form, fields)) break;
      continue;
    }
    const stated = form.empty?.test(line) ? [] : readHeaderLine(line, index, form);
    const last = fields.at(-1);
    if (stated.length > 0) fields.push(...stated);
    else if (isContinuation(line, form) && last && index === end)
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}`.trim().slice(0, 3000) };
    else if (!form.empty?.test(line)) break;
    end = index + 1;
  }
  return { fields, end };
}

function isContinuation(line: string, { name }: HeaderForm): boolean {
  return (
    /^[ \t]/.test(line) && (name === 'plain' || name === 'docinfo' || name === 'list' || name === 'outline')
  );
}

/** Below a blank line, a field of the article that was not stated yet. */
function goesOn(line: string, form: HeaderForm, fields: readonly HeaderField[]): boolean {
  if (form.trust === 'own' || fields.length === 0) return false;
  const [next] = readHeaderLine(line, 0, form);
  if (next === undefined || next.value === '') return false;
  const name = normaliseFieldName(next.name);
  return PLAIN_NAMES.has(name) && fields.every((field) => normaliseFieldName(field.name) !== name);
}
