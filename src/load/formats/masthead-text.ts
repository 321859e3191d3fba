import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { readTitledBody } from '../headline/titled-body.ts';
import { readMasthead } from '../sections/masthead.ts';
import { partLines } from '../sections/part-lines.ts';
import { isBlank } from '../sections/rule-line.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import type { FileParts, Format } from './format.ts';

/** Text below the name of a paper and its day: `The Kell Herald`, `Vol. 12 No. 31  Friday, August 4, 1923  Price 2d`. */
export const MASTHEAD_TEXT = {
  name: 'masthead-text',
  title: 'Text below a masthead',
  endings: TEXT_ENDINGS,
  split: splitMastheads,
  read: readMastheadText,
} as const satisfies Format;

/** An article begins at each further masthead of the same paper. */
function splitMastheads(text: string, file: SourceFile): FileParts | null {
  if (file.syntax !== 'plain') return null;
  const lines = text.split('\n');
  const first = readMasthead(lines, file.settings);
  if (!first || !hasHeadline(lines.slice(first.end), file)) return null;
  const starts = lines.flatMap((line, index) => {
    const repeats = index >= first.end && line.trim() === first.name && isBlank(lines[index - 1] ?? '');
    return repeats && readMasthead(lines.slice(index, index + 20), file.settings) ? [index] : [];
  });
  return { sections: partLines(lines, starts, file) };
}

/** Else the name may be a headline itself, above its date. */
function hasHeadline(lines: readonly string[], file: SourceFile): boolean {
  return readTitledBody({ file, firstLine: 1, lines }, lines).headline !== null;
}

function readMastheadText(section: FileSection): Draft | null {
  const { file, lines } = section;
  const masthead = file.syntax === 'plain' ? readMasthead(lines, file.settings) : null;
  if (!masthead) return null;
  // Further pages of print have the head of the first.
  const head = (lines[masthead.end - 1] ?? '').trim();
  const below = lines.slice(masthead.end).map((line) => (line.trim() === head ? '' : line));
  const titled = readTitledBody(section, below);
  if (titled.headline === null) return null;
  const { reading, written, dateIndex } = masthead;
  const stated = { reading, written, place: locateLine(section, dateIndex) };
  return {
    ...UNSTATED,
    ...titled,
    source: masthead.name.replace(/\.$/, ''),
    ...settleDate(stated, { file, address: null, body: titled.body }),
  };
}
