import { COUNTED_TEXT } from './counted-text.ts';
import { DATABASE_TEXT } from './database-text.ts';
import { DATED_TEXT } from './dated-text.ts';
import type { Format, WholeFormat } from './format.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { HTML } from './html.ts';
import { MASTHEAD_TEXT } from './masthead-text.ts';
import { PLAIN_TEXT } from './plain-text.ts';
import { CUTTINGS } from './press/cuttings-text.ts';
import { JOPLIN_EXPORT } from './press/joplin-export.ts';
import { MEDIUM_EXPORT } from './press/medium-export.ts';
import { PRESS_RELEASE } from './press/press-release.ts';
import { SPEECH } from './press/speech.ts';
import { WIRE_COPY } from './press/wire-copy.ts';
import { RECORDS } from './records/records-text.ts';
import { URL_TEXT } from './url-text.ts';

/**
 * The formats that articles come in, recognised by content: the first that parts a file does, and the first that reads
 * an article of it. Those of whole files stand before those of texts; the last one takes any text.
 */
export const FORMATS = [
  RECORDS,
  DATABASE_TEXT,
  COUNTED_TEXT,
  CUTTINGS,
  MEDIUM_EXPORT,
  JOPLIN_EXPORT,
  FRONT_MATTER,
  HTML,
  PRESS_RELEASE,
  WIRE_COPY,
  SPEECH,
  MASTHEAD_TEXT,
  DATED_TEXT,
  URL_TEXT,
  PLAIN_TEXT,
] as const satisfies readonly Format[];

type FormatName = (typeof FORMATS)[number]['name'];

/** A row of the table. */
export type KnownFormat = Format & { readonly name: FormatName };
export type KnownWholeFormat = WholeFormat & KnownFormat;

const ENDINGS: ReadonlySet<string> = new Set(FORMATS.flatMap(({ endings }): readonly string[] => endings));
const TITLES: ReadonlyMap<string, string> = new Map(FORMATS.map(({ name, title }) => [name, title]));

/** Whether files of such an ending, in small letters, may hold articles. */
export function isFormatEnding(ending: string): boolean {
  return ENDINGS.has(ending);
}

/**
 * What readers call a format.
 * @param name as an article has it
 */
export function titleOfFormat(name: string): string {
  return TITLES.get(name) ?? name;
}
