import { FIELD_NAMES } from '../../metadata/field-names.ts';
import { normaliseFieldName } from '../../metadata/metadata.ts';
import type { FileSection, SourceFile } from '../../sections/section.ts';
import { namesText } from './text-names.ts';

/** An article as a program wrote it: names and what they hold, of which one is the text. */
export interface SourceRecord {
  readonly fields: ReadonlyMap<string, unknown>;
  /** Line of the file at which it begins, from 1. */
  readonly line: number;
}

const NAMES: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat());
const FEWEST = 2;
const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|blockquote)\b[^<>]{0,500}>/i;

/** Whether such names are those of an article: the text, and two more that are known. */
export function nameArticle(names: readonly string[]): boolean {
  const known = names.filter((name) => !namesText(name) && NAMES.has(normaliseFieldName(name)));
  return known.length >= FEWEST && names.some(namesText);
}

/** All but the text becomes front matter in one line, for others to read; what is written in HTML is read as such. */
export function writeRecord({ fields, line }: SourceRecord, file: SourceFile): FileSection {
  const entries = [...fields].filter(([, value]) => value !== null && value !== '');
  const text = entries
    .filter(([name, value]) => namesText(name) && typeof value === 'string')
    .map(([, value]) => String(value))
    .reduce((longest, value) => (value.length > longest.length ? value : longest), '');
  const stated = Object.fromEntries(entries.filter(([name]) => !namesText(name)));
  const own = MARKUP.test(text) ? ({ ...file, syntax: 'markdown' } as const) : file;
  return { file: own, firstLine: line, lines: [JSON.stringify(stated), '', ...text.split(/\r?\n/)] };
}
