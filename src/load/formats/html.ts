import type { Block, Problem } from '../../model/model.ts';
import { type Place, problemAt } from '../../model/problem.ts';
import { readWebAddress } from '../../tools/text/web-address.ts';
import type { ParsedBody } from '../body/body.ts';
import type { DateReading } from '../dates/edition-date.ts';
import { settleDate } from '../dates/stated-date.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { choosePageDate, type PageFacts } from '../html/dates/choose/choose-page-date.ts';
import { readHtmlPage, type SavedPage } from '../html/html.ts';
import type { Coverage } from '../html/main-text/complete-text.ts';
import { isHtmlName, isPageSource } from '../html/page-source.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { readDateLine } from '../sections/date-line.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import type { Format } from './format.ts';

/** A page saved from the web. One without a text is still a page where its name says so: its source is no article. */
export const HTML = {
  name: 'html',
  title: 'Saved web page',
  endings: ['htm', 'html', 'xhtml'],
  read: readHtml,
} as const satisfies Format;

function readHtml(section: FileSection): Draft | null {
  const source = section.lines.join('\n');
  if (!isPageSource(source, section.file.path)) return null;
  const page = readHtmlPage(source);
  if (page) return readPage(page, section);
  return isHtmlName(section.file.path) ? EMPTY_PAGE : null;
}

export const EMPTY_PAGE: Draft = {
  ...UNSTATED,
  headline: null,
  date: null,
  body: { text: '', blocks: [], byline: [], pictures: [] },
  problems: [],
};

function readPage(page: SavedPage, section: FileSection): Draft {
  const url = page.url === null ? null : readWebAddress(page.url);
  const place = locateLine(section, 0);
  const stated = readPageDate(page, section, url);
  const { text, byline, pictures } = page;
  const body = { text, blocks: stated?.blocks ?? page.blocks, byline, pictures };
  const file = forgetCapture(section.file, page.taken);
  const clues = { file, address: url && { url, place }, body, isPage: true };
  const published = settleDate(stated && { ...stated, place }, clues);
  const changed =
    published.date === null
      ? choosePageDate(page.dates, 'changed', listFacts(page, url), section.file.settings)
      : null;
  const settled = changed === null ? published : settleDate({ ...changed, place }, clues);
  return {
    headline: page.headline,
    date: settled.date,
    byline,
    source: page.source,
    url: url?.href ?? null,
    tags: page.tags,
    language: page.language,
    body,
    withheld: null,
    problems: [
      ...settled.problems,
      ...(page.coverage === null ? [] : [reportCoverage(page.coverage, place)]),
    ],
  };
}

function reportCoverage({ percent, stated, from }: Coverage, place: Place): Problem {
  const message =
    from === 'page'
      ? `the text of ${stated} characters in its metadata stood ${percent} % where the article is, the rest elsewhere on the page.`
      : `it shows ${percent} % of the text of ${stated} characters in its metadata; the rest was taken from there.`;
  return problemAt(place, 'info', 'html/coverage', message, 'Compare the article with the page.');
}

/** Programs that fetch copies from an archive name the files by the moment of each. */
function forgetCapture(file: SourceFile, taken: string | null): SourceFile {
  if (taken === null) return file;
  return { ...file, relativePath: file.relativePath.replaceAll(taken, '') };
}

interface PageDate {
  readonly reading: DateReading;
  readonly written: string;
  /** The line that states it is set apart from the text. */
  readonly blocks: ParsedBody['blocks'];
}

/** The line below the headline that states the date is set apart. */
function readPageDate(page: SavedPage, section: FileSection, url: URL | null): PageDate | null {
  const chosen = choosePageDate(page.dates, 'published', listFacts(page, url), section.file.settings);
  const line = findDateLine(page, section);
  if (chosen?.reading.kind !== 'day') return chosen && { ...chosen, blocks: page.blocks };
  const isSame = line?.reading.kind === 'day' && line.reading.date.date === chosen.reading.date.date;
  return { ...chosen, blocks: isSame ? line.blocks : page.blocks };
}

function listFacts({ language, taken, text }: SavedPage, url: URL | null): PageFacts {
  return { language: () => language ?? detectLanguage(text), host: url?.hostname ?? null, taken };
}

function findDateLine({ text, blocks }: SavedPage, { file }: FileSection): PageDate | null {
  for (const [index, block] of blocks.slice(0, MOST_LINES_ABOVE).entries()) {
    const line = text.slice(block.start, block.end);
    const dateLine = isShortLine(block, line) ? readDateLine(line, 'plain', file.settings) : null;
    if (dateLine?.reading.kind !== 'day' || dateLine.rest !== '') continue;
    const kind = dateLine.form === 'signed' ? 'byline' : 'dateline';
    const setApart = blocks.map((other, at) => (at === index ? ({ ...other, kind } as const) : other));
    return { reading: dateLine.reading, written: dateLine.written, blocks: setApart };
  }
  return null;
}

/** Standfirst, author, place and date. */
const MOST_LINES_ABOVE = 4;
const LONGEST_LINE = 120;

function isShortLine({ kind }: Block, line: string): boolean {
  return line.length <= LONGEST_LINE && (kind === 'paragraph' || kind === 'byline' || kind === 'dateline');
}
