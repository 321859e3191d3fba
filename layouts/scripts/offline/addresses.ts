/** The page that stands in for what is neither reached nor kept. */
export const OFFLINE_PAGE = 'offline.html';

/** What every page is shown with. */
export const SHELL = [
  OFFLINE_PAGE,
  'assets/dateline.css',
  'assets/fonts.js',
  'assets/page.js',
  'assets/offline.js',
  'assets/icon.svg',
] as const;

/** Of pieces of the search index, what they hold is told by this. */
const VERSION = /^\?v=[\w-]+$/;

/**
 * What a file of the site is kept under: its name, however a host shows it.
 *
 * @example nameFile('https://news.example/2023/?from=x#top') // 'https://news.example/2023/index.html'
 * @example nameFile('https://news.example/people/ann-lee') // 'https://news.example/people/ann-lee.html'
 */
export function nameFile(address: string): string {
  const url = new URL(address);
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (file === '') url.pathname += 'index.html';
  else if (!file.includes('.')) url.pathname += '.html';
  return url.origin + url.pathname + (VERSION.test(url.search) ? url.search : '');
}

/** Whether what it leads to is the same for ever: its name, or its version, is made from its content. */
export function isNamedByContent(key: string, root: string): boolean {
  return VERSION.test(new URL(key).search) || key.startsWith(`${root}pictures/`);
}

export function isPage(key: string): boolean {
  return key.endsWith('.html');
}

const ARTICLE = /^(?:\d{4}(?:\/\d{2}){0,2}|undated)\/(?!index\.html$)[^/]+\.html$/;

export function isArticle(key: string, root: string): boolean {
  return key.startsWith(root) && ARTICLE.test(key.slice(root.length));
}

/** Of the caches at an address, which others may share, those of this archive. */
const nameOf = (root: string, what: string): string => `dateline ${new URL(root).pathname} ${what}`;

export const nameOfKept = (root: string): string => nameOf(root, 'kept');
/** What readers have seen of one version of the archive. */
export const nameOfSeen = (root: string, version: string): string => nameOf(root, `seen ${version}`);
