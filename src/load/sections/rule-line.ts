const RULE = /^\s{0,3}(?:-[ \t]*){3,200}$|^\s{0,3}(?:\*[ \t]*){3,200}$|^\s{0,3}(?:[_=#~][ \t]*){3,200}$/;

/** A line of hyphens, stars or the like, between two parts of a text. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** Between two parts of a text stands nothing, or a rule. */
export function isBetween(line: string): boolean {
  return isBlank(line) || isRule(line);
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}
