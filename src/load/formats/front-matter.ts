import type { Problem } from '../../model/model.ts';
import { isDay } from '../../model/periods.ts';
import { type Place, problemAt, quoteValue } from '../../model/problem.ts';
import { readWebAddress } from '../../tools/addresses/web-address.ts';
import { cleanLine } from '../../tools/text/clean-text.ts';
import { parseBody } from '../body/body.ts';
import { layOutBlocks } from '../body/lay-out/lay-out.ts';
import { draftLead } from '../body/pictures/draft-lead.ts';
import type { DateClues } from '../dates/clues/date-clues.ts';
import { findDayBeforeSaving } from '../dates/clues/find-day.ts';
import { type SettledDate, settleDate } from '../dates/stated-date.ts';
import type { Draft } from '../draft.ts';
import { TEXT_ENDINGS } from '../files/text-endings.ts';
import { addTextOrigin } from '../head/add-text-origin.ts';
import { NO_TEXT_ORIGIN, readTextOrigin, type TextOrigin } from '../head/text-origin.ts';
import { cleanHeadline } from '../headline/clean-headline.ts';
import { takeTitle } from '../headline/take-title.ts';
import { readHtmlPage } from '../html/html.ts';
import { isHtmlName } from '../html/page-source.ts';
import { partSender } from '../mails/mail-sender.ts';
import { readMail } from '../mails/read-mail.ts';
import {
  findField,
  isArticleField,
  isSideField,
  isStated,
  listUrlFields,
} from '../metadata/article-fields.ts';
import { MAIL_HEADLINE } from '../metadata/field-names.ts';
import { type FrontMatterBlock, findFrontMatter } from '../metadata/front-matter-block.ts';
import type { HeaderField } from '../metadata/header/header-forms.ts';
import { decodeMailBody, type MailCoding } from '../metadata/header/mail-body.ts';
import { takeTrailingFields } from '../metadata/header/trailing-fields.ts';
import { nameNoArticle } from '../metadata/left-out/no-article.ts';
import { reportNoArticle } from '../metadata/left-out/report-no-article.ts';
import { findWithholding } from '../metadata/left-out/withheld.ts';
import type { Field, Metadata, MetadataFault } from '../metadata/metadata.ts';
import { readBlock } from '../metadata/read-block.ts';
import { listStatedPaths } from '../metadata/stated-paths.ts';
import { readByline } from '../metadata/values/byline-field.ts';
import { cleanAddress, cleanValue, stripQuotes } from '../metadata/values/clean-value.ts';
import {
  type FieldDate,
  isSavedDate,
  readChangeDate,
  readFieldDate,
  readSourceDate,
} from '../metadata/values/field-date.ts';
import { findLeadPicture } from '../metadata/values/lead-picture.ts';
import { partSiteName } from '../metadata/values/site-in-title.ts';
import { readSource } from '../metadata/values/source-field.ts';
import { addStandfirst } from '../metadata/values/standfirst.ts';
import { listTags } from '../metadata/values/topics.ts';
import { findDateHeader } from '../sections/date-header.ts';
import { findLaterFrontMatter } from '../sections/later-front-matter.ts';
import { partLines } from '../sections/part-lines.ts';
import { type FileSection, locateLine, type SourceFile } from '../sections/section.ts';
import type { FileParts, Format } from './format.ts';
import { EMPTY_PAGE } from './html.ts';
import { reportChange } from './report-change.ts';

/**
 * Text with YAML, TOML or JSON front matter. Fields that state something about the article are read, under
 * their usual names; all others, such as `permalink` or `layout`, have no effect. In a file that begins so, an article
 * begins at each further front matter.
 */
export const FRONT_MATTER = {
  name: 'front-matter',
  title: 'Text with front matter',
  endings: TEXT_ENDINGS,
  split: splitFrontMatter,
  read: readFrontMatter,
} as const satisfies Format;

const IF_ARTICLE = 'Give it a title and a date of its own if it is an article.';

function splitFrontMatter(text: string, file: SourceFile): FileParts | null {
  const lines = text.split('\n');
  const first = findFrontMatter(lines);
  // Where titles stand above their headers, a date below a title begins an article.
  if (first?.isTitled && findDateHeader(lines, file)) return null;
  return first && { sections: partLines(lines, findLaterFrontMatter(lines, first, file), file) };
}

