/** Comments, what is read as it is written (texts, addresses, escapes), blanks, and all between. */
const TOKENS =
  /(?<comment>\/\*[\s\S]*?\*\/)|\/\*[\s\S]*|"(?:[^"\\]|\\[\s\S])*(?:"|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|url\((?:[^"'()\\]|\\[\s\S])*\)|\\[\s\S]|(?<blank>\s+)|[{};,:]|[^\s"'\\/u{};,:]+|[\s\S]/gi;

/** A blank behind these means nothing… */
const OPENING: ReadonlySet<string> = new Set(['', '{', '}', ';', ',', ':']);
/** …nor does one before these, but between a colon and them: it may be the value of a property. */
const CLOSING: ReadonlySet<string> = new Set(['{', '}', ';', ',']);

/**
 * A stylesheet without its comments and without blanks that mean nothing: every page waits for it. What it says, and in
 * which order, stays.
 */
export function compactStyles(text: string): string {
  const kept: string[] = [];
  let before = '';
  let between = '';
  for (const { 0: token, groups } of text.matchAll(TOKENS)) {
    if (groups?.['blank'] !== undefined) between = ' ';
    // Without a blank, a comment parts what stands around it, and joins it, too: `a/**/b`.
    else if (groups?.['comment'] !== undefined) between ||= '/**/';
    else {
      const isNothing = before === ':' ? !CLOSING.has(token) : OPENING.has(before) || CLOSING.has(token);
      if (between !== '' && !isNothing) kept.push(between);
      kept.push(token);
      before = token;
      between = '';
    }
  }
  return kept.join('');
}
