import { FILE_SORTS, type FileSort, type SiteSize } from '../../model/build-types.ts';
import { countOf, formatCount } from '../../words/count-text.ts';
import { HOSTS_AS_OF } from './hosts.ts';
import { type HostVerdict, judgeHosts, type Limit } from './judge-hosts.ts';

/** A row of a table: what it is about, and what it says. */
type TableRow = readonly [label: string, text: string];

/** What a site takes on a host, which hosts take it and, where one does not, which settings would help. */
export function tellHosts(size: SiteSize, articles: number): readonly TableRow[] {
  const { files, bytes, largestFile } = size;
  const verdicts = judgeHosts(size);
  const exceeded = new Set(verdicts.flatMap(({ exceeded }) => exceeded));
  const largest = `${largestFile.url}, ${formatBytes(largestFile.bytes)}`;
  return [
    ['Size', `${countOf(files, 'file')}, ${formatBytes(bytes)}; the largest is ${largest}`],
    ...label('Fits', tellVerdicts(verdicts)),
    ...(FILE_LIMITS.some((limit) => exceeded.has(limit))
      ? label('Fewer', adviseOnFiles(size, articles))
      : []),
    ...label('Smaller', [
      ...(exceeded.has('bytes') ? [adviseOnBytes(size)] : []),
      ...(exceeded.has('fileBytes') ? [adviseOnLargestFile(size)] : []),
    ]),
  ];
}

const FILE_LIMITS = ['files', 'entries', 'filesInFolder'] as const satisfies readonly Limit[];

/** Lines of one row: the first is labelled. */
function label(label: string, lines: readonly string[]): readonly TableRow[] {
  return lines.map((line, at) => [at === 0 ? label : '', line]);
}

/** Those that take it on one line; of each other one, why not. */
function tellVerdicts(verdicts: readonly HostVerdict[]): readonly string[] {
  const taking = verdicts.filter(({ fits }) => fits === 'yes').map(({ host: { name } }) => name);
  const asOf = `by what hosts said on ${HOSTS_AS_OF}`;
  return [
    taking.length === 0 ? `no common host, ${asOf}` : `${taking.join(', ')}, ${asOf}`,
    ...verdicts.filter(({ fits }) => fits !== 'yes').map(tellMisfit),
  ];
}

function tellMisfit({ host: { name, limits, paid = {} }, fits, exceeded }: HostVerdict): string {
  const tell = (limit: Limit): string =>
    tellLimit(limit, limits[limit], fits === 'no' ? paid[limit] : undefined);
  if (fits === 'no') return `not ${name}: it takes ${exceeded.map(tell).join(', ')}`;
  const more = exceeded.map((limit) => tellLimit(limit, paid[limit] ?? limits[limit]));
  return `${name} where it is paid for: it takes ${more.join(', ')}, else ${exceeded.map(tell).join(', ')}`;
}

const UNIT: Readonly<Record<Limit, (most: number) => string>> = {
  files: (most) => `${formatCount(most)} files`,
  entries: (most) => `${formatCount(most)} files and folders`,
  filesInFolder: (most) => `${formatCount(most)} files in a folder`,
  bytes: (most) => formatBytes(most),
  fileBytes: (most) => `${most / 2 ** 20} MiB a file`,
};

function tellLimit(limit: Limit, most = 0, paid?: number): string {
  return `${UNIT[limit](most)}${paid === undefined ? '' : ` (paid ${formatCount(paid)})`}`;
}

/** What makes each sort of files fewer. */
const SORTS = {
  entities: 'pages of people, places and organisations: set a higher entityPageFrom, or leaveOut "names"',
  stories: 'pages of stories: leaveOut "stories"',
  topics: 'pages of topics: leaveOut "topics"',
  feeds: 'feeds: set a higher entityFeedFrom, or leaveOut "feeds"',
  lists: 'lists as files of data: set a higher listFilesFrom',
  citations: 'files of references: set citationFiles to "date" or "off"',
  search: 'the search index: leaveOut "search"',
  pictures: 'pictures: set pictures to "original" or "off"',
} as const satisfies Readonly<Record<FileSort, string>>;

function adviseOnFiles({ files, sorts }: SiteSize, articles: number): readonly string[] {
  const fewer = FILE_SORTS.filter((sort) => sorts[sort] > 0);
  const left = fewer.reduce((rest, sort) => rest - sorts[sort], files);
  return [
    ...fewer.map((sort) => `${formatCount(sorts[sort])} are ${SORTS[sort]}`),
    `${formatCount(left)} are left whatever is set: ${countOf(articles, 'article has its page', 'articles have their pages')}`,
  ];
}

function adviseOnBytes({ sorts }: SiteSize): string {
  if (sorts.pictures > 0) return 'set pictures to "original" or "off", or a lower allPictures';
  return 'no setting makes the pages of articles smaller, but leaveOut makes others fewer';
}

function adviseOnLargestFile({ largestFile: { url } }: SiteSize): string {
  if (url.startsWith('pictures/')) return 'a lower largestPicture leaves out what is too large';
  return `no setting makes ${url} smaller: take it out of what is sent there`;
}

/** @example formatBytes(440055941) // '440 MB' */
function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${Math.round(bytes / 1e8) / 10} GB`;
  if (bytes >= 1e8) return `${Math.round(bytes / 1e6)} MB`;
  if (bytes >= 1e6) return `${Math.round(bytes / 1e5) / 10} MB`;
  return `${Math.ceil(bytes / 1000)} kB`;
}
