import type { Problem } from '../../model/model.ts';
import { type Place, problemAt } from '../../model/problem.ts';
import { readWebAddress } from '../../tools/addresses/web-address.ts';
import { type Draft, UNSTATED } from '../draft.ts';
import { readHtmlPage, type SavedPage } from '../html/html.ts';
import type { Coverage } from '../html/main-text/complete-text.ts';
import { isHtmlName, isPageSource } from '../html/page-source.ts';
import { type FileSection, locateLine } from '../sections/section.ts';
import type { Format } from './format.ts';
import { settlePageDate } from './settle-page-date.ts';

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
  const settled = settlePageDate(page, section, url);
  const { text, byline, pictures, limits } = page;
  const body = { text, blocks: settled.blocks, byline, pictures, limits };
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
      ...(page.isTooLarge ? [reportLarge(place)] : []),
    ],
  };
}

function reportLarge(place: Place): Problem {
  return problemAt(
    place,
    'warning',
    'html/large',
    'the page is too large or too deeply nested to be searched: links, tables and pictures were left out, and menus and the like may stand in the text.',
    'Save the article alone, such as from the reader view of a browser.',
  );
}

function reportCoverage({ percent, stated, from }: Coverage, place: Place): Problem {
  const message =
    from === 'page'
      ? `the text of ${stated} characters in its metadata stood ${percent} % where the article is, the rest elsewhere on the page.`
      : `it shows ${percent} % of the text of ${stated} characters in its metadata; the rest was taken from there.`;
  return problemAt(place, 'info', 'html/coverage', message, 'Compare the article with the page.');
}
