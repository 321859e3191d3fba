import type { Block } from '../../model/model.ts';
import { decodeReferences } from '../../tools/text/character-references.ts';
import { type ParsedBody, parseBody } from '../body/body.ts';
import type { DateClues } from '../dates/clues/date-clues.ts';
import { settleDate } from '../dates/stated-date.ts';
import type { Draft } from '../draft.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import type { DateHeader } from '../sections/date-header.ts';
import { type FileSection, locateLine } from '../sections/section.ts';

/**
 * Reads a text that a date line stands above, with or without a headline above that.
 * @param lines that the header was found in
 * @param from index in the section of the first of them
 */
export function readDatedBody(
  section: FileSection,
  header: DateHeader,
  lines: readonly string[],
  from: number,
  address: DateClues['address'],
): Pick<Draft, 'headline' | 'body' | 'date' | 'problems'> {
  const { dateLine, index } = header;
  const { reading, written, column } = dateLine;
  const stated = { reading, written, place: locateLine(section, from + index, column) };
  const titled = readBody(section, header, lines);
  return { ...titled, ...settleDate(stated, { file: section.file, address, body: titled.body }) };
}

/** A title is looked for only where there is no headline above the date: below it, it is a sub-headline. */
function readBody(
  section: FileSection,
  header: DateHeader,
  lines: readonly string[],
): Pick<Draft, 'headline' | 'body'> {
  const own = [...header.kept, header.dateLine.rest, ...lines.slice(header.index + 1)];
  if (header.headline === null) return readTitledBody(section, own);
  const body = parseBody(own.join('\n'), section.file.syntax);
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
