/** What programs add to Markdown, read for what it means to a reader: tags, shortcodes, notes, boxes, attributes. */
import { takeOutAttributes } from './attributes.ts';
import { readBoxes } from './boxes/boxes.ts';
import { readMarkedBlocks } from './boxes/marked-blocks.ts';
import { takeOutComponents } from './code/components.ts';
import { maskCode } from './code/mask-code.ts';
import { readNotes } from './notes.ts';
import { readSmallSigns } from './small-signs.ts';
import { readDirectives } from './tags/directives.ts';
import { readShortcodes } from './tags/shortcodes.ts';
import { type ReadNotation, readTemplateTags } from './tags/template-tags.ts';

/** What no text without any of it has. */
const NOTATION = new RegExp(
  [
    // Tags, attributes, links of notes, shortcodes, remarks, fields and keys within lines.
    String.raw`\{[{%:#."+=~>*/-]|\[(?:name|time|color)=|[ \t]markdown[ \t=>]|\[\[|\[\/?[a-z][\w-]{1,40}(?:[ \t][^[\]\n]{0,1500})?\/?\](?![(:])|%%|<%|::|\+\+|\*\[|@\[`,
    String.raw`\]\{|[ \t]=\d{0,5}x\d{0,5}\)|[ \t]\^[\w-]{1,60}$`,
    // Boxes, tabs, captions, code that is for a program.
    String.raw`^[ \t]{0,3}>[ \t]?\[!|^[ \t]{0,12}:::|^(?:!!!|\?\?\?|===|\/\/\/)|^[ \t>]*(?:${'`'}{3,}|~{3,})[ \t]*[{a-z]`,
    // Formulas, and pictures by their names.
    String.raw`\$[^$\n]{0,300}[\\^_{]|^[ \t>]*\$\$|:[a-z+-][a-z\d_]{0,38}:`,
    // Tasks, contents, captions of tables.
    String.raw`^[\s>]*[-*+\d.)]{1,10}[ \t]+(?:\[[ x\-/>!?*]\]|todo|done|later|now|doing)[ \t]|^\s*\[TOC\]|^[:[][ \t]?\S|^Table:`,
    // Program code and its components.
    String.raw`^(?:={3,}|READMORE)\s*$|^kg-card-|\(\[[^[\]\n]{1,60}\]\(https?:|^#{2,6}[^\s#]|^(?:import|export)[ \t]|^[ \t]{0,8}<[a-z][\w.]{2,60}(?:[ \t/>]|$)|^[ \t]{0,3}\\(?:new|clear|page|table)`,
  ].join('|'),
  'i',
);

/** One of these is in a line that has some, or begins it; to look for them takes a tenth of the time. */
const SIGN = /[{[^%$]/;
const NAMED_EMOJI = /:[a-z+-][a-z\d_]{0,38}:/;
const FIRST_SIGN =
  /^(?:##|kg-|READ|[ \t]{0,12}[:\\]|[!?=/]|[ \t]{0,8}<[A-Z]|[ \t>]{0,40}[`~]|import|export|[Tt]able:|[ \t]{0,40}[-*+] [A-Z]{3,5} )/;

export function mayHoldNotation(lines: readonly string[]): boolean {
  return lines.some(
    (line) =>
      (FIRST_SIGN.test(line) ||
        SIGN.test(line) ||
        line.includes('::') ||
        line.includes(' markdown') ||
        line.includes('++') ||
        (line.includes(':') && NAMED_EMOJI.test(line))) &&
      NOTATION.test(line),
  );
}

/** Tags name who is quoted before what is; a reader is told below it. */
const SIGNED = /(<blockquote>\n\n)(<footer>[^\n]{0,1000}<\/footer>\n\n)([^<]{0,5000})(?=<\/blockquote>)/g;

/**
 * Code stays as it is.
 *
 * @param isProgram whether the file's name says that it is Markdown with program code, MDX
 */
export function readNotation(text: string, isProgram: boolean): ReadNotation {
  const { text: masked, removed, restore } = maskCode(text);
  const components = takeOutComponents(masked, isProgram);
  const tags = readTemplateTags(components.text);
  const codes = readShortcodes(tags.text);
  const directives = readDirectives(codes.text);
  const boxed = readBoxes(readMarkedBlocks(readSmallSigns(directives.text)));
  const notes = readNotes(takeOutAttributes(boxed));
  return {
    text: restore(notes.text.replace(SIGNED, '$1$3$2')),
    removed:
      removed ?? components.removed ?? tags.removed ?? codes.removed ?? directives.removed ?? notes.removed,
  };
}
