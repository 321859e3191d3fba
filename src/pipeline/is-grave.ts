import type { Problem } from '../model/model.ts';

/** Whether a problem keeps a site from being published under `strict`. */
export function isGrave({ severity }: Problem): boolean {
  return severity !== 'info';
}
