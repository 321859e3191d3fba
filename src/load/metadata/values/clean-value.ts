import { decodeReferences } from '../../../tools/text/character-references.ts';
import { cleanLine } from '../../../tools/text/clean-text.ts';

/** No field that is shown is longer. */
const LONGEST = 3000;
const MAY_BE_MARKED = /[<*_`[\\~]/;

/** A field's value as a reader sees it: without tags and marks of Markdown, and with characters for their references. */
export function cleanValue(written: string): string {
  const value = written.slice(0, LONGEST);
  return decodeReferences(MAY_BE_MARKED.test(value) ? takeOffMarks(value) : value);
}

function takeOffMarks(value: string): string {
  const text = takeOffTags(readLinks(value));
  return MARKDOWN_SIGN.test(text) ? takeOffMarkdown(text) : text;
}

const MARKDOWN_SIGN = /[*_`~\\]/;

function takeOffMarkdown(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*]{1,300})(?<=[^\s*\\])\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_]{1,300})(?<=[^\s_\\])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=[^\s~])([^~]{1,300})(?<=\S)~~/g, '$1')
    .replace(/(`{1,2})(?=[^\s`])([^`]{1,300})(?<=[^\s`])\1/g, '$2')
    .replace(/\\([*_`~[\]#])/g, '$1');
}

const WIKI_LINK = /!?\[\[([^\][|\n]{1,300})(?:\|([^\][\n]{1,300}))?\]\]/g;
const LINK = /!?\[([^\][\n]{1,300})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}\)/g;

/** `[[people/Ann Roe]]`, `[[ann-roe|Ann Roe]]` and `[Ann Roe](https://…)` are Ann Roe. */
export function readLinks(value: string): string {
  if (!value.includes('[')) return value;
  return value
    .replace(
      WIKI_LINK,
      (_, target: string, shown?: string) => shown ?? target.slice(target.lastIndexOf('/') + 1),
    )
    .replace(LINK, '$1');
}

const ELEMENTS =
  'abbr|acronym|a|bdi|bdo|big|b|cite|code|del|div|em|font|h[1-6]|ins|i|kbd|mark|p|q|small|span|strike|strong|sub|sup|s|time|tt|u|var';
const ELEMENT = new RegExp(`<(${ELEMENTS})(?:\\s[^<>]{0,1000})?>|</(${ELEMENTS})\\s?>`, 'gi');
const VOID_ELEMENT = /<(?:br|wbr|img|hr)(?:\s[^<>]{0,1000})?\/?>/gi;

/** `<RXH>` is a company on a stock exchange, and so is `<B>`: an element has an end. */
function takeOffTags(value: string): string {
  if (!value.includes('<') || !/<(?:\/|[bhiw][rm])/i.test(value)) return value;
  const voided = value.replace(VOID_ELEMENT, (tag) => (/^<br|^<hr/i.test(tag) ? ' ' : ''));
  const ended = new Set(
    [...voided.matchAll(/<\/([a-z]\w{0,9})\s?>/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  if (ended.size === 0) return voided;
  return voided.replace(ELEMENT, (tag, opened?: string, closed?: string) =>
    ended.has((opened ?? closed ?? '').toLowerCase()) ? '' : tag,
  );
}

const QUOTED =
  /^(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|‘([^‘’]*)’|„([^„“”]*)[“”]|«\s?([^«»]*?)\s?»|「([^「」]*)」)$/;

const MAY_BE_QUOTED = /^\s*["'“‘„«「]/;

/** A whole value that stands between quotation marks of people who write front matter like a text. */
export function stripQuotes(value: string): string {
  if (!MAY_BE_QUOTED.test(value)) return value;
  const match = QUOTED.exec(value.trim());
  return match?.slice(1).find((inner) => inner !== undefined) ?? value;
}

/** A name or a topic on one line. */
export function cleanLabel(written: string, longest: number): string {
  return cleanLine(stripQuotes(cleanValue(written)), longest);
}

/** An address as it is written in notes and mails: `<https://…>`, `[page](https://…)`, or in quotation marks. */
export function cleanAddress(written: string): string {
  const value = stripQuotes(written.slice(0, 3000)).trim();
  const linked =
    /^!?\[[^\][]{0,500}\]\((\S{1,2000})\)$/.exec(value)?.[1] ?? /^<(\S{1,2000})>$/.exec(value)?.[1];
  return linked ?? value;
}
