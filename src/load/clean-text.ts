import type { Problem } from '../model.ts';
import { problemAt } from './problem.ts';

export interface CleanText {
  /** Lines end in `\n`; no control characters but tab and line feed. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

const lineEnds = /\r\n?|\x85|\u2028|[\v\f]\n?/g;
const strays = /[\x00-\x08\x0B-\x1F\x7F-\x9F\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/** Text with one kind of line end and without characters that show nothing or turn the reading direction. */
export function cleanText(raw: string, path: string): CleanText {
  let text = raw
    .replace(lineEnds, '\n')
    .replaceAll('\u2029', '\n\n')
    .replace(/^\uFEFF/, '');
  const count = text.match(strays)?.length ?? 0;
  const problems: Problem[] = [];
  if (count > 0) {
    const first = text.search(strays);
    const before = text.slice(0, first);
    const place = { path, line: before.split('\n').length, column: first - before.lastIndexOf('\n') };
    const name = `U+${text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')}`;
    const message =
      count === 1
        ? `removed an invisible character, ${name}.`
        : `removed ${count} invisible characters, the first is ${name}.`;
    problems.push(problemAt(place, 'info', 'text/invisible', message, 'Save the file again without it.'));
    text = text.replace(strays, '');
  }
  return { text: text.replace(loneSurrogates, '\uFFFD'), problems };
}

/** A value for one line: a headline, a name, a topic. White space is single, and nothing invisible remains. */
export function cleanLine(raw: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(raw)) return raw;
  return raw
    .replace(/[\s\x85]+/g, ' ')
    .replace(strays, '')
    .replace(loneSurrogates, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim();
}
