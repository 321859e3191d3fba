import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Front matter with more lines, or characters, is split by a closer look: nothing here takes more than its length. */
const MOST_LINES = 100;
const LONGEST = 50_000;

/** What gray-matter is to read with: nothing. Its own readers run programs, and take `2023-13-45` for a day of 2024. */
const ENGINES = { yaml: { parse: () => ({}) } };
/** The opening line as a whole, with the name of a language, is the fence: gray-matter has no language to ask for. */
const OPENING = '---';

/**
 * Has gray-matter split front matter from what is below it: from a fence at the beginning of a line to the next one.
 *
 * @param start index of the line below the opening fence
 * @param mark what the closing fence begins with
 * @returns index of the line that begins like a closing fence; `null` where none does, or the front matter is long
 */
export function splitFenced(lines: readonly string[], start: number, mark: '---' | '+++'): number | null {
  const matter = openGrayMatter();
  // What is below the closing fence would be copied, and hashed as a name of what gray-matter may know.
  let text = OPENING;
  for (const line of lines.slice(start, start + MOST_LINES)) {
    text += `\n${line}`;
    if (text.length > LONGEST) return null;
    if (line.startsWith(mark)) break;
  }
  const file = matter(text, { delimiters: [OPENING, mark], engines: ENGINES });
  const isClosed = OPENING.length + file.matter.length < text.length;
  return isClosed ? start + file.matter.split('\n').length - 1 : null;
}

type GrayMatter = typeof import('gray-matter');
let opened: GrayMatter | null = null;

/** Opened when there is front matter: of an archive where one article is new, often not. */
function openGrayMatter(): GrayMatter {
  opened ??= require('gray-matter') as GrayMatter;
  return opened;
}
