import type { BodyReader } from '../../model/bodies.ts';
import type { Url } from '../../model/model.ts';
import type { DataFile, FilePiece } from '../../model/pages.ts';
import { MarkedRows, type Told } from '../told.ts';
import { writeCitations } from './files/citations.ts';
import { writeArticles, writeEntities } from './files/data-files.ts';
import { writeDataPackage, writeTableSchema } from './files/data-package.ts';
import { writeAtom, writeJsonFeed } from './files/feeds.ts';
import { writeHeaders } from './files/headers.ts';
import { writeArticleList, writeMentionList } from './files/list-files.ts';
import { writeLlms } from './files/llms.ts';
import { writeOpenSearch } from './files/open-search.ts';
import { writeNginxMap, writeRedirects } from './files/redirects.ts';
import { writeRobots } from './files/robots.ts';
import { writeSitemap, writeSitemapIndex } from './files/sitemap.ts';
import { writeWebManifest } from './files/web-manifest.ts';

interface FileRow {
  readonly write: (inputs: never, bodies: BodyReader) => Iterable<FilePiece>;
  readonly knownBy: DataFile['knownBy'];
}

/** What writes the files of each kind, and how they are known again. */
const WRITERS = {
  atom: { write: writeAtom, knownBy: 'inputs' },
  'json-feed': { write: writeJsonFeed, knownBy: 'inputs' },
  articles: { write: writeArticles, knownBy: 'inputs' },
  // All that is said of the entities is all that is written of them.
  entities: { write: writeEntities, knownBy: 'bytes' },
  'article-list': { write: writeArticleList, knownBy: 'inputs' },
  'mention-list': { write: writeMentionList, knownBy: 'inputs' },
  'data-package': { write: writeDataPackage, knownBy: 'inputs' },
  'table-schema': { write: writeTableSchema, knownBy: 'inputs' },
  citations: { write: writeCitations, knownBy: 'inputs' },
  sitemap: { write: writeSitemap, knownBy: 'bytes' },
  'sitemap-index': { write: writeSitemapIndex, knownBy: 'inputs' },
  'open-search': { write: writeOpenSearch, knownBy: 'inputs' },
  'web-manifest': { write: writeWebManifest, knownBy: 'inputs' },
  llms: { write: writeLlms, knownBy: 'inputs' },
  robots: { write: writeRobots, knownBy: 'inputs' },
  redirects: { write: writeRedirects, knownBy: 'bytes' },
  'nginx-map': { write: writeNginxMap, knownBy: 'bytes' },
  headers: { write: writeHeaders, knownBy: 'inputs' },
} as const satisfies Readonly<Record<string, FileRow>>;

type FileKind = keyof typeof WRITERS;

type Written<Kind extends FileKind> = Parameters<(typeof WRITERS)[Kind]['write']>[0];

/** What the files of each kind are made from: in full where they are known by it. */
type Inputs = {
  readonly [Kind in FileKind]: (typeof WRITERS)[Kind]['knownBy'] extends 'inputs'
    ? Told<Written<Kind>>
    : Written<Kind>;
};

interface Writer<Kind extends FileKind> {
  readonly write: (inputs: Inputs[Kind], bodies: BodyReader) => Iterable<FilePiece>;
  readonly knownBy: DataFile['knownBy'];
}

const WRITER: { readonly [Kind in FileKind]: Writer<Kind> } = WRITERS;

/** A file with all that it is made from. As with pages, what writes it has nothing at hand but that. */
export class GatheredFile<Kind extends FileKind> implements DataFile<Inputs[Kind]> {
  readonly #kind: Kind;
  readonly url: Url;
  readonly inputs: Inputs[Kind];
  readonly content: Writer<Kind>['write'];

  constructor(kind: Kind, url: Url, inputs: Inputs[Kind]) {
    this.#kind = kind;
    this.url = url;
    this.inputs = inputs;
    this.content = WRITER[kind].write;
  }

  get beside(): unknown {
    return Object.entries(this.inputs ?? {}).map(([name, part]: [string, unknown]) => [
      name,
      part instanceof MarkedRows ? part.more : part,
    ]);
  }

  get knownBy(): DataFile['knownBy'] {
    return WRITER[this.#kind].knownBy;
  }
}

export type SiteFile = { readonly [Kind in FileKind]: GatheredFile<Kind> }[FileKind];
