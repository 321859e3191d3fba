import type { Problem } from '../model.ts';

/**
 * @example `content/x.md:3:7 error date/invalid: "2023-13-45" is not a calendar date (month 13). Write it as YYYY-MM-DD.`
 */
export function formatProblem({ path, line, column, severity, rule, message, hint }: Problem): string {
  return showControls(
    `${path}:${line}:${column} ${severity} ${rule}: ${message}${hint === '' ? '' : ` ${hint}`}`,
  );
}

/** Paths and quoted text come from strangers: what would steer a terminal is shown as `\u001b` instead. */
function showControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
