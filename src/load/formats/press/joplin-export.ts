import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import { isBlank } from '../../sections/rule-line.ts';
import type { SourceFile } from '../../sections/section.ts';
import type { FileParts, Format } from '../format.ts';

/** A note as Joplin keeps it: its title in the first line, what the program knows of it below the text. Others read it. */
export const JOPLIN_EXPORT = {
  name: 'joplin-export',
  title: 'Note of Joplin',
  endings: TEXT_ENDINGS,
  split: splitJoplin,
  read: () => null,
} as const satisfies Format;

const FOOT = 3000;
const LAST = /\ntype_: (\d{1,2})\s*$/;
const FIELD = /^([a-z_]{2,40}):(?: (.{0,2000}))?$/;
const NOTE = '1';
/** Of notebooks, files, topics and what has which, there is no text: fields by which no article is told. */
const OTHER = { layout: 'tag' };

/** The fields become front matter in the line of the title, so that all others keep their places. */
function splitJoplin(text: string, file: SourceFile): FileParts | null {
  const kind = LAST.exec(text.slice(-FOOT))?.[1];
  if (kind === undefined) return null;
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => !isBlank(line));
  let end = last;
  while (end > 0 && FIELD.test(lines[end - 1] ?? '')) end -= 1;
  const fields = new Map(
    lines.slice(end, last + 1).map((line) => {
      const [, name = '', value = ''] = FIELD.exec(line) ?? [];
      return [name, value.trim()] as const;
    }),
  );
  if (!fields.has('id')) return null;
  const first = lines.findIndex((line) => !isBlank(line));
  const title = first < end ? (lines[first] ?? '').trim() : '';
  const stated = { title, author: fields.get('author') ?? '', url: fields.get('source_url') ?? '' };
  const head = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ''));
  const written = JSON.stringify(kind === NOTE ? head : { ...head, ...OTHER });
  const body = kind === NOTE ? lines.slice(first + 1, end) : [];
  return { sections: [{ file, firstLine: first + 1, lines: [written, ...body] }] };
}
