import { isAuthorLine } from '../../sections/author-line.ts';
import { isBlank } from '../../sections/rule-line.ts';
import { PLAIN_NAMES, TEXT_NAMES } from '../field-names.ts';
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
    if (fields.length > 0 && readTextLabel(line, form) !== null) break;
    const stated = form.empty?.test(line) ? [] : readHeaderLine(line, index, form);
    const last = fields.at(-1);
    if (stated.length > 0) fields.push(...stated.map(nameAuthor));
    else if (isContinuation(line, form) && last && index === end)
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}`.trim().slice(0, 3000) };
    else if (!form.empty?.test(line)) break;
    end = index + 1;
  }
  return { fields, end };
}

/** `Text: Anna Roe` says who wrote it. */
function nameAuthor(field: HeaderField): HeaderField {
  const isText = TEXT_NAMES.has(normaliseFieldName(field.name)) && isAuthorLine(field.value);
  return isText ? { ...field, name: 'byline' } : field;
}

/** What stands behind the label of a text: `Text: The council voted …`; `null` where a line has none. */
export function readTextLabel(line: string, { trust }: HeaderForm): string | null {
  if (trust === 'own') return null;
  const [label, name = ''] = TEXT_LABEL.exec(line.slice(0, 60)) ?? [];
  if (label === undefined || !TEXT_NAMES.has(normaliseFieldName(name))) return null;
  const rest = line.slice(label.length);
  return rest.length < LONGEST_NAME && isAuthorLine(rest.trim()) ? null : rest;
}

const LONGEST_NAME = 60;

const TEXT_LABEL =
  /^(?:\*{2})?[【〔［]?(\p{L}[\p{L}\p{M} ]{1,20}?)\s?(?:[】〕］]|(?:\*{2})?[:：](?:\*{2})?(?=\s|$|\P{ASCII}))[ \t]{0,8}/u;

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
