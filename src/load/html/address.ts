import { acceptAddress } from '../body/web-link.ts';

/** Address of a link, made whole where it is relative and the page's own address is known; `null`: no link. */
export function readAddress(href: string | null, base: string | null): string | null {
  const address = (href ?? '').trim();
  if (address === '' || address.startsWith('#')) return null;
  if (base === null || !URL.canParse(address, base)) return acceptAddress(address);
  return acceptAddress(new URL(address, base).href);
}
