/** Marks within a line of reStructuredText → those of Markdown. */
import { setAside } from '../set-aside.ts';

/** Addresses and words by the names that a text has for them. */
export interface RestTargets {
  readonly addresses: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
}

const TARGET = /^[ \t]*\.\.[ \t]+_`?([^:`\n]{1,100})`?:[ \t]+(\S{1,1000})[ \t]*$/;
const REPLACED = /^[ \t]*\.\.[ \t]+\|([^|\n]{1,60})\|[ \t]+replace::[ \t]+(?![ \t])(.{1,300})$/;

export function readTargets(lines: readonly string[]): RestTargets {
  const find = (pattern: RegExp): ReadonlyMap<string, string> =>
    new Map(
      lines.flatMap((line): [string, string][] => {
        const [, name, value] = pattern.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
      }),
    );
  return { addresses: find(TARGET), words: find(REPLACED) };
}

const CODE = /``([^\n]{1,1000}?)``/g;
/** What stands before its first colon is none of the role: `here:ref:`. */
const ROLE = /(?<![\w:-])([\w:-]*):`([^`\n]+)`/g;
const EMBEDDED = /`([^`<\n]{0,500}?)(?<![ \t])[ \t]*<([^<>`\s]{1,1000})>`__?/g;
const NAMED = /`([^`\n]+)`__?/g;
const WORD = /(?=[A-Za-z\d])(?<![\w`\]]|[A-Za-z\d][.-]+)([\w.-]+?)_(?![\w_`])/g;
const NOTE = /[ \t]?\[#?([\w-]+)\]_/g;

export function writeRestInline(line: string, { addresses, words }: RestTargets): string {
  if (!/[`_|\\]/.test(line)) return line;
  const { keep, restore } = setAside();
  const link = (name: string): string => {
    const address = addresses.get(name.toLowerCase());
    return address === undefined ? name : `[${name}](${address})`;
  };
  const read = line
    .replace(CODE, (_, code: string) => keep(`\`\`${code}\`\``))
    .replace(/\|([^|\n]{1,60})\|_{0,2}/g, (whole, name: string) => words.get(name.toLowerCase()) ?? whole)
    .replace(ROLE, readRole)
    .replace(EMBEDDED, (_, shown: string, address: string) =>
      /^\{|\.(?:rst|md)$/.test(address) ? shown : `[${shown === '' ? address : shown}](${address})`,
    )
    .replace(NAMED, (_, name: string) => link(name))
    .replace(NOTE, '[^$1]')
    .replace(WORD, (whole, name: string) => (addresses.has(name.toLowerCase()) ? link(name) : whole))
    .replace(/(?<![`\w])`([^`\n]{1,300})`(?![`\w])/g, '*$1*')
    .replace(/\\[ \t]/g, '');
  return restore(read);
}

function readRole(whole: string, run: string, content: string): string {
  const start = run.search(/:[a-z]/);
  return start === -1 ? whole : run.slice(0, start) + writeRole(run.slice(start + 1), content);
}

function writeRole(role: string, content: string): string {
  const shown = content.replace(/(?<![ \t])[ \t]*<[^<>]+>$/, '').replace(/^[~!]/, '');
  if (role === 'sup' || role === 'superscript') return `<sup>${shown}</sup>`;
  if (role === 'sub' || role === 'subscript') return `<sub>${shown}</sub>`;
  if (role === 'code' || role === 'kbd' || role === 'file' || role === 'command') return `\`${shown}\``;
  return shown;
}
