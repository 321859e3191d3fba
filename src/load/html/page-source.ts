const FIRST_TAG = /^<(?:!doctype\s+html|html|head|body|title|meta)\b/i;
const BEFORE_FIRST_TAG = /^(?:\uFEFF|\s+|<\?[^>]*>|<!--(?:(?!-->)[\s\S]){0,5000}-->)/;

/** Whether the text is a page of HTML: it begins as one, after comments and processing instructions. */
export function looksLikeHtml(source: string): boolean {
  let start = source.slice(0, 20_000);
  for (let match = BEFORE_FIRST_TAG.exec(start); match !== null; match = BEFORE_FIRST_TAG.exec(start)) {
    start = start.slice(match[0].length);
  }
  return FIRST_TAG.test(start);
}

/** A page, or a part of one in a file whose name says that it holds a page. */
export function isPageSource(source: string, path: string): boolean {
  return (isHtmlName(path) && /^\s*<[a-z!/?]/i.test(source.slice(0, 200))) || looksLikeHtml(source);
}

export function isHtmlName(path: string): boolean {
  return /\.x?html?$/i.test(path);
}
