/** What heads a post of ABlog: a title, and below it `.. post:: 2021-03-04` with options. */

const POST = /^\.\. post::[ \t]*(?![ \t])(.{0,100})$/;
const OPTION = /^[ \t]+:(\w{1,20}):[ \t]*(?![ \t])(.{0,1000})$/;
const FAR = 20;

/** @returns the lines with docinfo in its place; `null` where there is none */
export function readPostDirective(lines: readonly string[]): readonly string[] | null {
  const at = lines.slice(0, FAR).findIndex((line) => POST.test(line));
  const date = POST.exec(lines[at] ?? '')?.[1];
  if (date === undefined) return null;
  let end = at + 1;
  while (OPTION.test(lines[end] ?? '')) end += 1;
  const options = lines.slice(at + 1, end).map((line) => line.replace(OPTION, ':$1: $2'));
  return [...lines.slice(0, at), `:date: ${date}`, ...options, ...lines.slice(end)];
}
