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

/** A sentence that leads to what is shown below it: three words and more, since a name alone is that of a field. */
export function leadsOn(line: string): boolean {
  if (!/[^\s\d][:：]\s{0,8}$/.test(line)) return false;
  const words = line.trimEnd().split(/\s/).slice(-3);
  return words.length === 3 && words.every((word) => word !== '') && words.slice(1).every(isWord);
}

const LONGEST_WORD = 42;

function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD;
}
