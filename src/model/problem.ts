import type { Problem, Severity } from './model.ts';

/** Where in a file something stands; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A problem at its place. `message` says what was found, `hint` what to do. */
export function problemAt(
  place: Place,
  severity: Severity,
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { path: place.path, line: place.line, column: place.column, severity, rule, message, hint };
}

const LONGEST_QUOTE = 60;

/**
 * A value found in an article as a message shows it: on one line, in quotes, shortened.
 * @example quoteValue('2023-13-45') // '"2023-13-45"'
 */
export function quoteValue(value: string): string {
  const line = value
    .slice(0, LONGEST_QUOTE * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const points = Array.from(line);
  return points.length > LONGEST_QUOTE ? `"${points.slice(0, LONGEST_QUOTE - 1).join('')}…"` : `"${line}"`;
}
