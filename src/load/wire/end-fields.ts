/** Fields that stand below a report instead of above it: `Título: …`, `Data: 11-11-2009 16:48`, `Tema: …`. */
import { FIELD_NAMES, PLAIN_NAMES, type StatedField } from '../metadata/field-names.ts';
import { HEADER_FORMS, type HeaderField, readHeaderLine } from '../metadata/header/header-forms.ts';
import { normaliseFieldName } from '../metadata/metadata.ts';
import { isBlank } from '../sections/rule-line.ts';

interface EndFields {
  readonly fields: readonly HeaderField[];
  /** Index of the first of their lines; the number of all lines where there are none. */
  readonly start: number;
}

const PLAIN = HEADER_FORMS.find(({ name }) => name === 'plain');
const LONGEST = 250;

/** A title among them, and something else that is known. */
export function findEndFields(lines: readonly string[]): EndFields {
  const none: EndFields = { fields: [], start: lines.length };
  const fields: HeaderField[] = [];
  let start = lines.length;
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index] ?? '';
    if (isBlank(line) && fields.length === 0) continue;
    const [field] = PLAIN && line.length <= LONGEST ? readHeaderLine(line, index, PLAIN) : [];
    if (!field || field.value === '' || !PLAIN_NAMES.has(normaliseFieldName(field.name))) break;
    fields.push(field);
    start = index;
  }
  return fields.length > 1 && readEndField(fields, 'headline') !== null ? { fields, start } : none;
}

export function findEndField(fields: readonly HeaderField[], name: StatedField): HeaderField | null {
  const names: readonly string[] = FIELD_NAMES[name];
  return fields.find((field) => names.includes(normaliseFieldName(field.name))) ?? null;
}

export function readEndField(fields: readonly HeaderField[], name: StatedField): string | null {
  return findEndField(fields, name)?.value ?? null;
}