function readFrontMatter(section: FileSection): Draft | null {
  const block = findFrontMatter(section.lines);
  const read = block && readBlock(block, section.firstLine);
  if (!block || !read) return null;
  const { faults } = read;
  const { lines, metadata: header } = takeTrailing(section, block, read.metadata);
  const [firstBodyLine = '', ...otherBodyLines] = lines;
  const bodyLines = [...(block.kept ?? []), firstBodyLine.slice(block.bodyColumn - 1), ...otherBodyLines];
  const decoded = block.fields ? decodeMailBody(bodyLines, readCoding(header)) : bodyLines;
  const mail = header.has(MAIL_HEADLINE) ? readMail(section, decoded, header) : null;
  const { lines: written, metadata } = mail ?? { lines: decoded, metadata: header };
  const { address, problems } = readStatedUrl(section, metadata);
  const { headline: title, body } = readBody(section, written, metadata, address?.url ?? null);
  const parts = title === null ? null : partSiteName(title, address?.url ?? null);
  const headline = parts?.headline ?? title;
  const sourceDate = readSourceDate(metadata, section.file.settings);
  const origin =
    section.file.syntax === 'markdown' ? readTextOrigin(body, section.file.settings) : NO_TEXT_ORIGIN;
  const stated = settleFieldDate(section, metadata, sourceDate, { address, body }, origin);
  const isDated = stated.date !== null;
  const noArticle = nameNoArticle(metadata, {
    ...{ path: section.file.relativePath, source: block.source },
    ...{ text: body.text, isDated },
  });
  const names = readByline(metadata, body.byline);
  const sender = mail ? partSender(names, mail.isToMany) : { authors: names, source: null };
  // What program code says of its article is not known: it may be a draft.
  const keeps = body.text !== '' && (stated.date !== null || block.language !== 'code');
  const draft: Draft = {
    headline,
    date: stated.date,
    byline: sender.authors,
    source:
      readSource(metadata, address?.url ?? null, parts?.site ?? null, sourceDate?.name ?? null) ??
      sender.source,
    url: address?.url.href ?? null,
    tags: listTags(metadata),
    language: firstValue(metadata, 'language'),
    body,
    withheld:
      noArticle === null
        ? reportWithheld(section, metadata, block.fields ?? [])
        : reportNoArticle(locateLine(section, 0), noArticle, IF_ARTICLE),
    problems: [
      ...faults.map((fault) => reportMetadataFault(section, fault, keeps)),
      ...stated.problems,
      ...problems,
      ...(mail?.problems ?? []),
    ],
  };
  return addTextOrigin(draft, origin);
}

/** What stands below a text that begins with fields belongs to them; those above it count first. */
function takeTrailing(
  { lines, firstLine }: FileSection,
  { bodyLine, fields }: FrontMatterBlock,
  above: Metadata,
): { readonly lines: readonly string[]; readonly metadata: Metadata } {
  const below = lines.slice(bodyLine);
  if (!fields || above.has('subject')) return { lines: below, metadata: above };
  const trailing = takeTrailingFields(below, firstLine + bodyLine);
  return { lines: trailing.lines, metadata: new Map([...trailing.fields, ...above]) };
}

function firstValue(metadata: Metadata, name: 'headline' | 'language'): string | null {
  const value = findField(metadata, name)?.values[0];
  if (value === undefined) return null;
  return name === 'headline' ? readHeadline(value, metadata) : cleanLine(value.slice(0, 300), 120);
}

