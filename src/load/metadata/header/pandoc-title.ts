import type { HeaderField } from './header-forms.ts';
import type { HeaderLines } from './header-lines.ts';

const NAMES = ['title', 'author', 'date'] as const;
/** What parts those that stand on lines of their own, as several authors may. */
const JOINTS = { title: ' ', author: '; ', date: ' ' } as const;

/** No title, nor list of authors, has more. */
const MOST_LINES = 20;

/** A title block as Pandoc has it: `% Title`, `% Author; author`, `% Date`, each with lines that are further in. */
export function readPandocTitle(lines: readonly string[], start: number): HeaderLines | null {
  const fields: HeaderField[] = [];
  let index = start;
  for (const name of NAMES) {
    const first = /^%(?:[ \t](.{0,1000}))?$/.exec(lines[index] ?? '');
    if (!first) break;
    const values = [first[1]?.trim() ?? ''];
    const own = index;
    for (index += 1; index < own + MOST_LINES && /^[ \t]+\S/.test(lines[index] ?? ''); index += 1)
      values.push((lines[index] ?? '').trim());
    const value = values.filter((part) => part !== '').join(JOINTS[name]);
    fields.push({ name, value, index: own, column: 3 });
  }
  return fields.length > 1 && fields[0]?.value !== '' ? { fields, end: index } : null;
}
