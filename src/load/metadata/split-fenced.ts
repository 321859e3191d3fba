import matter from 'gray-matter';

/**
 * gray-matter only splits: what stands between the fences is read elsewhere, with places for its faults. Its own
 * engines would run `---js` blocks, and read `2023-13-45` as a day of 2024.
 */
const unread = { parse: (): object => ({}) };
const engines = {
  yaml: unread,
  yml: unread,
  toml: unread,
  json: unread,
  json5: unread,
  js: unread,
  javascript: unread,
  coffee: unread,
  coffeescript: unread,
  cson: unread,
};

/**
 * Parts front matter from its fences.
 *
 * @param lines the first is the opening fence, and the last a closing one: the text below would only be copied
 * @returns the front matter, and the index of the line at which the text begins
 */
export function splitFenced(
  lines: readonly string[],
  fences: readonly [string, string],
): { readonly source: string; readonly bodyLine: number } {
  const file = matter(lines.join('\n'), { delimiters: [...fences], language: 'yaml', engines });
  const source = file.matter.replace(/^\n/, '');
  return {
    source,
    bodyLine: source === '' ? closingLine(lines, fences[1]) + 1 : source.split('\n').length + 2,
  };
}

function closingLine(lines: readonly string[], fence: string): number {
  return lines.findIndex((line, index) => index > 0 && line.startsWith(fence));
}
