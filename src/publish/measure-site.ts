import type { FileSort, SiteSize } from '../model/build-types.ts';
import { SECTION_OF } from '../model/entity-sections.ts';
import type { Url } from '../model/model.ts';
import { countIn } from '../tools/collections/count.ts';
import { listFolders } from './foreign-files.ts';
import { formatManifest } from './manifest.ts';

interface MeasuredFile {
  readonly url: Url;
  readonly size: number;
  readonly sha256: string;
}

/** By the address of a page; what is in no such folder is of no sort. */
const SORT_OF_FOLDER: ReadonlyMap<string, FileSort> = new Map([
  ...Object.values(SECTION_OF).map((section) => [section, 'entities'] as const),
  ['stories', 'stories'],
  ['topics', 'topics'],
  ['pictures', 'pictures'],
  ['search', 'search'],
]);

/** By the ending of a file, wherever it is but where all of the archive's data are. */
const SORT_OF_ENDING: readonly (readonly [ending: RegExp, FileSort])[] = [
  [/\.(?:csv|ndjson)$/, 'lists'],
  [/\.(?:bib|ris|csl\.json)$/, 'citations'],
];
const DATA_FOLDER = 'data';

/** Counts a site as the disk, and a host, counts it. What somebody else has put beside it is not known here. */
export function measureSite(files: readonly MeasuredFile[]): SiteSize {
  const lists = formatManifest(files).map(({ url, text }) => ({ url, size: Buffer.byteLength(text) }));
  const counted = [...files, ...lists];
  const filesIn = new Map<string, number>();
  const sorts = new Map<FileSort, number>();
  const all = new Set(counted.map(({ url }) => url as string));
  let bytes = 0;
  let largest: { readonly url: string; readonly size: number } = lists[0]!;
  for (const { url, size } of counted) {
    bytes += size;
    if (size > largest.size || (size === largest.size && url < largest.url)) largest = { url, size };
    countIn(filesIn, url.slice(0, Math.max(0, url.lastIndexOf('/'))));
    const sort = sortOf(url, all);
    if (sort !== null) countIn(sorts, sort);
  }
  const [fullest] = [...filesIn].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  const countOf = (sort: FileSort): number => sorts.get(sort) ?? 0;
  return {
    files: counted.length,
    folders: listFolders(all).size,
    bytes,
    largestFile: { url: largest.url, bytes: largest.size },
    fullestFolder: { url: fullest![0], files: fullest![1] },
    sorts: {
      entities: countOf('entities'),
      stories: countOf('stories'),
      topics: countOf('topics'),
      feeds: countOf('feeds'),
      lists: countOf('lists'),
      citations: countOf('citations'),
      search: countOf('search'),
      pictures: countOf('pictures'),
    },
  };
}

/** Files beside a page are feeds of it where both formats are. */
function sortOf(url: string, all: ReadonlySet<string>): FileSort | null {
  const folder = url.slice(0, Math.max(0, url.indexOf('/')));
  if (folder === '' || folder === DATA_FOLDER) return null;
  const stem = url.replace(/\.(?:xml|json)$/, '');
  if (stem !== url && all.has(`${stem}.xml`) && all.has(`${stem}.json`)) return 'feeds';
  const ended = SORT_OF_ENDING.find(([ending]) => ending.test(url));
  return ended?.[1] ?? SORT_OF_FOLDER.get(folder) ?? null;
}
