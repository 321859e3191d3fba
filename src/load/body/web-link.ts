/** Which addresses an article may link to, and how such a link is written. */
import { escapeMarkup } from '../../tools/text/character-references.ts';
import type { Fragment } from './draft.ts';
import { markup } from './draft.ts';

const LINK_SCHEMES = /^(?:https?:\/\/|mailto:)/i;

/**
 * The address as a browser would read it, where it is absolute and of `http`, `https` or `mailto`; `null` for
 * all others: scripts and local files must not be reached, and a relative address would lead nowhere.
 */
export function acceptAddress(address: string): string | null {
  const trimmed = address.trim();
  if (!LINK_SCHEMES.test(trimmed)) return null;
  return URL.canParse(trimmed) ? new URL(trimmed).href : null;
}

/** Opening tag of a link to an address that `acceptAddress` gave. */
export function openLink(address: string): Fragment {
  const rel = address.startsWith('mailto:') ? '' : ' rel="nofollow noopener external"';
  return markup(`<a href="${escapeMarkup(address)}"${rel}>`);
}

export const CLOSE_LINK: Fragment = markup('</a>');

const OPENING = '<a href=';

/** Ends the link that is open; one without a text, such as that of a picture, is taken out. */
export function closeLink(fragments: Fragment[]): void {
  const open = fragments.findLastIndex((each) => each.kind === 'markup' && each.html.startsWith(OPENING));
  const hasText = fragments
    .slice(open + 1)
    .some((fragment) => fragment.kind === 'run' && fragment.text.trim() !== '');
  if (open < 0 || hasText) fragments.push(CLOSE_LINK);
  else fragments.splice(open, 1);
}
