import type { Problem } from '../../../model/model.ts';
import { problemAt, quoteValue } from '../../../model/problem.ts';
import { type Cutting, findCuttings, findNoteStart } from '../../cuttings/cuttings.ts';
import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { findFrontMatter } from '../../metadata/front-matter-block.ts';
import { readBlock } from '../../metadata/read-block.ts';
import { readSourceDate } from '../../metadata/values/field-date.ts';
import { readSource } from '../../metadata/values/source-field.ts';
import { isBetween } from '../../sections/rule-line.ts';
import type { FileSection, SourceFile } from '../../sections/section.ts';
import type { FileParts, Format } from '../format.ts';

/** Articles below headings of one note, each with the paper, the day or the author that it is from. Others read them. */
export const CUTTINGS = {
  name: 'cuttings',
  title: 'Cuttings in one note',
  endings: TEXT_ENDINGS,
  split: splitCuttings,
  read: () => null,
} as const satisfies Format;

function splitCuttings(text: string, file: SourceFile): FileParts | null {
  const cuttings = findCuttings(text, file);
  if (cuttings.length === 0) return null;
  const lines = text.split('\n');
  const sections = cuttings.map((cutting) => writeSection(cutting, lines, file));
  const title = nameNote(lines, file);
  return { sections, title, language: detectLanguage(text), problems: reportRest(cuttings, lines, file) };
}

/** The paper or the newsletter that front matter of the whole note names. */
function nameNote(lines: readonly string[], file: SourceFile): string | null {
  const block = findNoteStart(lines) === 0 ? null : findFrontMatter(lines);
  const read = block && readBlock(block, 1);
  return (
    read && readSource(read.metadata, null, null, readSourceDate(read.metadata, file.settings)?.name ?? null)
  );
}

/** What stands above the first article, or between two, and is no heading. */
function reportRest(
  cuttings: readonly Cutting[],
  lines: readonly string[],
  file: SourceFile,
): readonly Problem[] {
  const ends = [findNoteStart(lines), ...cuttings.map(({ end }) => end)];
  const starts = [...cuttings.map(({ start }) => start), lines.length];
  const rest = ends.flatMap((end, at) =>
    lines.slice(end, starts[at]).flatMap((line, step) => (isBetween(line) ? [] : [end + step])),
  );
  const first = rest.find((index) => !/^ {0,3}#/.test(lines[index] ?? '')) ?? rest[0];
  if (first === undefined) return [];
  const message = `${quoteValue((lines[first] ?? '').trim())} is of none of the articles of this note, so it is not shown.`;
  const hint = 'Put it into a file of its own if it is an article.';
  return [problemAt({ path: file.path, line: first + 1, column: 1 }, 'info', 'text/between', message, hint)];
}

/** What stands below the headline becomes front matter in one line, so that all others keep their places. */
function writeSection(cutting: Cutting, lines: readonly string[], file: SourceFile): FileSection {
  const { headline, date, source, authors, url, start, bodyStart, end } = cutting;
  const stated = {
    title: headline,
    ...(date === null ? {} : { date }),
    ...(source === null ? {} : { source }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(url === null ? {} : { url }),
  };
  const blank = Array.from({ length: bodyStart - start - 1 }, () => '');
  return {
    file,
    firstLine: start + 1,
    lines: [JSON.stringify(stated), ...blank, ...lines.slice(bodyStart, end)],
  };
}
