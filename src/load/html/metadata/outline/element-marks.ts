import type { PageElement } from '../../dom.ts';

const NAMED = [
  'class',
  'id',
  'itemprop',
  'rel',
  'data-testid',
  'data-test',
  'data-qa',
  'data-component',
  'property',
] as const;
const LONGEST = 400;

/**
 * The words of what a page calls an element.
 *
 * @example `class="c-byline__authorName"` → c, byline, author, name
 */
export function listMarks(element: PageElement): ReadonlySet<string> {
  let written = '';
  for (const attribute of NAMED) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== '') written += ` ${value.slice(0, LONGEST)}`;
  }
  if (written === '') return NONE;
  return new Set(
    written
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [],
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Whether an element bears one of the words. */
export function isMarked(marks: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const mark of marks) if (words.has(mark)) return true;
  return false;
}
