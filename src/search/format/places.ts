/** Where the files of the index are, from the root of the site; all names are made here. */
import { hyphenate } from '../../tools/text/ascii-slug.ts';

const INDEX_FOLDER = 'search';

/** What tells of the parts of the index. */
export const INDEX_MANIFEST = `${INDEX_FOLDER}/index.js`;

/** The name of a piece: a part's own manifest, words, their positions, records of articles, counts. */
export const manifestName = (part: string): string => `${part}/index`;
export const wordsName = (part: string, piece: string): string => `${part}/w-${piece}`;
export const positionsName = (part: string, piece: string): string => `${part}/p-${piece}`;
export const recordsName = (part: string, group: number): string => `${part}/a-${group.toString(36)}`;
export const facetsName = (part: string, filter: string): string => `${part}/f-${filter}`;

export const pieceUrl = (name: string): string => `${INDEX_FOLDER}/${name}.js`;

/** A piece as a script: a page that was opened from a disk may load nothing else. Its content needs no escapes. */
export const writePieceScript = (name: string, content: string): string =>
  `datelinePiece('${name}','${content}');\n`;

/** The address of an article whose headline is in ASCII and whose slug nothing else claims. */
export const plainArticleUrl = (date: string | null, headline: string): string =>
  `${articleFolder(date)}/${hyphenate(headline)}.html`;

const articleFolder = (date: string | null): string => date?.replaceAll('-', '/') ?? 'undated';
