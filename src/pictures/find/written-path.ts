/** What an article wrote for a picture, as a path. */
interface WrittenPath {
  /** With slashes, without what a web server would be asked beside it; the likeliest first. */
  readonly paths: readonly string[];
  /** From the root of a site. */
  readonly isRooted: boolean;
  /** Of another site, or the article's own with its full address: only a path of some folders is looked for. */
  readonly isAddress: boolean;
}

/** Marks of programs that make sites, which stand for a root or a folder: `{static}`, `|filename|`, `{{ site.baseurl }}`. */
const MARKS =
  /\{(?:static|filename|attach|photo)\}|\|(?:static|filename|attach)\||%7B(?:static|filename|attach)%7D/gi;
const TEMPLATE = /\{\{[^{}]{0,300}\}\}|\{%[^%]{0,300}%\}/g;
const QUOTED = /["']([^"']{1,300})["']/;
const SCHEME = /^[a-z][a-z\d+.-]{0,20}:/i;
const WEB = /^(?:https?:)?\/\/[^/]{1,300}/i;

/** @returns `null` where it can be no path: another scheme, or a disk of somebody's */
export function readWrittenPath(written: string): WrittenPath | null {
  const plain = written
    .replace(MARKS, '')
    .replace(TEMPLATE, (template) => QUOTED.exec(template)?.[1] ?? '')
    .replaceAll('\\', '/')
    .trim();
  const isAddress = WEB.test(plain);
  if (plain === '' || (SCHEME.test(plain) && !isAddress)) return null;
  const path = isAddress ? plain.replace(WEB, '') : plain;
  const isRooted = path.startsWith('/');
  const cut = path.replace(/[?#].*$/s, '');
  const paths = new Set([cut, decode(cut), path, decode(path)].map((each) => each.replace(/^\/+/, '')));
  return { paths: [...paths].filter((each) => each !== ''), isRooted, isAddress };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
