/** A file, and the SHA-256 of its bytes in hexadecimal digits. */
export interface FileSum {
  /** From the folder of the list, with forward slashes. */
  readonly url: string;
  readonly sha256: string;
}

/** What `sha256sum` prints of files: it escapes backslashes, and says so in front. */
export function formatSums(files: readonly FileSum[]): string {
  return files
    .map(({ url, sha256 }) =>
      url.includes('\\') ? `\\${sha256}  ${url.replaceAll('\\', '\\\\')}\n` : `${sha256}  ${url}\n`,
    )
    .join('');
}

/** A path that leads out of the folder of the list, or may. */
const LEADING_OUT = /^\/|(?:^|\/)\.\.?(?:\/|$)/;

/** @returns `null` where a line is none of `formatSums`, or leads out of the folder */
export function readSums(text: string): readonly FileSum[] | null {
  if (text === '' || !text.endsWith('\n')) return null;
  const sums: FileSum[] = [];
  for (const line of text.slice(0, -1).split('\n')) {
    const [, escaped, sha256, url] = /^(\\?)([\da-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || url === undefined || LEADING_OUT.test(url)) return null;
    sums.push({ url: escaped === '' ? url : url.replaceAll('\\\\', '\\'), sha256 });
  }
  return sums;
}
