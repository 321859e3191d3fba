/** Texts whose fields are parted by lines of hyphens, of which one holds the text, as Kirby and Lektor keep them. */
import { escapeMarkup } from '../../tools/text/character-references.ts';
import { writeFigureTag } from '../notation/tags/figure-tag.ts';

const FIRST = /^\uFEFF?[\w-]{1,40}:/;
const PART = /^([\w][\w -]{0,40}):[ \t]*([\s\S]*)$/;
/** Fields that hold the text. */
const TEXTS = /^(?:text|body|content|main|maintext|article|markdown)$/i;
/** Lektor’s blocks: `#### text-block ####`, and their fields. */
const BLOCK_LINE =
  /^#{4} [\w-]+ #{4}\n|^-{4}\n(?:[a-z_]{2,20}:[^\n]{0,300}(?:\n|$)){0,10}|^(?:text|class|title|image|format):(?=\n)/gm;

/** @returns Markdown below front matter; `null` where the text is not written so */
export function unfoldFields(text: string): string | null {
  if (!FIRST.test(text) || !/\n-{3,}\n/.test(text)) return null;
  const rule = /^-{3,4}[ \t]*$/m.exec(text)?.[0].trim() ?? '';
  const parting = rule === '---' ? /^---[ \t]*$/m : /^-{3,4}[ \t]*$/m;
  const fields = text.split(parting).map((part) => PART.exec(part.trim()));
  const body = fields.find((field) => TEXTS.test(field?.[1] ?? ''));
  if (fields.length < 2 || !fields.every((field) => field !== null)) return null;
  if (body === undefined && !isListing(fields, rule)) return null;
  const head = fields
    .filter((field) => field !== body)
    .map(
      (field) =>
        `${field?.[1]}: ${JSON.stringify((field?.[2] ?? '').replace(/(?<!\s)\s*\n\s*/g, ' ').slice(0, 2000))}`,
    );
  const written = (body?.[2] ?? '').replace(BLOCK_LINE, '');
  return ['---', ...head, '---', '', readBlocks(written) ?? written.replace(KIRBY_TAG, writeTag), ''].join(
    '\n',
  );
}

/** A page of Kirby that lists those below it has a title and fields of one line, and no text. */
function isListing(fields: readonly RegExpExecArray[], rule: string): boolean {
  const isLine = ([, , value = '']: RegExpExecArray) => value.length <= 200 && !value.trim().includes('\n');
  return rule === '----' && /^title$/i.test(fields[0]?.[1] ?? '') && fields.every(isLine);
}

const KIRBY_TAG =
  /\((link|image|youtube|vimeo|video|gist|email|file|tel):[ \t]*([^\s()]{1,500})((?:[ \t][^()]{0,1000})?)\)/g;

/** `(link: https://… text: words)`, `(image: quay.jpg caption: The quay)` */
function writeTag(_: string, name: string, target: string, rest: string): string {
  const named = (key: string): string =>
    new RegExp(`(?:^|\\s)${key}:\\s*(.*?)(?=\\s[a-z]{2,12}:|$)`, 's').exec(rest)?.[1]?.trim() ?? '';
  const words = named('text') || named('caption');
  if (name === 'image')
    return `\n\n${writeFigureTag({ source: target, alt: named('alt'), caption: named('caption') })}\n\n`;
  if (name === 'youtube' || name === 'vimeo' || name === 'video') return `\n\n{% ${name} ${target} %}\n\n`;
  if (words === '') return name === 'link' ? `<${target}>` : target;
  return name === 'email' || name === 'tel' ? words : `[${words}](${target})`;
}

/** The newer Kirby keeps a list of blocks in JSON, with HTML in them. */
function readBlocks(written: string): string | null {
  if (!written.startsWith('[{')) return null;
  try {
    const blocks: unknown = JSON.parse(written);
    return Array.isArray(blocks) ? blocks.map(writeBlock).join('\n\n') : null;
  } catch {
    return null;
  }
}

function writeBlock(block: unknown): string {
  const { type, content } = readObject(block);
  const { text, level, caption, citation, code, url, location, src } = readObject(content);
  const words = typeof text === 'string' ? text : '';
  if (type === 'heading') return `<${readLevel(level)}>${words}</${readLevel(level)}>`;
  const signature = typeof citation === 'string' && citation !== '' ? `<footer>— ${citation}</footer>` : '';
  if (type === 'quote') return `<blockquote><p>${words}</p>${signature}</blockquote>`;
  if (type === 'code') return `~~~~\n${String(code ?? '')}\n~~~~`;
  if (type === 'video') return `{% video ${String(url ?? '')} %}\n`;
  if (type === 'image' && location === 'web')
    return `<figure><img src="${escapeMarkup(String(src ?? ''))}"><figcaption>${String(caption ?? '')}</figcaption></figure>`;
  return words;
}

function readLevel(level: unknown): string {
  return typeof level === 'string' && /^h[1-6]$/.test(level) ? level : 'h2';
}

function readObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
