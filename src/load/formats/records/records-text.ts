import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import type { SourceFile } from '../../sections/section.ts';
import type { FileParts, Format } from '../format.ts';
import { readJsonRecords } from './json-records.ts';
import { writeRecord } from './record.ts';
import { readTableRecords } from './table-records.ts';

/** Articles that a program wrote as records: the rows of a table, or JSON in which the text is a field. Others read them. */
export const RECORDS = {
  name: 'records',
  title: 'Records of a program',
  endings: TEXT_ENDINGS,
  split: splitRecords,
  read: () => null,
} as const satisfies Format;

function splitRecords(text: string, file: SourceFile): FileParts | null {
  if (file.syntax !== 'plain') return null;
  const json = readJsonRecords(text);
  const records = json.length > 0 ? json : readTableRecords(text);
  return records.length === 0 ? null : { sections: records.map((record) => writeRecord(record, file)) };
}
