/** Signs within lines and lines of signs, each of which says one thing: marks of changes, icons, keys, names of blocks. */
import { EMOJI } from '../../knowledge/signs/emoji-names.ts';

const ROWS: readonly (readonly [pattern: RegExp, shown: string])[] = [
  // What an abbreviation means, which browsers show where it is pointed at.
  [/^\*\[[^[\]\n]+\]:.*$/gm, ''],
  // Changes of an editor: {++added++}, {--gone--}, {~~old~>new~~}, {==marked==}{>>remark<<}.
  [/\{\+\+([^{}]+)\+\+\}/g, '$1'],
  [/\{--[^{}]+--\}/g, ''],
  [/\{~~(?:[^{}~]|~(?!>)){0,2000}~>([^{}]{0,2000}?)~~\}/g, '$1'],
  [/\{==([^{}]+)==\}/g, '$1'],
  [/\{>>[^{}]{1,2000}?<<\}/g, ''],
  [
    /^[ \t]{0,3}\/{3,}[ \t]*(?:figure-)?caption\b.*\n(.+)\n[ \t]*\n?\/{3,}[ \t]*$/gm,
    '\n<p class="caption">$1</p>\n',
  ],
  [
    /^[ \t]*\\(?:newpage|pagebreak|clearpage|tableofcontents|bigskip|medskip|smallskip|vspace\{[^}\n]{0,30}\})[ \t]*$/gm,
    '',
  ],
  // The size of a picture: ![](quay.jpg =250x).
  [/(!\[[^[\]\n]*\]\([^()\n]*?[^()\s])[ \t]+=\d*%?x\d*%?(?=\))/g, '$1'],
  // A heading without a blank, as older programs for Markdown took it.
  [/^(#{2,6})(?=[\p{L}\p{N}])/gmu, '$1 '],
  // Where a summary ends (Grav, Middleman), and words that are shown once more beside the text (Octopress).
  [/(?<=\n[ \t]*\n)(?:={3,}|READMORE)[ \t]*(?=\n[ \t]*\n)/g, ''],
  [/\{"[ \t]?([^"{}]{1,1000}?)[ \t]?"\}/g, '$1'],
  // Who is quoted, and in which colour (HackMD).
  [/\[(?:time|color)=[^\][\n]{1,60}\]/g, ''],
  [/^([ \t]*>[ \t>]*)\[name=([^\][\n]{1,60})\]/gm, '$1— $2'],
  // What Ghost’s exports leave of its comments.
  [/^kg-card-(?:begin|end): \w+[ \t]*$/gm, ''],
  [/<%[^%\n]{0,1000}%>/g, ''],
  // Ways back to a program that kept a page, behind what was marked in it.
  [
    /(?<![ \t])[ \t]*\(\[[^[\]\n]+\]\(https?:\/\/(?:read\.)?(?:readwise|omnivore|hypothes|hyp|glasp|matter)[^()\s]*\)\)/g,
    '',
  ],
  [/^#{1,4} Full Document[ \t]*\n+\[\[Full Document Contents[^\]\n]{0,500}\]\][ \t]*$/gm, ''],
  // Fields of notes within lines; those in round brackets are shown without their name.
  [/\[(\p{L}[\p{L}\p{N} _-]*)::[ \t]*(?![ \t])([^[\]\n]+)\](?!\()/gu, '$1: $2'],
  [/\((\p{L}[\p{L}\p{N} _-]*)::[ \t]*(?![ \t])([^()\n]+)\)/gu, '$2'],
  [/:(?:material|fontawesome|octicons|simple|fa[bsr]?)-[a-z\d-]{1,60}:(?:\{[^{}\n]{0,100}\})?[ \t]?/g, ''],
  [/\+\+([a-z\d]+(?:[-+][a-z\d]+){0,5}|"[^"\n]{1,40}")\+\+/g, '$1'],
  // Of outlines (Logseq, Org): properties of a block, when it was worked on, and blocks by their names.
  [
    /^[ \t]*(?:id|collapsed|created-at|updated-at|heading|background-color|card-[\w-]{1,30}|query-[\w-]{1,30}|hl-[\w-]{1,20}|ls-type|up|down|same|prev|previous|parent|child|children|related|status|rating|cssclass|cssclasses|moc|area)::[^\n]{0,300}$/gm,
    '',
  ],
  [
    /^[ \t]*:(?:LOGBOOK|PROPERTIES):[ \t]*\n(?:(?![ \t]*:(?:LOGBOOK|PROPERTIES|END):).*\n){0,40}[ \t]*:END:[ \t]*$/gm,
    '',
  ],
  [/^[ \t]*(?:SCHEDULED|DEADLINE|CLOCK):[ \t]*[<[][^\n]{0,200}$/gm, ''],
  [/\(\([\da-f]{8}-[\da-f-]{27}\)\)/g, ''],
  [/^([ \t]*[-*+][ \t]+)(?:TODO|LATER|NOW|DOING|WAITING)(?=[ \t])/gm, '$1☐'],
  [/^([ \t]*[-*+][ \t]+)(?:DONE|CANCELED|CANCELLED)(?=[ \t])/gm, '$1☑'],
];

/** One of these stands in each. */
const SIGN =
  /kg-card|\(\[|##|===|READMORE|\{"|=\w|[ \t]markdown[ \t=>]|\*\[|\{[+~=>-]|\/\/\/|\\[a-z]|[ \t]=\d{0,5}x|<%|::|:\w{2,11}-|\+\+|:[A-Z]{6,10}:|SCHEDULED|DEADLINE|CLOCK|\(\(|TODO|LATER|NOW|DOING|WAITING|DONE|CANCEL/;

const NAMED = /(?<![\p{L}\d:]):([a-z\d_+-]{1,40}):(?![\p{L}\d:])/gu;

/** Markdown within an element, which says that it holds some: it begins below a blank line. */
function openElements(text: string): string {
  return text.replace(ELEMENT_ALONE, (whole, element: string) =>
    HOLDS_MARKDOWN.test(element) ? `${element.replace(HOLDS_MARKDOWN, '')}\n` : whole,
  );
}

const ELEMENT_ALONE = /(<[a-z][\w-]*[ \t][^<>\n]*>)[ \t]*(?=\n)/g;
const HOLDS_MARKDOWN = /[ \t]markdown(?:=["']?(?:1|block|span|true)["']?)?(?=[ \t>])/;

/** Who sets no blank behind two signs sets none behind one. */
const GLUED_HEADING = /^#(?=[\p{L}\p{N}])/gmu;

export function readSmallSigns(written: string): string {
  const text = /^#{2,6}[\p{L}\p{N}]/mu.test(written) ? written.replace(GLUED_HEADING, '# ') : written;
  const named = text.includes(':')
    ? text.replace(NAMED, (whole, name: string) => EMOJI.get(name) ?? whole)
    : text;
  return SIGN.test(named)
    ? ROWS.reduce((read, [pattern, shown]) => read.replace(pattern, shown), openElements(named))
    : named;
}
