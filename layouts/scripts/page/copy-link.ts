import { copyText } from './copy-text.ts';

/** The address of a paragraph, without the words that are marked on the page. */
function addressOf(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  address.search = '';
  return address.href;
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Has the links beside paragraphs copy where they lead, too. */
export function copyLinks(text: HTMLElement, say: (message: string) => void): void {
  text.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
    if (link === null || !isPlain(event)) return;
    if (await copyText(addressOf(link))) say(text.dataset['copied'] ?? '');
  });
}
