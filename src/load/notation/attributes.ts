/** Lists of attributes, which kramdown, Pandoc and Python-Markdown put behind what they belong to: `{: .lead}`, `{#top}`. */

const EXTENSION =
  /\{::comment\}[^{]*(?:\{(?!::?\/?comment\}|:\/\})[^{]*)*\{:\/(?:comment)?\}|\{::?\/?[\w-][^{}\n]*\}/g;
/** A list whose place the contents take: `* toc` and `{:toc}` below it. */
const CONTENTS = /^[ \t]*[-*+\d.]+[ \t].*\n[ \t]*\{:[ \t]?toc[^{}\n]*\}[ \t]*$/gim;
const ALONE = /^[ \t]*\{:?[ \t]{0,3}[#.:\w][^{}\n]{0,300}\}[ \t]*$/gm;
const BEHIND =
  /(?<=[^\s{])[ \t]?\{:?[ \t]{0,3}[#.][\w-][^{}\n]{0,300}\}|(?<=[)\]*_`>])\{:?[ \t]{0,3}[\w-]{1,30}=[^{}\n]{0,300}\}/g;

/** `[red words]{.red}`, as Pandoc has them. */
const SPAN = /(?<![\]!])\[([^[\]\n]{1,300})\]\{[ \t]{0,3}(?:[.#]|[\w-]{1,30}=)[^{}\n]{0,300}\}/g;

export function takeOutAttributes(text: string): string {
  return text
    .replace(CONTENTS, '')
    .replace(EXTENSION, '')
    .replace(SPAN, '$1')
    .replace(ALONE, (line) => (/^[ \t]*\{:|^[ \t]*\{[ \t]{0,3}[#.]/.test(line) ? '' : line))
    .replace(BEHIND, '');
}
