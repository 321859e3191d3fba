import { findOriginal } from './copy-address.ts';

/** The article's address as it may be linked to: `http` or `https`, without a password; otherwise `null`. */
export function readWebAddress(written: string): URL | null {
  const trimmed = written.trim();
  if (!/^https?:\/\//i.test(trimmed)) return null;
  if (trimmed.length > 2000 || /[\s<>"'`\\]/.test(trimmed))
    // Cut inside a character, it would be none that can be encoded.
    return readStrict(encodeURI(trimmed.slice(0, 2000).toWellFormed()));
  return readStrict(trimmed);
}

/**
 * A site's name, from its address: `https://www.taipeitimes.com/News` is of `taipeitimes.com`, and so is a copy of it
 * in an archive of the web.
 */
export function nameSite(url: URL): string {
  return findOriginal(url).hostname.replace(/^(?:www\d?|m|amp|mobile)\.(?=.+\..)/, '');
}

function readStrict(written: string): URL | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  return url.username === '' && url.password === '' && url.hostname.includes('.') ? url : null;
}
