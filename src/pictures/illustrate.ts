import type { SeenPictures } from '../cache/folder-look.ts';
import type { Digest, NamedPicture, Problem } from '../model/model.ts';
import type { Illustration, ShownPicture } from '../model/page-parts.ts';
import type { ArchiveColumns } from '../outline/archive-columns.ts';
import { readHeads } from '../outline/read-outlines.ts';
import type { Settings } from '../settings/settings.ts';
import { readTexts, type Texts, textsOf } from '../tools/columns/texts.ts';
import { cleanLine } from '../tools/text/clean-text.ts';
import { chooseLead } from './choose-lead.ts';
import { PictureFinder } from './find/picture-finder.ts';
import { fileOfPicture } from './name-picture.ts';
import { type LookedAt, type NamedFile, PictureLooker } from './picture-looker.ts';
import type { PictureStore } from './picture-store.ts';
import type { PictureToPlace } from './pictures.ts';
import { reportArticle, reportFile, reportRest, type Unshown } from './report-pictures.ts';

interface IllustrateOptions {
  /** Where the articles are. */
  readonly folder: string;
  readonly seen: SeenPictures;
  readonly settings: Settings;
  readonly store: PictureStore;
  /** Nothing is made for later: no smaller versions. */
  readonly readOnly: boolean;
}

/** The pictures of an archive. */
export interface Illustrated {
  /** Of each article its {@link Illustration} as JSON, empty where it has no pictures; `null` where none has. */
  readonly illustrations: Texts | null;
  /** What is to be put into the site, each once, in the order of the articles. */
  readonly toPlace: readonly PictureToPlace[];
  readonly problems: readonly Problem[];
  /** Files, as messages name them, that are some article's picture: shown, or with a problem that says why not. */
  readonly named: ReadonlySet<string>;
}

interface NamedAndFound {
  readonly picture: NamedPicture;
  /** Numbers of files: what is named is any of these. */
  readonly found: readonly number[];
}

/**
 * Finds the pictures that articles name and looks at each once: the one stage that opens them. What is known of a file
 * from before is not opened. Nothing outside the folder is read, and nothing is fetched.
 */
export async function illustrate(archive: ArchiveColumns, options: IllustrateOptions): Promise<Illustrated> {
  const { outlines } = archive;
  const { settings, store, readOnly } = options;
  const finder = new PictureFinder(options.folder, options.seen);
  const looker = new PictureLooker(store, { settings, readOnly });
  const rows = findAll(archive, finder, looker, settings.pictures === 'off');
  const looked = await looker.look();
  const written: string[] = [];
  const read = readHeads(outlines);
  const problems: Problem[] = [];
  for (let row = 0; row < outlines.count; row++) {
    const named = rows.get(row);
    const illustration = named === undefined ? null : showAll(named.pictures, looked);
    written.push(illustration === null ? '' : JSON.stringify(illustration));
    if (named !== undefined) problems.push(...reportArticle(read(row), named.unshown));
  }
  problems.push(
    ...looked.flatMap((each) => reportFile(each, settings)),
    ...reportRest(looked, options.folder),
  );
  return {
    illustrations: textsOf(written),
    toPlace: looker.listToPlace(looked),
    problems,
    named: new Set(looked.map(({ file }) => file.shownPath)),
  };
}

interface RowPictures {
  readonly pictures: readonly NamedAndFound[];
  readonly unshown: Unshown;
}

/** What each article names, by its row. */
function findAll(
  { outlines }: ArchiveColumns,
  finder: PictureFinder,
  looker: PictureLooker,
  isOff: boolean,
): ReadonlyMap<number, RowPictures> {
  const [read, ids, heads] = [readTexts(outlines.pictures), readTexts(outlines.ids), readHeads(outlines)];
  const { bounds } = outlines.pictures;
  const rows = new Map<number, RowPictures>();
  for (let row = 0; row < outlines.count; row++) {
    if (bounds[row] === bounds[row + 1]) continue;
    const article = ids(row).replace(/#\d+$/, '');
    const { path, line } = heads(row);
    const unshown: Unshown = { missing: [], outside: [], elsewhere: [] };
    const named = JSON.parse(read(row)) as readonly NamedPicture[];
    const pictures = named.map((picture): NamedAndFound => {
      const found = isOff ? [] : findOne(picture, { article, path, line }, finder, looker, unshown);
      return { picture, found };
    });
    rows.set(row, { pictures, unshown });
  }
  return rows;
}

function findOne(
  { sources, address, role, line: ownLine }: NamedPicture,
  {
    article,
    path,
    line: articleLine,
  }: { readonly article: string; readonly path: string; readonly line: number },
  finder: PictureFinder,
  looker: PictureLooker,
  unshown: Unshown,
): readonly number[] {
  const line = ownLine ?? articleLine;
  const prefix = path.slice(0, path.length - article.length);
  let isOutside = false;
  const files = sources.flatMap((source): NamedFile[] => {
    const embedded = EMBEDDED.exec(source)?.[1];
    if (embedded !== undefined)
      return [{ path: null, diskPath: path, shownPath: path, shownLine: line, embedded: embedded as Digest }];
    const found = finder.find(source, article);
    if (found === 'outside') isOutside = true;
    return found === null || found === 'outside'
      ? []
      : [{ ...found, shownPath: prefix + found.path, shownLine: 1, embedded: null }];
  });
  if (files.length === 0 && role !== 'hint') {
    const written = sources[0] ?? address ?? '';
    const list = isOutside ? unshown.outside : address === null ? unshown.missing : unshown.elsewhere;
    list.push({ written, line });
  }
  return files.map((file) => looker.add(file));
}

const EMBEDDED = /^data:([\da-f]{32})$/;

/** What is shown of an article's pictures; `null` where nothing is. */
function showAll(named: readonly NamedAndFound[], looked: readonly LookedAt[]): Illustration | null {
  const shown = named.map(({ picture, found }) => {
    const at = found.find((file) => looked[file]!.isPublished);
    const { known } = at === undefined ? { known: null } : looked[at]!;
    const isMark = found.length > 0 && found.every((file) => isMarkAlone(looked[file]!, picture));
    return { picture, isMark, file: known === null || known.fault !== null ? null : fileOfPicture(known) };
  });
  const inText = new Set(
    shown.flatMap(({ picture, file }) => (picture.role === 'text' && file ? [file.url] : [])),
  );
  const pictures = shown.filter(({ picture: { role }, isMark, file }) => {
    if (isMark && file === null) return false;
    if (role === 'text') return true;
    if (file === null) return role === 'lead';
    return role === 'lead' ? !inText.has(file.url) : inText.size === 0;
  });
  if (pictures.length === 0) return null;
  const leads = new Set(
    shown.flatMap(({ picture, file }) => (picture.role === 'lead' && file ? [file.url] : [])),
  );
  const all = pictures.map(
    ({ picture: { at, isCaptioned, alt, address, sources }, file }): ShownPicture => ({
      ...{ at, isCaptioned, alt, address, file },
      name: file === null ? nameOfFile(sources[0] ?? '') : '',
    }),
  );
  return { pictures: all, lead: chooseLead(all, leads) };
}

/** What a page shows until the picture is there is no mark. */
function isMarkAlone({ file, known }: LookedAt, { address }: NamedPicture): boolean {
  return known.fault === 'too-small' && (file.embedded === null || address === null);
}

const LONGEST_NAME = 80;

/** As somebody may look for it. */
function nameOfFile(source: string): string {
  if (EMBEDDED.test(source)) return '';
  const name =
    source
      .replace(/[?#].*$/s, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  return cleanLine(name, LONGEST_NAME);
}
