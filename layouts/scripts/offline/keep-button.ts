import { parseInertly } from '../../../src/tools/browser/trusted-types.ts';
import { button } from '../search/say/element.ts';
import { fill } from '../search/say/speech.ts';
import { nameFile, OFFLINE_PAGE } from './addresses.ts';
import { dropPage, type KeptPage, keepPage, listArticles, listKept } from './kept.ts';
import { type OfflineTexts, readOfflineTexts, sayBytes } from './words.ts';

/**
 * Offers to keep the page at hand with the articles that it leads to, says how far that is and how large, and undoes it.
 *
 * @param box with a button, room for what is said, and a link to all that is kept; nobody sees it without this
 */
export async function offerToKeep(box: HTMLElement, root: string): Promise<void> {
  const [keep, said, link] = [box.querySelector('button'), box.querySelector('span'), box.querySelector('a')];
  if (keep === null || said === null || link === null || listArticles(root).length === 0) return;
  const url = nameFile(location.href);
  let texts: OfflineTexts | null = null;
  const haveTexts = async (): Promise<OfflineTexts> => {
    texts ??= await loadTexts(root);
    return texts;
  };

  const showKept = async ({ bytes, title }: KeptPage): Promise<void> => {
    const { kept, remove, removeOf, megabytes } = await haveTexts();
    keep.hidden = true;
    link.hidden = false;
    said.replaceChildren(fill(kept, { size: sayBytes(bytes, { megabytes }) }));
    const drop = button('', remove, async () => {
      drop.disabled = true;
      await dropPage(root, url);
      drop.remove();
      said.replaceChildren();
      link.hidden = true;
      keep.hidden = false;
      keep.focus();
    });
    drop.setAttribute('aria-label', fill(removeOf, { title }));
    // Kept anew, it has one already.
    if (said.nextElementSibling !== link) said.nextElementSibling?.remove();
    said.after(drop);
  };

  keep.addEventListener('click', async () => {
    keep.disabled = true;
    try {
      const { progress } = await haveTexts();
      navigator.storage?.persist?.().catch(() => false);
      const page = await keepPage(root, (done, of) =>
        said.replaceChildren(fill(progress, { done: String(done), of: String(of) })),
      );
      await showKept(page);
    } catch {
      said.replaceChildren(texts?.failed ?? '');
    } finally {
      keep.disabled = false;
    }
  });

  const before = (await listKept(root)).find((page) => page.url === url);
  if (before !== undefined) {
    await showKept(before);
    // The story has gone on.
    if (listArticles(root).some((article) => !before.files.includes(article)))
      await keepPage(root, () => null).then(showKept, () => null);
  }
  box.hidden = false;
}

/** The page that lists what is kept has them; it is there without a connection, too. */
async function loadTexts(root: string): Promise<OfflineTexts> {
  const page = await (await fetch(root + OFFLINE_PAGE)).text();
  return readOfflineTexts(parseInertly(page));
}
