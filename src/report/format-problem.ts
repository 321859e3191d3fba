import type { Problem } from '../model/model.ts';
import { showControls } from './show-controls.ts';

/**
 * @example `content/x.md:3:7 error date/invalid: "2023-13-45" is not a calendar date (month 13). Write it as YYYY-MM-DD.`
 */
export function formatProblem({ path, line, column, severity, rule, message, hint }: Problem): string {
  return showControls(
    `${path}:${line}:${column} ${severity} ${rule}: ${message}${hint === '' ? '' : ` ${hint}`}`,
  );
}
