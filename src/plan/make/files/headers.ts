import { CONTENT_SECURITY_POLICY } from '../../policy.ts';

/** Response headers for hosts that read a `_headers` file. The policy says in HTTP what each page's `<meta>` says. */
export function writeHeaders(_: null): readonly string[] {
  const lines = [
    '/*',
    `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '',
  ];
  return [lines.join('\n')];
}
