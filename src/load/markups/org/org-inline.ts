/** Marks within a line of Org → those of Markdown. */
import { setAside } from '../set-aside.ts';

const BEFORE = String.raw`(?<=^|[\s({'"—–-])`;
const AFTER = String.raw`(?=$|[\s)}'",.:;!?—–-])`;

function marked(sign: string): RegExp {
  return new RegExp(String.raw`${BEFORE}${sign}(?=\S)([^\n]{0,400}?\S)${sign}${AFTER}`, 'g');
}

const [CODE, VERBATIM, BOLD, ITALIC, UNDERLINED, STRUCK] = [
  marked('~'),
  marked('='),
  marked(String.raw`\*`),
  marked('/'),
  marked('_'),
  marked(String.raw`\+`),
];
const LINK = /\[\[([^\][\n]{1,1000})\](?:\[([^\][\n]{1,500})\])?\]/g;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;

export function writeOrgInline(line: string): string {
  if (!/[[*/_+=~<@{]/.test(line)) return line;
  const { keep, restore } = setAside();
  const read = line
    .replace(CODE, (_, code: string) => keep(`\`${code}\``))
    .replace(VERBATIM, (_, code: string) => keep(`\`${code}\``))
    .replace(LINK, (_, target: string, words?: string) => writeLink(target, words, keep))
    .replace(/\[fn:([\w-]+)\]/g, '[^$1]')
    .replace(/\[fn:[\w-]*:[ \t]*([^\][\s][^\][\n]{0,999})\]/g, '^[$1]')
    .replace(/[<[](\d{4}-\d{2}-\d{2})(?: [^\d\s>\]]{2,12})?( \d{1,2}:\d{2})?[>\]]/g, '$1$2')
    .replace(/<<[^<>\n]{1,100}>>|@@\w+:[^@\n]{0,300}@@/g, '')
    .replace(ITALIC, (_, words: string) => `\u0005${words}\u0005`)
    .replace(BOLD, '**$1**')
    .replaceAll('\u0005', '*')
    .replace(UNDERLINED, '$1')
    .replace(STRUCK, '~~$1~~');
  return restore(read);
}

/** A link within the site, or to a note by its number, leads nowhere here. */
function writeLink(target: string, words: string | undefined, keep: (text: string) => string): string {
  const address = target.replace(/^(?:file|attachment|download):/, '');
  if (PICTURE.test(address) && words === undefined) return keep(`![](${address})`);
  if (/^(?:https?|mailto):/.test(address))
    return words === undefined ? keep(`<${address}>`) : `[${words}](${keep(address)})`;
  return words ?? address.replace(/^(?:id:|\*|#)/, '');
}
