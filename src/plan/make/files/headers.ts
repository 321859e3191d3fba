import { CONTENT_SECURITY_POLICY } from '../../policy.ts';

/** What a page could ask of a device or a reader: it asks for none of it. It may copy a link where a reader says so. */
const PERMISSIONS = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'local-fonts'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'storage-access', 'usb', 'xr-spatial-tracking'],
];

/**
 * Response headers of every file of a site. The policy says in HTTP what each page's `<meta>` says. No
 * `Cross-Origin-Resource-Policy`: pictures of feeds are shown by readers of feeds elsewhere.
 */
export const SITE_HEADERS = [
  ['Content-Security-Policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', PERMISSIONS.map((name) => `${name}=()`).join(', ')],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

/** The same for hosts that read a `_headers` file. */
export function writeHeaders(_: null): readonly string[] {
  const lines = ['/*', ...SITE_HEADERS.map(([name, value]) => `  ${name}: ${value}`), ''];
  return [lines.join('\n')];
}
