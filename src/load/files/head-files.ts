/** Files of metadata beside the text that they head, `ferry.meta` beside `ferry.md`, as Nikola and Pelican’s plugins have them. */

const HEAD = /\.meta$/i;
const TEXTS = ['md', 'rst', 'markdown', 'txt', 'org', 'adoc', 'html', 'mdown'];

/** The text that a file heads; `null` where it heads none. */
export function findHeadedText(path: string, isFile: (path: string) => boolean): string | null {
  if (!HEAD.test(path)) return null;
  const stem = path.replace(HEAD, '');
  const ending = TEXTS.find((each) => isFile(`${stem}.${each}`));
  return ending === undefined ? null : `${stem}.${ending}`;
}

/** Where the metadata of a text may lie. */
export function nameHead(path: string): string {
  return path.replace(/\.[A-Za-z]{2,8}$/, '.meta');
}

/** What stands on each line, where no names stand there: as the first Nikola had it. */
const NAMES = ['title', 'slug', 'date', 'tags', 'link', 'description'];

/** Metadata as lines of a header. */
export function writeHead(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const isNamed = lines.some((line) => /^\.\.[ \t]|^[\w-]{1,40}:/.test(line));
  const named = isNamed
    ? lines.filter((line) => line !== '')
    : lines.slice(0, NAMES.length).map((line, at) => `.. ${NAMES[at]}: ${line}`);
  return `${named.join('\n')}\n\n`;
}
