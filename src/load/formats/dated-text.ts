import { findDateHeader } from '../date-header.ts';
import type { Draft } from '../draft.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { locateLine, type Section } from '../section.ts';
import { settleDate } from '../stated-date.ts';
import { emptyDraft, readTitledBody } from './plain-text.ts';

/**
 * Text that states its date at its beginning: ` date 2023-08-04 Niger's ousted President …`, where the lead
 * follows on the same line, or `Date: 4 August 2023` or the date alone on a line, with or without a headline
 * above or below.
 */
export function readDatedText(section: Section): Draft | null {
  const header = findDateHeader(section.lines, section.file);
  if (!header) return null;
  const { dateLine, index } = header;
  const place = locateLine(section, index, dateLine.column);
  const stated = settleDate(dateLine.reading, dateLine.written, place, section.file, 'warning');
  const body = readTitledBody(section, [...header.kept, dateLine.rest, ...section.lines.slice(index + 1)]);
  const headline = header.headline === null ? null : cleanHeadline(header.headline);
  if (headline === null) return { ...emptyDraft('dated-text'), ...body, ...stated };
  return { ...emptyDraft('dated-text'), ...body, headline, ...stated };
}
