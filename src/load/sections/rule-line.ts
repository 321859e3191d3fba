const RULE = /^\s{0,3}(?:-[ \t]*){3,50}$|^\s{0,3}(?:\*[ \t]*){3,50}$|^\s{0,3}(?:[_=#~][ \t]*){3,50}$/;

/** A line of hyphens, stars or the like, between two parts of a text. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}
