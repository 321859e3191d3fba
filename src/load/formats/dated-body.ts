import type { BlockKind } from '../../model/model.ts';
import { decodeReferences } from '../../tools/text/character-references.ts';
import { changeKind, type ParsedBody, parseBody } from '../body/body.ts';
import type { DateClues } from '../dates/clues/date-clues.ts';
import { settleDate } from '../dates/stated-date.ts';
import type { Draft } from '../draft.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { takeTitle } from '../headline/take-title.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { writeInReadingCase } from '../reading-case.ts';
import { isAuthorLine, readLeadingAuthor } from '../sections/author-line.ts';
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
  const { below, author } = setAuthorApart(lines.slice(header.index + 1));
  const dateLine = header.dateLine.form === 'copied' ? (lines[header.index] ?? '').trim() : null;
  if (header.headline === null && dateLine === null)
    return readTitledBody(section, [...header.kept, header.dateLine.rest, ...below]);
  const titled = header.headline === null ? takeTitle(below, section.file.syntax) : null;
  const own = [...header.kept, header.dateLine.rest, ...(titled?.lines ?? below)];
  const body = parseBody(own.join('\n'), section.file.syntax);
  const headline = titled === null ? decodeReferences(header.headline ?? '') : titled.title;
  return {
    headline: headline === null ? null : cleanHeadline(headline),
    body: markDate(markAuthor(body, header.author ?? author), dateLine),
  };
}

/** A name alone directly below the date is the author's, too. */
function setAuthorApart(lines: readonly string[]): {
  readonly below: readonly string[];
  readonly author: string | null;
} {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = (lines[first] ?? '').trim();
  if (first !== 0 || !(isAuthorLine(line) || isHanName(lines, 0))) return { below: lines, author: null };
  return { below: [line, '', ...lines.slice(1)], author: line };
}

/** `斉藤真理`, alone between the day and the text. */
function isHanName(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  return HAN_NAME.test(line) && (lines[index + 1] ?? '').trim() === '';
}

const HAN_NAME =
  /^(?!.*(?:新闻|[聞社部面報报网版会際际済济治域論论]|記事)$)\p{Script=Han}{1,3}[\s　]?\p{Script=Han}{2,3}$/u;

/** Lines above a text, of which the date has one. */
const MOST_ABOVE = 4;

/** A line that states the date is no paragraph, whatever else stands in it, such as the author. */
function markDate(body: ParsedBody, line: string | null): ParsedBody {
  const author = line === null || body.byline.length > 0 ? null : readLeadingAuthor(line);
  return markLine(body, line, author === null ? 'dateline' : 'byline', author);
}

/** A name alone on its line is a byline because it stands between the headline and the date. */
function markAuthor(body: ParsedBody, author: string | null): ParsedBody {
  return markLine(body, author, 'byline', author);
}

function markLine(body: ParsedBody, line: string | null, kind: BlockKind, author: string | null): ParsedBody {
  const at = body.blocks
    .slice(0, MOST_ABOVE)
    .findIndex((block) => block.kind !== 'byline' && body.text.slice(block.start, block.end) === line);
  if (at === -1) return body;
  return {
    ...body,
    blocks: body.blocks.map((block, index) => (index === at ? changeKind(block, kind) : block)),
    byline: author === null || body.byline.length > 0 ? body.byline : [writeInReadingCase(author)],
  };
}
