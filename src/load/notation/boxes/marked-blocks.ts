/** Blocks that a list of attributes says are boxes, as kramdown has them: `> Bring a lamp.` and `{: .prompt-tip }` below it. */

import { takeWhile } from '../../../tools/collections/take-while.ts';
import { CLOSE_MARKED_BOX, OPEN_MARKED_BOX } from '../../body/elements.ts';

const ATTRIBUTES = /^[ \t]{0,3}\{:([^{}\n]*)\}[ \t]*$/;
const BOX =
  /^(?:prompt-[\w-]{2,20}|notice(?:--[\w-]{2,20})?|alert(?:-[\w-]{2,20})?|callout|note|tip|info|warning|important|caution|danger|success|highlight|new)(?:-title)?$/;
const CAPTION = /^(?:(?:fig(?:ure)?-?|img-?|image-?)?caption|l[eé]gende)$/i;
const PICTURE = /^[ \t]{0,3}(?:\[)?!\[[^\]\n]{0,500}\]/;
const QUOTED = /^[ \t]{0,3}>[ \t]?/;

/** In a line below its block, or above it where a blank line stands before. */
export function readMarkedBlocks(text: string): string {
  if (!text.includes('{:')) return text;
  const lines = text.split('\n');
  const read: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const classes = listClasses(line);
    const isBox = classes.some((name) => BOX.test(name));
    if (!isBox && !classes.some((name) => CAPTION.test(name))) {
      read.push(line);
      continue;
    }
    const own = takeBlockAbove(read);
    const block = own.length > 0 ? own : takeWhile(lines, index + 1, (next) => next.trim() !== '');
    if (own.length === 0) index += block.length;
    for (const each of isBox ? writeBox(block) : writeCaption(block)) read.push(each);
  }
  return read.join('\n');
}

/** Of a line that is a list of attributes. */
function listClasses(line: string): readonly string[] {
  const attributes = ATTRIBUTES.exec(line)?.[1] ?? '';
  return attributes.split(/[ \t]/).flatMap((word) => (word.includes('.') ? word.split('.').slice(-1) : []));
}

function takeBlockAbove(lines: string[]): readonly string[] {
  const start = lines.findLastIndex((line) => line.trim() === '') + 1;
  return lines.splice(start);
}

function writeBox(block: readonly string[]): readonly string[] {
  const isQuoted = block.every((line) => QUOTED.test(line));
  const inner = isQuoted ? block.map((line) => line.replace(QUOTED, '')) : block;
  return block.length === 0 ? [] : ['', OPEN_MARKED_BOX, '', ...inner, '', CLOSE_MARKED_BOX, ''];
}

/** Words below a picture, slanted, are its caption. */
function writeCaption(block: readonly string[]): readonly string[] {
  const pictures = block.filter((line) => PICTURE.test(line)).map((line) => line.trimEnd());
  const words = block
    .filter((line) => !PICTURE.test(line))
    .join(' ')
    .replace(/[*_]{1,3}/g, '')
    .trim();
  return ['', ...pictures, '', ...(words === '' ? [] : [`<p class="caption">${words}</p>`, ''])];
}
