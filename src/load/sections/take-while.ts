/** The lines from one on, up to the first that does not belong to them. */
export function takeWhile(
  lines: readonly string[],
  from: number,
  belongs: (line: string) => boolean,
): readonly string[] {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return lines.slice(from, end);
}
