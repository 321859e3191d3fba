/** Marks within a line of AsciiDoc → those of Markdown. */
import { setAside } from '../set-aside.ts';

const CODE = /(?<![\w`])`\+?([^`\n]{1,500}?)\+?`(?![\w`])/g;
const ADDRESS = /(?:link:)?(https?:\/\/[^\s[\]<>]{1,1000})\[([^\]\n]{0,500})\]/g;
const LINK = /(?:link|xref|mailto):([^\s[\]]{1,500})\[([^\]\n]{0,500})\]/g;
const REFERENCE = /<<([^,<>\n]{1,200})(?:,[ \t]*([^<>\n]{1,300}))?>>/g;
const BOLD = /(?<![\w*])\*(?=[^\s*])([^*\n]{1,500}?)(?<=\S)\*(?![\w*])/g;
const ITALIC = /(?<![\w_])_(?=[^\s_])([^_\n]{1,500}?)(?<=\S)_(?![\w_])/g;

export function writeAsciidocInline(line: string): string {
  if (!/[`[<*_#+{:]/.test(line)) return line;
  const { keep, restore } = setAside();
  const read = line
    .replace(CODE, (_, code: string) => keep(`\`${code}\``))
    .replace(/footnote:[\w-]{0,60}\[([^\]\n]{1,1000})\]/g, '^[$1]')
    .replace(/image:(?!:)([^\s[\]]{1,1000})\[([^\]\n]{0,300})\]/g, (_, source: string, alt: string) =>
      keep(`![${alt.split(',')[0]}](${source})`),
    )
    .replace(/(?:kbd|btn|menu|icon|pass|stem|latexmath):[\w-]{0,40}\[([^\]\n]{0,300})\]/g, '$1')
    .replace(ADDRESS, (_, address: string, words: string) => writeLink(address, words, keep))
    .replace(LINK, (_, target: string, words: string) =>
      words === '' ? target : words.replace(/[,^].*$/, ''),
    )
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
    .replace(/,\s*(?:window|role|opts)=.*$/, '')
    .replace(/\^$/, '')
    .replace(/^"|"$/g, '');
  return shown === '' ? keep(`<${address}>`) : `[${shown}](${keep(address)})`;
}
