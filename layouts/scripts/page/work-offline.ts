import { loadScript } from '../../../src/search/read/load-script.ts';
import { scriptAddress } from '../../../src/tools/browser/trusted-types.ts';

/** What the preview of an archive that is being made puts into its pages: there, nothing is to be remembered. */
const PREVIEW = 'script[src*="/.11ty/"]';

/**
 * Where the site is on a host, and the browser can: pages that were seen are there without a connection, the archive
 * can be installed, and what a page leads to can be kept. From a disk all of it is at hand.
 *
 * @param root of the site
 */
export function workOffline(root: string): void {
  const isServed = location.protocol === 'https:' || location.protocol === 'http:';
  if (!isServed || !isSecureContext || !('serviceWorker' in navigator)) return;
  if (document.querySelector(PREVIEW) !== null) return;
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = `${root}manifest.webmanifest`;
  document.head.append(manifest);
  // It may wait for all that the reader is waiting for.
  addEventListener('load', () => {
    // Some browsers are told to remember nothing.
    navigator.serviceWorker.register(scriptAddress(`${root}service-worker.js`)).catch(() => null);
  });
  if (document.querySelector('.keep-offline, #offline') !== null)
    loadScript(`${root}assets/offline.js`).catch(() => null);
}
