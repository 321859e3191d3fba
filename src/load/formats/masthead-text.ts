import { changeKind, type ParsedBody, parseBody } from '../body/body.ts';
import { readOriginLine } from '../cuttings/origin-line.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { findExtracts } from '../print/extracts.ts';
import { partIssue } from '../print/part-issue.ts';
import { partPrint } from '../print/part-print.ts';
import { readPrint } from '../print/read-print.ts';
import { readSign } from '../print/signs.ts';
import { isBetween, isBlank } from '../sections/rule-line.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import type { FileParts, Format } from './format.ts';

/**
 * Text from a paper that is named with its day: in a masthead, `The Kell Herald`, `Vol. 12 No. 31  Friday, August 4, 1923`,
 * in a line above it or below its headline, `Kell Herald, 4 August 1923, p. 5`, or below it, `(Kell Herald, 4 August 1923)`.
 */
export const MASTHEAD_TEXT = {
  name: 'masthead-text',
  title: 'Text from a named paper',
  endings: TEXT_ENDINGS,
  split: splitPrint,
  read: readPrintText,
} as const satisfies Format;

function splitPrint(text: string, file: SourceFile): FileParts | null {
  if (file.syntax !== 'plain') return null;
  const lines = text.split('\n');
  const parts = partPrint(lines, file);
  if (!parts) return splitIssue(lines, file);
  const { starts, end } = parts;
  return { sections: starts.map((start, at) => cutSection(lines, start, starts[at + 1] ?? end, file)) };
}

/** The masthead becomes front matter of each article, in the place of its headline. */
function splitIssue(lines: readonly string[], file: SourceFile): FileParts | null {
  const issue = partIssue(lines, file);
  if (!issue) return splitExtracts(lines, file);
  const { paper, date, items } = issue;
  const sections = items.map((item) => {
    const below = lines.slice(item.start + 1, item.end);
    const { authors } = readSign(below, below.length);
    const stated = {
      title: item.headline,
      date,
      source: paper,
      ...(authors.length > 0 && { author: authors }),
    };
    return writeItem(stated, item, lines, file);
  });
  return { sections };
}

function splitExtracts(lines: readonly string[], file: SourceFile): FileParts | null {
  const found = findExtracts(lines, file);
  if (!found) return null;
  const sections = found.items.map((item) => {
    const { headline, date } = item;
    const stated = { ...(headline !== null && { title: headline }), date, source: found.paper };
    return writeItem(stated, item, lines, file);
  });
  return { sections };
}

interface Item {
  readonly start: number;
  readonly lead: string;
  readonly end: number;
}

function writeItem(
  stated: object,
  { start, lead, end }: Item,
  lines: readonly string[],
  file: SourceFile,
): FileSection {
  const own = joinLead(lead, lines.slice(start + 1, end));
  const moved = own.length - (end - start - 1);
  return { file, firstLine: start + 1 - moved, lines: [JSON.stringify(stated), ...own] };
}

/** What stands on the line of a headline goes on in the next, or has the blank line above for its own. */
function joinLead(lead: string, below: readonly string[]): readonly string[] {
  const [next = '', ...rest] = below;
  if (lead === '') return below;
  if (isBlank(next)) return [lead, ...below];
  return [/\p{Ll}-$/u.test(lead) ? `${lead.slice(0, -1)}${next.trim()}` : `${lead} ${next.trim()}`, ...rest];
}

/** Rules between two articles belong to neither. */
function cutSection(lines: readonly string[], start: number, end: number, file: SourceFile): FileSection {
  const own = lines.slice(start, end);
  const first = Math.max(0, own.findIndex(isText));
  return { file, firstLine: start + first + 1, lines: own.slice(first, own.findLastIndex(isText) + 1) };
}

function isText(line: string): boolean {
  return !isBetween(line);
}

function readPrintText(section: FileSection): Draft | null {
  const { file } = section;
  const article = file.syntax === 'plain' ? readPrint(section.lines, file) : null;
  if (!article) return null;
  const { paper, reading, written, dateIndex, headline, authors, signature, lines } = article;
  const body = parseBody(lines.join('\n'), 'plain');
  const stated = { reading, written, place: locateLine(section, dateIndex) };
  return {
    ...UNSTATED,
    headline: headline === null ? null : cleanHeadline(headline),
    body: markSignature(
      body,
      authors.length > 0 ? authors : namedBeside(section.lines, dateIndex, file),
      signature,
    ),
    source: paper,
    ...settleDate(stated, { file, address: null, body }),
  };
}

/** `Von Ann Roe | 12. Mai 2011 | Kell-Anzeiger` */
function namedBeside(lines: readonly string[], index: number, file: SourceFile): readonly string[] {
  return readOriginLine((lines[index] ?? '').trim(), file)?.authors ?? [];
}

/** Who signed below is the author where nobody is named above. */
function markSignature(body: ParsedBody, authors: readonly string[], signature: string | null): ParsedBody {
  const at =
    signature === null
      ? -1
      : body.blocks.findLastIndex(({ start, end }) => body.text.slice(start, end) === signature);
  const blocks = body.blocks.map((block, index) => (index === at ? changeKind(block, 'byline') : block));
  return { ...body, blocks, byline: body.byline.length > 0 ? body.byline : authors };
}
