import { CONTENT_SECURITY_POLICY } from '../../policy.ts';

/** Response headers of every file of a site. The policy says in HTTP what each page's `<meta>` says. */
export const SITE_HEADERS = [
  ['Content-Security-Policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
] as const;

/**
 * The font that is seen first comes with a page, and not after its styles. A page that says so itself has browsers
 * complain where it is opened from a disk, which fonts may not be loaded from in this way.
 */
const FIRST_FONT = [
  'Link',
  '</assets/fonts/newsreader-latin.woff2>; rel=preload; as=font; type="font/woff2"; crossorigin',
] as const;

/** The same for hosts that read a `_headers` file: there, the site is at their root. */
export function writeHeaders(_: null): readonly string[] {
  const lines = [...SITE_HEADERS, FIRST_FONT].map(([name, value]) => `  ${name}: ${value}`);
  return [['/*', ...lines, ''].join('\n')];
}
