/** What programs add to Markdown, read for what it means to a reader: tags, shortcodes, notes, boxes, attributes. */
import { takeOutAttributes } from './attributes.ts';
import { readBoxes } from './boxes.ts';
import { takeOutComponents } from './components.ts';
import { maskCode } from './mask-code.ts';
import { readNotes } from './notes.ts';
import { readShortcodes } from './shortcodes.ts';
import { type ReadNotation, readTemplateTags } from './template-tags.ts';

/** What no text without any of it has. */
const NOTATION =
  /\{[{%:#.]|\[\[|\[\/?[a-z][\w-]{1,40}(?:[ \t][^[\]\n]{0,1500})?\/?\](?![(:])|%%|^[ \t]{0,3}>[ \t]?\[!|^(?::::|!!!|\?\?\?)|[ \t]\^[\w-]{1,60}$|^\s*[-*+\d.)]{1,10}[ \t]+\[[ xX-]\][ \t]|^\s*\[TOC\]|^import[ \t].{1,300}from[ \t]*['"]|^[:[][ \t]?\S|^Table:/i;

/** One of these is in a line that has some, or begins it; to look for them takes a tenth of the time. */
const SIGN = /[{[^%]/;
const FIRST_SIGN = /^(?:[:!?]|import|table:)/i;

export function mayHoldNotation(lines: readonly string[]): boolean {
  return lines.some((line) => (FIRST_SIGN.test(line) || SIGN.test(line)) && NOTATION.test(line));
}

/** Tags name who is quoted before what is; a reader is told below it. */
const SIGNED = /(<blockquote>\n\n)(<footer>[^\n]{0,1000}<\/footer>\n\n)([^<]{0,5000})(?=<\/blockquote>)/g;

/** Code stays as it is. */
export function readNotation(text: string): ReadNotation {
  const { text: masked, restore } = maskCode(text);
  const components = takeOutComponents(masked);
  const tags = readTemplateTags(components.text);
  const codes = readShortcodes(tags.text);
  const notes = readNotes(takeOutAttributes(codes.text));
  return {
    text: restore(readBoxes(notes.text.replace(SIGNED, '$1$3$2'))),
    removed: components.removed ?? tags.removed ?? codes.removed ?? notes.removed,
  };
}
