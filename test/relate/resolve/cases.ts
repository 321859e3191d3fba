import { readFileSync } from 'node:fs';

/** A case of `cases.txt`. */
export interface Case {
  readonly title: string;
  /** Articles with their names marked. */
  readonly source: string;
  /** Entities with the numbers of their articles, then names that are left open. */
  readonly expected: readonly string[];
}

export function readCases(): readonly Case[] {
  return readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.trimEnd().split('\n');
      const dot = lines.indexOf('.');
      return { title, source: lines.slice(0, dot).join('\n'), expected: lines.slice(dot + 1) };
    });
}
