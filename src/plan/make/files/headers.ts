import { CONTENT_SECURITY_POLICY } from '../../policy.ts';

/** Response headers of every file of a site. The policy says in HTTP what each page's `<meta>` says. */
export const SITE_HEADERS = [
  ['Content-Security-Policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
] as const;

/** The same for hosts that read a `_headers` file. */
export function writeHeaders(_: null): readonly string[] {
  const lines = ['/*', ...SITE_HEADERS.map(([name, value]) => `  ${name}: ${value}`), ''];
  return [lines.join('\n')];
}
