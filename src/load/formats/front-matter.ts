import type { Problem } from '../../model.ts';
import { parseBody } from '../body/body.ts';
import { cleanLine } from '../clean-text.ts';
import type { Draft } from '../draft.ts';
import { readDate } from '../edition-date.ts';
import { cleanHeadline, decodeEntities } from '../headline/clean-headline.ts';
import { readHtmlPage } from '../html/html.ts';
import { findField, listAuthors, listTags } from '../metadata/article-fields.ts';
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import type { Field, Metadata, MetadataFault } from '../metadata/metadata.ts';
import { readBlock } from '../metadata/read-block.ts';
import { type Place, problemAt, quoteValue } from '../problem.ts';
import type { Section } from '../section.ts';
import { type StatedDate, settleDate, settleUnstatedDate } from '../stated-date.ts';
import { takeTitle } from '../take-title.ts';
import { readWebAddress } from '../web-address.ts';
import { isHtmlName } from './html.ts';

/**
 * Text with YAML, TOML or JSON front matter. Fields that state something about the article are read, under
 * their usual names; all others, such as `permalink` or `layout`, have no effect.
 */
export function readFrontMatter(section: Section): Draft | null {
  const block = findFrontMatter(section.lines);
  const read = block && readBlock(block, section.firstLine);
  if (!block || !read) return null;
  const { metadata, faults } = read;
  const [firstBodyLine = '', ...otherBodyLines] = section.lines.slice(block.bodyLine);
  const bodyLines = [firstBodyLine.slice(block.bodyColumn - 1), ...otherBodyLines];
  const stated = settleFieldDate(section, metadata);
  const address = readAddress(section, metadata);
  const { headline, body } = readBody(section, bodyLines, firstValue(metadata, 'headline'));
  const keeps = stated.date !== null && body.text !== '';
  return {
    format: 'front-matter',
    headline,
    date: stated.date,
    byline: listAuthors(findField(metadata, 'byline')),
    source: firstValue(metadata, 'source'),
    url: address.url,
    tags: listTags(metadata),
    language: firstValue(metadata, 'language'),
    body,
    problems: [
      ...faults.map((fault) => reportFault(section, fault, keeps)),
      ...stated.problems,
      ...address.problems,
    ],
  };
}

function firstValue(metadata: Metadata, name: 'headline' | 'source' | 'language'): string | null {
  const value = findField(metadata, name)?.values[0];
  if (value === undefined) return null;
  return name === 'headline'
    ? cleanHeadline(decodeEntities(value))
    : cleanLine(value.slice(0, 300)).slice(0, 120);
}

function place(section: Section, { line, column }: Pick<Field, 'line' | 'column'>): Place {
  return { path: section.file.path, line, column };
}

function settleFieldDate(section: Section, metadata: Metadata): StatedDate {
  const { file } = section;
  const field = findField(metadata, 'date');
  const written = field?.values[0];
  if (!field || written === undefined) return settleUnstatedDate(file);
  return settleDate(readDate(written, file.settings), written, place(section, field), file, 'error');
}

function readAddress(
  section: Section,
  metadata: Metadata,
): { url: string | null; problems: readonly Problem[] } {
  const field = findField(metadata, 'url');
  const written = field?.values[0];
  if (!field || written === undefined) return { url: null, problems: [] };
  const url = readWebAddress(written);
  if (url) return { url: url.href, problems: [] };
  const message = `${quoteValue(written)} is no address of a page on the web, so it is not linked.`;
  const hint = 'Write the whole address, beginning with https://.';
  return { url: null, problems: [problemAt(place(section, field), 'warning', 'url/unsafe', message, hint)] };
}

function readBody(
  section: Section,
  lines: readonly string[],
  stated: string | null,
): Pick<Draft, 'headline' | 'body'> {
  const { syntax, path } = section.file;
  const source = lines.join('\n');
  const page = isHtmlName(path) && /^\s*</.test(source) ? readHtmlPage(source) : null;
  if (page)
    return {
      headline: stated ?? page.headline,
      body: { text: page.text, blocks: page.blocks, byline: page.byline },
    };
  const titled = takeTitle(lines, syntax);
  const repeats = titled.title !== null && (stated === null || cleanHeadline(titled.title) === stated);
  if (!repeats) return { headline: stated, body: parseBody(source, syntax) };
  return { headline: titled.title, body: parseBody(titled.lines.join('\n'), syntax) };
}

/** A fault costs the article its place only where it leaves nothing to show on a day. */
function reportFault(section: Section, fault: MetadataFault, keeps: boolean): Problem {
  const isFatal = !keeps && fault.rule !== 'front-matter/duplicate-key';
  return problemAt(
    place(section, fault),
    isFatal ? 'error' : 'warning',
    fault.rule,
    fault.message,
    fault.hint,
  );
}
