/** What pages do that can be kept, and the page that lists them; it is loaded where a browser can keep any. */
import { offerToKeep } from './offline/keep-button.ts';
import { showOffline } from './offline/show-offline.ts';

if (document.currentScript instanceof HTMLScriptElement) {
  const root = new URL('../', document.currentScript.src).href;
  const box = document.querySelector<HTMLElement>('.keep-offline');
  if (box !== null) void offerToKeep(box, root);
  if (document.getElementById('offline') !== null) void showOffline(root);
}
