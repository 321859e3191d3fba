import { formatDay } from '../dates/calendar.ts';
import { findUrlDate } from '../dates/url-date.ts';
import type { Draft } from '../draft.ts';
import { readDate } from '../edition-date.ts';
import { readHtmlPage } from '../html/html.ts';
import { looksLikeHtml } from '../html/page-source.ts';
import { locateLine, type Section } from '../section.ts';
import { settleDate, settleUnstatedDate } from '../stated-date.ts';
import { readWebAddress } from '../web-address.ts';

/** A page saved from the web. */
export function readHtml(section: Section): Draft | null {
  const source = section.lines.join('\n');
  const isPage =
    looksLikeHtml(source) || (isHtmlName(section.file.path) && /^\s*</.test(source.slice(0, 200)));
  if (!isPage) return null;
  const page = readHtmlPage(source);
  if (!page) return null;
  const url = page.url === null ? null : readWebAddress(page.url);
  return {
    format: 'html',
    headline: page.headline,
    ...settlePageDate(section, page.date, url),
    byline: page.byline,
    source: page.source,
    url: url?.href ?? null,
    tags: page.tags,
    language: page.language,
    body: { text: page.text, blocks: page.blocks, byline: [] },
  };
}

export function isHtmlName(path: string): boolean {
  return /\.x?html?$/i.test(path);
}

function settlePageDate(section: Section, stated: string | null, url: URL | null) {
  const { file } = section;
  if (stated !== null)
    return settleDate(readDate(stated, file.settings), stated, locateLine(section, 0), file, 'warning');
  const inUrl = url && findUrlDate(url, file.settings.dateOrder);
  if (inUrl && inUrl.month !== null && inUrl.day !== null && !inUrl.ambiguous) {
    return {
      date: { day: formatDay({ year: inUrl.year, month: inUrl.month, day: inUrl.day }), published: null },
      problems: [],
    };
  }
  return settleUnstatedDate(file);
}
