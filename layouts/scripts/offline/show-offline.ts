import { fold } from '../../../src/search/text/fold.ts';
import { parseInertly } from '../../../src/tools/browser/trusted-types.ts';
import { button, element, part } from '../search/say/element.ts';
import { fill } from '../search/say/speech.ts';
import { isPage, nameFile, nameOfSeen, OFFLINE_PAGE } from './addresses.ts';
import { dropPage, listKept } from './kept.ts';
import { type OfflineTexts, readOfflineTexts, sayBytes } from './words.ts';

/** Pages that were seen are named, the latest ones. */
const MOST_SEEN = 30;

/** A page that is at hand. */
interface PageAtHand {
  readonly url: string;
  readonly title: string;
  /** Folded. */
  readonly text: string;
}

/** Lists what is kept, and what was seen, and searches it. */
export async function showOffline(root: string): Promise<void> {
  const texts = readOfflineTexts(document);
  showWanted(root, texts);
  await showKept(root, texts);
  await showSeen(root);
  part('offline', HTMLElement).hidden = false;
  const search = part('kept-search', HTMLInputElement);
  search.addEventListener('input', () => showFound(root, search.value, texts));
}

/** The page that could not be reached may be, later. */
function showWanted(root: string, { again }: OfflineTexts): void {
  const path = new URLSearchParams(location.search).get('page') ?? '';
  if (path === '' || !URL.canParse(path, root)) return;
  const wanted = new URL(path, root).href;
  if (!wanted.startsWith(root)) return;
  const said = part('unreached', HTMLElement);
  said.append(' ', element('a', { href: wanted }, again));
  said.hidden = false;
}

async function showKept(root: string, texts: OfflineTexts): Promise<void> {
  const pages = await listKept(root);
  part('kept', HTMLElement).hidden = pages.length === 0;
  part('kept-none', HTMLElement).hidden = pages.length > 0;
  const items = pages.map(({ url, title, bytes }) => {
    const drop = button('', texts.remove, async () => {
      await dropPage(root, url);
      await showKept(root, texts);
    });
    drop.setAttribute('aria-label', fill(texts.removeOf, { title }));
    const size = element('span', { class: 'number' }, sayBytes(bytes, texts));
    return element('li', {}, linkTo({ url, title }), ' ', size, ' ', drop);
  });
  part('kept-pages', HTMLElement).replaceChildren(...items);
}

async function showSeen(root: string): Promise<void> {
  const urls = (await listSeen(root)).slice(-MOST_SEEN).reverse();
  const pages = await readPages(urls);
  part('seen', HTMLElement).hidden = pages.length === 0;
  part('seen-pages', HTMLElement).replaceChildren(...pages.map((page) => element('li', {}, linkTo(page))));
}

async function listSeen(root: string): Promise<readonly string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(nameOfSeen(root, '')));
  const urls = new Set<string>();
  for (const name of names)
    for (const { url } of await (await caches.open(name)).keys()) {
      urls.delete(url);
      if (isPage(url) && url !== root + OFFLINE_PAGE) urls.add(url);
    }
  return [...urls];
}

const read = new Map<string, PageAtHand>();

async function readPages(urls: readonly string[]): Promise<readonly PageAtHand[]> {
  const pages = await Promise.all(urls.map(async (url) => read.get(url) ?? readPage(url)));
  return pages.filter((page) => page !== null);
}

async function readPage(url: string): Promise<PageAtHand | null> {
  const response = await caches.match(url);
  if (response === undefined) return null;
  const parsed = parseInertly(await response.text());
  const main = parsed.querySelector('main');
  const title = parsed.querySelector('h1')?.textContent?.trim() || parsed.title;
  const page = { url, title, text: fold(main?.textContent ?? '') };
  read.set(url, page);
  return page;
}

/** Pages that have all of the words. */
async function showFound(root: string, typed: string, { nothing }: OfflineTexts): Promise<void> {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const list = part('kept-found', HTMLElement);
  const status = part('kept-status', HTMLElement);
  if (words.length === 0) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  const kept = (await listKept(root)).flatMap(({ files }) => files);
  const urls = [...new Set([...kept, ...(await listSeen(root))])].filter(isPage);
  const found = (await readPages(urls)).filter(({ text }) => words.every((word) => text.includes(word)));
  // Somebody types on while pages are read.
  if (typed !== part('kept-search', HTMLInputElement).value) return;
  list.replaceChildren(...found.map((page) => element('li', {}, linkTo(page))));
  status.textContent = found.length === 0 ? nothing : '';
}

function linkTo({ url, title }: Pick<PageAtHand, 'url' | 'title'>): HTMLAnchorElement {
  return element('a', { href: nameFile(url), dir: 'auto' }, title);
}
