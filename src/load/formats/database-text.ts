import { readWebAddress } from '../../tools/addresses/web-address.ts';
import { parseBody } from '../body/body.ts';
import { readExportedByline } from '../databases/exported-byline.ts';
import { findExports, readExport } from '../databases/exports.ts';
import { readPaperTitle } from '../databases/paper-title.ts';
import { readDate } from '../dates/edition-date.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { readLetterWriter } from '../head/letter-writer.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { partLines } from '../sections/part-lines.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import { readSourceName } from '../source-name.ts';
import type { FileParts, Format } from './format.ts';

/**
 * What research databases hand out, one article or many in a file: LexisNexis, Nexis Uni, Factiva, ProQuest, NewsBank,
 * Trove, TREC. What stands around a text, such as `LENGTH: 312 words`, is read or left out.
 */
export const DATABASE_TEXT = {
  name: 'database-text',
  title: 'Text of a research database',
  endings: TEXT_ENDINGS,
  split: splitDatabaseText,
  read: readDatabaseText,
} as const satisfies Format;

function splitDatabaseText(text: string, file: SourceFile): FileParts | null {
  const exports = findExports(text);
  if (exports.length === 0) return null;
  const lines = text.split('\n');
  for (const found of exports) {
    const starts = found.findStarts(lines);
    // A text may bear a sign by chance, and be parted by others.
    if (starts.length > 0 || found.read(lines) !== null)
      return { sections: partLines(lines, starts, file), title: found.nameFile?.(lines) ?? null };
  }
  return null;
}

function readDatabaseText(section: FileSection): Draft | null {
  const article = readExport(section.lines);
  if (!article) return null;
  const { file } = section;
  const body = parseBody(article.body.join('\n'), file.syntax);
  const url = article.url === null ? null : readWebAddress(article.url);
  const { date } = article;
  const stated = date && {
    reading: readDate(date.written, file.settings),
    written: date.written,
    place: locateLine(section, date.index),
  };
  return {
    ...UNSTATED,
    headline: article.headline === null ? null : cleanHeadline(article.headline),
    byline: readExportedByline(article.byline ?? readLetterWriter(article.body) ?? ''),
    source: readSourceName(article.source === null ? undefined : readPaperTitle(article.source), url),
    url: url?.href ?? null,
    language: article.language,
    tags: article.tags,
    body,
    ...settleDate(stated, { file, address: null, body }),
  };
}
