import { parseBody } from '../../../src/load/body/body.ts';
import { readDate } from '../../../src/load/dates/edition-date.ts';
import { settleDate } from '../../../src/load/dates/stated-date.ts';
import { type Draft, UNSTATED } from '../../../src/load/draft.ts';
import type { FileParts, Format } from '../../../src/load/formats/format.ts';
import { type FileSection, locateLine, type SourceFile } from '../../../src/load/sections/section.ts';

/** A format as anybody may add one: files that hold many articles, and say what they are called. */
export const FEED = {
  name: 'feed',
  title: 'News feed',
  endings: ['rss', 'xml'],
  whole: true,
  split: splitFeed,
  read: readItem,
} as const satisfies Format;

function splitFeed(text: string, file: SourceFile): FileParts | null {
  if (!text.startsWith('<rss')) return null;
  const [head = '', ...items] = text.split(/(?=<item>)/);
  let firstLine = 1 + countBreaks(head);
  const sections = items.map((item): FileSection => {
    const section = { file, firstLine, lines: item.split('\n') };
    firstLine += countBreaks(item);
    return section;
  });
  return { sections, title: readElement(head, 'title'), language: readElement(head, 'language') };
}

function readItem(section: FileSection): Draft {
  const item = section.lines.join('\n');
  if (item.includes('<fault/>')) throw new TypeError('a slip in the format');
  const written = readElement(item, 'pubDate') ?? '';
  const stated = {
    written,
    place: locateLine(section, 0),
    reading: readDate(written, section.file.settings),
  };
  const body = parseBody(readElement(item, 'description') ?? '', 'plain');
  const settled = settleDate(stated, { file: section.file, address: null, body });
  return { ...UNSTATED, headline: readElement(item, 'title'), body, ...settled };
}

function readElement(xml: string, name: string): string | null {
  const [, content = null] = new RegExp(`<${name}>([^<]{1,10000})</${name}>`).exec(xml) ?? [];
  return content;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