const STRAIGHT_QUOTE = /^\s*["']/;

/** A title that is a quotation keeps its marks, but for those of somebody who sets them around every value. */
function readHeadline(written: string, metadata: Metadata): string {
  const value = cleanValue(written);
  const isQuotation =
    !STRAIGHT_QUOTE.test(value) &&
    !(findField(metadata, 'date')?.values ?? []).some((date) => stripQuotes(date) !== date);
  return cleanHeadline(isQuotation ? value : stripQuotes(value));
}

/** Only mails state it. */
function readCoding(metadata: Metadata): MailCoding {
  const [type = ''] = metadata.get('contenttype')?.values ?? [];
  const [transfer = ''] = metadata.get('contenttransferencoding')?.values ?? [];
  return { type, transfer };
}

function place(section: FileSection, { line, column }: Pick<Field, 'line' | 'column'>): Place {
  return { path: section.file.path, line, column };
}

function settleFieldDate(
  section: FileSection,
  metadata: Metadata,
  sourceDate: FieldDate | null,
  clues: Pick<DateClues, 'address' | 'body'>,
  origin: TextOrigin,
): SettledDate {
  const { file } = section;
  const stated = readFieldDate(metadata, file.settings) ?? sourceDate;
  const statesDay = stated?.reading.kind === 'day';
  const kept = stated && statesDay ? findDayKept(stated, metadata, { file, ...clues }, origin) : null;
  if (kept) return kept;
  const paths = statesDay
    ? []
    : listStatedPaths(metadata).map(({ written, field }) => ({ written, place: place(section, field) }));
  const settled = settleDate(stated && { ...stated, place: place(section, stated.field) }, {
    file,
    paths,
    ...clues,
  });
  if (settled.date !== null) return settled;
  const changed = readChangeDate(metadata, file.settings);
  if (changed?.reading.kind !== 'day') return settled;
  const { date } = changed.reading;
  const problems = stated === null ? [] : settled.problems;
  return { date, problems: [...problems, reportChange(date.date, place(section, changed.field))] };
}

/** Of a text that was put into a note, the day that the text states: that of the note is no better than none. */
function findDayKept(
  stated: FieldDate,
  metadata: Metadata,
  clues: DateClues,
  { date, source, isDatedAbove }: TextOrigin,
): SettledDate | null {
  if (isSavedDate(stated, metadata)) return findDayBeforeSaving(clues);
  if (!isDatedAbove || date === null || source === null || stated.reading.kind !== 'day') return null;
  return isDay(date.date) && date.date < stated.reading.date.date ? { date, problems: [] } : null;
}

function reportWithheld(
  section: FileSection,
  metadata: Metadata,
  fields: readonly HeaderField[],
): Problem | null {
  const found = findWithholding(metadata);
  if (!found || (found.isOfAnything && fields.some(isOfSubject))) return null;
  const message = `this is a draft, or not for every reader ("${found.stated}"), so it was left out.`;
  const hint = 'Take that line out if it is to be published, or set "drafts" to true.';
  return problemAt(place(section, found.field), 'info', 'article/draft', message, hint);
}

/** `Case: Roe v. Kell`: lines like those of an article may say something of what it is about. */
function isOfSubject({ name }: HeaderField): boolean {
  return !isArticleField(`${name}: x`) && !isSideField(`${name}:`);
}

/** The stated address, and a problem where none that is stated can be linked. */
function readStatedUrl(
  section: FileSection,
  metadata: Metadata,
): { readonly address: DateClues['address']; readonly problems: readonly Problem[] } {
  for (const field of listUrlFields(metadata)) {
    const url = readWebAddress(cleanAddress(field.values.find(isStated) ?? ''));
    if (url) return { address: { url, place: place(section, field) }, problems: [] };
  }
  const field = findField(metadata, 'url');
  const written = field?.values[0];
  if (!field || written === undefined) return { address: null, problems: [] };
  // Of a site's own pages many programs state a part of the address alone.
  if (/^(?!\/\/|\.)[^\s:]*$/.test(written)) return { address: null, problems: [] };
  const message = `${quoteValue(written)} is no address of a page on the web, so it is not linked.`;
  const hint = 'Write the whole address, beginning with https://.';
  const problem = problemAt(place(section, field), 'warning', 'url/unsafe', message, hint);
  return { address: null, problems: [problem] };
}

function readBody(
  section: FileSection,
  lines: readonly string[],
  metadata: Metadata,
  url: URL | null,
): Pick<Draft, 'headline' | 'body'> {
  const stated = firstValue(metadata, 'headline');
  const lead = findLeadPicture(metadata);
  const above = lead === null ? [] : draftLead(lead);
  const { syntax, path } = section.file;
  const source = lines.join('\n');
  const isPage = isHtmlName(path) && /^\s*<[a-z!/?]/i.test(source.slice(0, 200));
  const page = isPage ? readHtmlPage(source) : null;
  if (isPage && !page) return { headline: stated, body: EMPTY_PAGE.body };
  if (page)
    return {
      headline: stated ?? page.headline,
      body: {
        ...{ text: page.text, blocks: page.blocks, byline: page.byline, limits: page.limits },
        pictures: [...layOutBlocks(above.slice(0, 1)).pictures, ...page.pictures],
      },
    };
  const titled = takeTitle(lines, syntax);
  const repeats = titled.title !== null && repeatsTitle(cleanHeadline(titled.title), stated, url);
  const own = addStandfirst(repeats ? titled.lines : lines, metadata).join('\n');
  return { headline: stated ?? (repeats ? titled.title : null), body: parseBody(own, syntax, above) };
}

/** The title that metadata state, with or without the name of the site that stands behind it. */
function repeatsTitle(title: string, stated: string | null, url: URL | null): boolean {
  return stated === null || title === stated || partSiteName(stated, url)?.headline === title;
}

/** A fault costs the article its place only where there is no text to show. */
function reportMetadataFault(section: FileSection, fault: MetadataFault, keeps: boolean): Problem {
  const isFatal = !keeps && fault.rule !== 'front-matter/duplicate-key';
  return problemAt(
    place(section, fault),
    isFatal ? 'error' : 'warning',
    fault.rule,
    fault.message,
    fault.hint,
  );
}
