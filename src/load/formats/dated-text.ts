import type { Block } from '../../model/model.ts';
import { decodeReferences } from '../../tools/text/character-references.ts';
import { type ParsedBody, parseBody } from '../body/body.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { type DateHeader, findDateHeader } from '../sections/date-header.ts';
import { findDatedStarts } from '../sections/dated-starts.ts';
import { findLaterFrontMatter } from '../sections/later-front-matter.ts';
import { partLines } from '../sections/part-lines.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import type { FileParts, Format } from './format.ts';

/**
 * Text that states its date at its beginning: ` date 2023-08-04 Niger's ousted President …`, where the lead
 * follows on the same line, or `Date: 4 August 2023` or the date alone on a line, with or without a headline
 * above or below. In a file that begins so, an article begins at each further date line of the same form.
 */
export const DATED_TEXT = {
  name: 'dated-text',
  title: 'Dated text',
  endings: TEXT_ENDINGS,
  split: splitDatedText,
  read: readDatedText,
} as const satisfies Format;

function splitDatedText(text: string, file: SourceFile): FileParts | null {
  const lines = text.split('\n');
  const header = findDateHeader(lines, file);
  if (!header) return null;
  const starts = [...findDatedStarts(lines, header, file), ...findLaterFrontMatter(lines, null, file)];
  return { sections: partLines(lines, starts, file) };
}

function readDatedText(section: FileSection): Draft | null {
  const header = findDateHeader(section.lines, section.file);
  if (!header) return null;
  const { dateLine, index } = header;
  const { reading, written, column } = dateLine;
  const stated = { reading, written, place: locateLine(section, index, column) };
  const titled = readBody(section, header);
  const settled = settleDate(stated, { file: section.file, address: null, body: titled.body });
  return { ...UNSTATED, ...titled, ...settled };
}

/** A title is looked for only where there is no headline above the date: below it, it is a sub-headline. */
function readBody(section: FileSection, header: DateHeader): Pick<Draft, 'headline' | 'body'> {
  const lines = [...header.kept, header.dateLine.rest, ...section.lines.slice(header.index + 1)];
  if (header.headline === null) return readTitledBody(section, lines);
  const body = parseBody(lines.join('\n'), section.file.syntax);
  return {
    headline: cleanHeadline(decodeReferences(header.headline)),
    body: markAuthor(body, header.author),
  };
}

/** A name alone on its line is a byline because it stands between the headline and the date. */
function markAuthor(body: ParsedBody, author: string | null): ParsedBody {
  const [first, ...others] = body.blocks;
  if (author === null || !first || body.text.slice(first.start, first.end) !== author) return body;
  const { start, end, pieces, anchor } = first;
  const byline: Block = { kind: 'byline', start, end, pieces, anchor };
  return { ...body, blocks: [byline, ...others], byline: body.byline.length > 0 ? body.byline : [author] };
}
