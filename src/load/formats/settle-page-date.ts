/** The date of a saved page: one that it states, or that its address or its name tells. */
import type { Block } from '../../model/model.ts';
import { reportGuess } from '../dates/date-problems.ts';
import { type SettledDate, settleDate } from '../dates/stated-date.ts';
import { choosePageDate, type PageFacts } from '../html/dates/choose/choose-page-date.ts';
import type { SavedPage } from '../html/html.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { readDateLine } from '../sections/date-line.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import { reportChange } from './report-change.ts';

interface SettledPage extends SettledDate {
  /** Those of the page, but for the line that states the date, which is set apart. */
  readonly blocks: readonly Block[];
}

/** The day of publication where anything tells it; else that of the last change, reported. */
export function settlePageDate(page: SavedPage, section: FileSection, url: URL | null): SettledPage {
  const { settings } = section.file;
  const facts = listFacts(page, url);
  const place = locateLine(section, 0);
  const stated = choosePageDate(page.dates, 'published', facts, settings);
  const isGuess = stated?.trust === 'guess';
  const published = settleDate(stated && !isGuess ? { ...stated, place } : null, {
    file: forgetCapture(section.file, page.taken),
    address: url && { url, place },
    body: page,
    isPage: true,
  });
  if (published.date !== null)
    return { ...published, blocks: setDateApart(page, section, published.date.date) };
  if (isGuess && stated.reading.kind === 'day') {
    const { date } = stated.reading;
    const blocks = setDateApart(page, section, date.date);
    return { date, problems: [reportGuess(date.date, place)], blocks };
  }
  const changed = choosePageDate(page.dates, 'changed', facts, settings);
  if (changed?.reading.kind !== 'day') return { ...published, blocks: page.blocks };
  const { date } = changed.reading;
  const unusable = stated === null ? [] : published.problems;
  return { date, problems: [...unusable, reportChange(date.date, place)], blocks: page.blocks };
}

/** Programs that fetch copies from an archive name the files by the moment of each. */
function forgetCapture(file: SourceFile, taken: string | null): SourceFile {
  if (taken === null) return file;
  return { ...file, relativePath: file.relativePath.replaceAll(taken, '') };
}

function listFacts({ language, dateOrder, taken, text }: SavedPage, url: URL | null): PageFacts {
  return {
    language: () => language ?? detectLanguage(text),
    host: url?.hostname ?? null,
    order: dateOrder,
    taken,
  };
}

function setDateApart({ text, blocks }: SavedPage, { file }: FileSection, date: string): readonly Block[] {
  for (const [index, block] of blocks.slice(0, MOST_LINES_ABOVE).entries()) {
    const line = text.slice(block.start, block.end);
    const dateLine = isShortLine(block, line) ? readDateLine(line, 'plain', file.settings) : null;
    const isSame = dateLine?.reading.kind === 'day' && dateLine.reading.date.date === date;
    if (!isSame || dateLine.rest !== '') continue;
    const kind = dateLine.form === 'signed' ? 'byline' : 'dateline';
    return blocks.map((other, at) => (at === index ? ({ ...other, kind } as const) : other));
  }
  return blocks;
}

/** Standfirst, author, place and date. */
const MOST_LINES_ABOVE = 4;
const LONGEST_LINE = 120;

function isShortLine({ kind }: Block, line: string): boolean {
  return line.length <= LONGEST_LINE && (kind === 'paragraph' || kind === 'byline' || kind === 'dateline');
}
