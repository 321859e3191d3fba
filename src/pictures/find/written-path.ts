/** What an article wrote for a picture, as a path. */
export interface WrittenPath {
  /** With slashes, without what a web server would be asked beside it; the likeliest first. */
  readonly paths: readonly string[];
  /** From the root of a site. */
  readonly isRooted: boolean;
  /** Of an address of the web: what was copied from there may lie in a folder of the site's name. */
  readonly host: string | null;
}

/** Marks of programs that make sites, which stand for a root or a folder: `{static}`, `|filename|`, `{{ site.baseurl }}`. */
const MARKS =
  /\{(?:static|filename|attach|photo)\}|\|(?:static|filename|attach)\||%7B(?:static|filename|attach)%7D/gi;
const TEMPLATE = /\{\{[^{}]*\}\}|\{%[^%]*%\}/g;
const QUOTED = /["']([^"']{1,300})["']/;
const SCHEME = /^[a-z][a-z\d+.-]{0,20}:/i;
const WEB = /^(?:https?:)?\/\/([^/]{1,300})/i;

/** @returns `null` where it can be no path: another scheme, or a disk of somebody's */
export function readWrittenPath(written: string): WrittenPath | null {
  const plain = written
    .replace(MARKS, '')
    .replace(TEMPLATE, (template) => QUOTED.exec(template)?.[1] ?? '')
    .replaceAll('\\', '/')
    .trim()
    // Names that builders of sites have for their root: `@/img/quay.jpg`, `~assets/quay.jpg`.
    .replace(/^[@~]\/?(?=[\w.])/, '/');
  const [beginning, host = null] = WEB.exec(plain) ?? [''];
  if (plain === '' || (SCHEME.test(plain) && host === null)) return null;
  const path = plain.slice(beginning.length);
  const isRooted = path.startsWith('/');
  const cut = path.replace(/[?#].*$/s, '');
  const paths = new Set([cut, decode(cut), path, decode(path)].map((each) => each.replace(/^\/+/, '')));
  return { paths: [...paths].filter((each) => each !== ''), isRooted, host };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
