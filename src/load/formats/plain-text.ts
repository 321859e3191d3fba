import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { findLaterFrontMatter } from '../sections/later-front-matter.ts';
import { partLines } from '../sections/part-lines.ts';
import type { FileSection, SourceFile } from '../sections/section.ts';
import type { FileParts, Format } from './format.ts';
import { HTML } from './html.ts';

/**
 * Any other text, in a file that is named as one, or as a page: dated by the name or the folder of the file, else by a
 * dateline that names a full date. Articles below it begin with front matter.
 */
export const PLAIN_TEXT = {
  name: 'plain-text',
  title: 'Plain text',
  endings: [...TEXT_ENDINGS, ...HTML.endings],
  split: splitPlainText,
  read: readPlainText,
} as const satisfies Format;

function splitPlainText(text: string, file: SourceFile): FileParts {
  const lines = text.split('\n');
  return { sections: partLines(lines, findLaterFrontMatter(lines, null, file), file) };
}

function readPlainText(section: FileSection): Draft {
  const titled = readTitledBody(section, section.lines);
  const settled = settleDate(null, { file: section.file, address: null, ...titled });
  return { ...UNSTATED, ...titled, ...settled };
}
