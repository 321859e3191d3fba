/** What programs for notes (Obsidian, Logseq, Roam, Dendron) and wikis add to Markdown. */
import type { ReadNotation } from './tags/template-tags.ts';

const LINK = /(!?)\[\[([^[\]\n|]{1,300})(?:\\?\|([^[\]\n]{0,300}))?\]\]/g;
const PICTURE = /\.(?:png|apng|jpe?g|jfif|gif|webp|avif|svg|bmp)\s*(?:[#^]|$)/i;
const CONTENTS = /^_*toc_*$/i;
const REMARK = /%%[^%]{0,4000}%%/g;
/** The name of a block, by which other notes show it. */
const BLOCK_NAME = /[ \t]\^[\w-]{1,60}$/gm;
const CONTENTS_LINE = /^[ \t]*(?:\[\[?_*TOC_*\]?\]|\{\{\s*toc\s*\}\}|\[\s*TOC\s*\])[ \t]*$/gim;
/** The line below a table that says what it shows: `: Ferries by year`, `Table: Ferries`, `[Ferries by year]`. */
const TABLE_CAPTION =
  /(^[ \t]*\|.*\|[ \t]*\n(?:[ \t]*\n)?)[ \t]{0,3}(?::|Table:|\[(?=[^\]\n]+\][ \t]*$))[ \t]*([^\n| \t][^\n|]+)$/gim;
/** A task that is open, done, or given up; Obsidian's themes have more states, which are open ones. */
const TASK = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX\-/>!?*])\](?=[ \t])/gm;
const STATES: ReadonlyMap<string, string> = new Map([
  ['x', '☑'],
  ['X', '☑'],
  ['-', '☒'],
]);

export function readNotes(text: string): ReadNotation {
  let removed: string | null = null;
  const take = (whole: string): string => {
    removed ??= whole;
    return '';
  };
  const read = text
    .replace(CONTENTS_LINE, take)
    .replace(LINK, (whole: string, mark: string, target: string, label: string | undefined) => {
      if (CONTENTS.test(target)) return take(whole);
      if (mark === '') return label?.trim() || nameTarget(target);
      return PICTURE.test(target) ? whole : take(whole);
    })
    .replace(REMARK, take)
    .replace(BLOCK_NAME, '')
    .replace(
      TABLE_CAPTION,
      (_, row: string, words: string) => `${row}\n<p class="caption">${words.replace(/\][ \t]*$/, '')}</p>\n`,
    )
    .replace(TASK, (_, lead: string, state: string) => `${lead}${STATES.get(state) ?? '☐'}`);
  return { text: read, removed };
}

/** `People/Ann Roe#Life` is Ann Roe. */
function nameTarget(target: string): string {
  const page = target.replace(/[#^].*/, '');
  const name = (page.trim() === '' ? target.replace(/^[#^]+/, '') : page).replace(/^.*\//, '');
  return name.replace(/\.md$/i, '').trim();
}
