/** What readers keep: pages with the articles that they lead to, in a cache of their own, with a list of them beside. */
import { parseInertly } from '../../../src/tools/browser/trusted-types.ts';
import { isArticle, isPage, nameFile, nameOfKept } from './addresses.ts';
import { copyPlainly } from './plain-copy.ts';

/** A page that is kept. */
export interface KeptPage {
  /** Its key; the articles' and all that is shown with them stand behind it in `files`. */
  readonly url: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Of the same cache: no page of the site has such a name. */
const LIST = 'offline.json';
/** Asked for at once. */
const AT_ONCE = 6;

export async function listKept(root: string): Promise<readonly KeptPage[]> {
  if (!(await caches.has(nameOfKept(root)))) return [];
  const list = await (await caches.open(nameOfKept(root))).match(root + LIST);
  return list === undefined ? [] : ((await list.json()) as readonly KeptPage[]);
}

/**
 * Keeps the page at hand, the articles that it leads to, and all that they are shown with. What is kept already is
 * brought up to date.
 *
 * @param say told of how many pages how many are there
 * @throws {Error} where the host does not answer, or there is no room: then nothing is kept
 */
export async function keepPage(root: string, say: (done: number, of: number) => void): Promise<KeptPage> {
  const url = nameFile(location.href);
  const cache = await caches.open(nameOfKept(root));
  try {
    const kept = await gather(root, [url, ...listArticles(root)], cache, say);
    const page = { url, title: document.querySelector('h1')?.textContent?.trim() ?? url, ...kept };
    const others = (await listKept(root)).filter((other) => other.url !== url);
    await writeList(root, [...others, page]);
    return page;
  } finally {
    await sweep(root);
  }
}

/** Files that another page has as well stay. */
export async function dropPage(root: string, url: string): Promise<void> {
  await writeList(
    root,
    (await listKept(root)).filter((page) => page.url !== url),
  );
  await sweep(root);
}

/** The articles that the page at hand leads to, each once. */
export function listArticles(root: string): readonly string[] {
  // Links of a chart are drawn, and lead to no article.
  const links = [...document.querySelectorAll('main a[href]')].filter((a) => a instanceof HTMLAnchorElement);
  return [...new Set(links.map(({ href }) => nameFile(href)))].filter((key) => isArticle(key, root));
}

async function gather(
  root: string,
  pages: readonly string[],
  cache: Cache,
  say: (done: number, of: number) => void,
): Promise<Pick<KeptPage, 'files' | 'bytes'>> {
  const sizes = new Map<string, number>();
  const parts = new Set<string>();
  let done = 0;
  say(done, pages.length);
  await forEach(pages, async (key) => {
    const text = await take(key, cache, sizes);
    for (const part of text === null ? [] : listParts(text, key, root)) parts.add(part);
    say(++done, pages.length);
  });
  const fonts = new Set<string>();
  await forEach([...parts], async (key) => {
    const text = await take(key, cache, sizes);
    if (key.endsWith('.css') && text !== null) for (const font of listFonts(text, key)) fonts.add(font);
  });
  await forEach([...fonts], (key) => take(key, cache, sizes));
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return { files: [...sizes.keys()], bytes };
}

/** @returns the text of a page or a stylesheet; `null` of what is neither, and of what the host does not have */
async function take(key: string, cache: Cache, sizes: Map<string, number>): Promise<string | null> {
  const response = await fetch(key, { cache: 'no-cache' });
  if (!response.ok) return null;
  const { copy, bytes } = await copyPlainly(response);
  await cache.put(key, copy.clone());
  sizes.set(key, bytes);
  return isPage(key) || key.endsWith('.css') ? copy.text() : null;
}

/** Styles, scripts, pictures: of each picture all versions, since another screen may show another. */
function listParts(text: string, page: string, root: string): readonly string[] {
  const read = parseInertly(text);
  const named = (selector: string, attribute: string) =>
    [...read.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const versions = named('img[srcset]', 'srcset').flatMap((set) =>
    set.split(',').map((version) => version.trim().replace(/\s.*/, '')),
  );
  return [
    ...named('link[rel="stylesheet"], link[rel="icon"], link[rel="preload"]', 'href'),
    ...named('script[src]', 'src'),
    ...named('img[src]', 'src'),
    ...versions,
  ]
    .filter((path) => path !== '')
    .map((path) => nameFile(new URL(path, page).href))
    .filter((key) => key.startsWith(root));
}

function listFonts(style: string, from: string): readonly string[] {
  return [...style.matchAll(/url\(["']?([^"'()]+\.woff2)["']?\)/g)].map(
    ([, path]) => new URL(path!, from).href,
  );
}

async function forEach<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> {
  const left = items.values();
  const work = async (): Promise<void> => {
    for (const item of left) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function writeList(root: string, pages: readonly KeptPage[]): Promise<void> {
  const cache = await caches.open(nameOfKept(root));
  await cache.put(root + LIST, new Response(JSON.stringify(pages)));
}

/** Takes away what belongs to no page that is kept. */
async function sweep(root: string): Promise<void> {
  const pages = await listKept(root);
  if (pages.length === 0) {
    await caches.delete(nameOfKept(root));
    return;
  }
  const cache = await caches.open(nameOfKept(root));
  const needed = new Set([root + LIST, ...pages.flatMap(({ files }) => files)]);
  const idle = (await cache.keys()).filter(({ url }) => !needed.has(url));
  await Promise.all(idle.map((request) => cache.delete(request)));
}
