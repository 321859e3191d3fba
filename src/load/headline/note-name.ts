/** The names of notes, which are their titles: `Why the ferry stays.md`, `2021-03-04 The pier.md`, `渡船停航.md`. */
import { cleanLine } from '../../tools/text/clean-text.ts';

const ENDING = /\.(?:md|markdown|mdx|qmd)$/i;
const DAY =
  /^(?:\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|\d{8}|\d{12})(?:[ T_-]\d{4,6})?[ _–-]+|(?<![ _(–-])[ _(–-]+\d{4}-\d{2}-\d{2}\)?$/g;
/** What a program calls a file that nobody named. */
const UNNAMED =
  /^(?:untitled|new|neue?s?|sans titre|sin título|sem título|senza titolo|ohne titel|unbenannt|без названия|untitel|document|dokument|note|notes|memo|scan|image|img|page|copy|article|post|draft|text|download|clipping)(?![\p{L}])|(?:\(\d{1,3}\)| copy| kopie| - kopie)$/iu;
const LONGEST = 150;
/** People write blanks; programs that make addresses of titles write none, and Latin letters only. */
const WRITTEN_BY_HAND = /\p{L}\p{M}*['’]?[,;:!?]? +\S/u;
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u;

/** @returns `null` where the name of the file is no title */
export function readNoteName(relativePath: string): string | null {
  const file = relativePath.slice(relativePath.lastIndexOf('/') + 1);
  if (!ENDING.test(file)) return null;
  const stem = file.replace(ENDING, '');
  const name = cleanLine(stem.replace(DAY, ''));
  const isDated = name.length < stem.length && stem.includes(' ');
  const isWritten = isDated || WRITTEN_BY_HAND.test(name) || OTHER_SCRIPT.test(name);
  const isTitle = isWritten && name !== '' && name.length <= LONGEST && !/_|^[\p{Ll}]|^\W*\d/u.test(name);
  return isTitle && !UNNAMED.test(name) ? name : null;
}
