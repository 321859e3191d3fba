/** Marks within a line of AsciiDoc → those of Markdown. */
import { setAside } from '../set-aside.ts';

const CODE = /(?<![\w`])`\+?([^`\n]{1,500}?)\+?`(?![\w`])/g;
const FOOTNOTE = /footnote:[\w-]*$/;
const PICTURE = /image:(?!:)(?=.)/;
/** What says how its words are shown. */
const SHOWN = /(?:kbd|btn|menu|icon|pass|stem|latexmath):[\w-]*$/;
const ADDRESS = /(?:link:)?(?=https?:\/\/.)/;
const LINK = /(?:link|xref|mailto):(?=.)/;
const REFERENCE = /<<([^,<>\n]+)(?:,[ \t]*(?![ \t])([^<>\n]+))?>>/g;
const BOLD = /(?<![\w*])\*(?=[^\s*])([^*\n]{1,500}?)(?<=\S)\*(?![\w*])/g;
const ITALIC = /(?<![\w_])_(?=[^\s_])([^_\n]{1,500}?)(?<=\S)_(?![\w_])/g;

/** A name, and what stands for its target and the words in brackets behind it; `null`: what was written. */
type Macro = readonly [name: RegExp, write: (target: string, words: string) => string | null];

export function writeAsciidocInline(line: string): string {
  if (!/[`[<*_#+{:]/.test(line)) return line;
  const { keep, restore } = setAside();
  const macros: readonly Macro[] = [
    [FOOTNOTE, (_, words) => (words === '' ? null : `^[${words}]`)],
    [PICTURE, (source, alt) => keep(`![${alt.split(',')[0]}](${source})`)],
    [SHOWN, (_, words) => words],
    [ADDRESS, (address, words) => writeLink(address, words, keep)],
    [LINK, (target, words) => (words === '' ? target : words.replace(/[,^].*/, ''))],
  ];
  const code = line.replace(CODE, (_, code: string) => keep(`\`${code}\``));
  const read = macros
    .reduce(replaceMacros, code)
    .replace(
      REFERENCE,
      (_, target: string, words?: string) => words ?? target.replace(/^_/, '').replaceAll('_', ' '),
    )
    .replace(/\{(?:nbsp|sp|empty|zwsp)\}/g, ' ')
    .replace(/\[[.#%][\w.-]{1,60}\](?=[#*_])/g, '')
    .replace(ITALIC, (_, words: string) => `\u0005${words}\u0005`)
    .replace(BOLD, '**$1**')
    .replaceAll('\u0005', '*')
    .replace(/(?<![\w#])#(?=[^\s#])([^#\n]{1,300}?)(?<=\S)#(?![\w#])/g, '$1');
  return restore(read);
}

function writeLink(address: string, words: string, keep: (text: string) => string): string {
  const shown = words
    .replace(/,\s*(?:window|role|opts)=.*/, '')
    .replace(/\^$/, '')
    .replace(/^"|"$/g, '');
  return shown === '' ? keep(`<${address}>`) : `[${shown}](${keep(address)})`;
}

/** `image:quay.jpg[The quay]`: all macros of a name. The words end at the first bracket that closes. */
function replaceMacros(line: string, [name, write]: Macro): string {
  const pieces = line.split(']');
  const read = pieces.slice(0, -1).map((piece) => {
    for (const { 0: whole, 1: run = '', index } of piece.matchAll(BEFORE_BRACKET)) {
      const found = name.exec(run);
      if (found === null) continue;
      const written = write(run.slice(found.index + found[0].length), piece.slice(index + whole.length));
      if (written !== null) return piece.slice(0, index + found.index) + written;
    }
    return `${piece}]`;
  });
  return read.join('') + (pieces.at(-1) ?? '');
}

const BEFORE_BRACKET = /(?<![^\s[\]<>])([^\s[\]<>]*)\[/g;
