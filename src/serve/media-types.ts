import { extname } from 'node:path';

const MEDIA_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
]);

/** Feeds have types of their own, which their ending does not tell. */
const FEED_TYPES = new Map([
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
]);

/** @returns the value of `Content-Type` for a file of a site, by its name */
export function chooseMediaType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return FEED_TYPES.get(name) ?? MEDIA_TYPES.get(extname(name).toLowerCase()) ?? 'application/octet-stream';
}
