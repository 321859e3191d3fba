/** Markdown → drafts. Paragraphs without any special character, nearly all of a news article, need no parser. */
import MarkdownIt from 'markdown-it';
import { type BodyLimit, cutBody } from '../body-limit.ts';
import { type BlockDraft, run } from '../draft.ts';
import { draftPlainBlocks } from '../plain.ts';
import { draftHtmlInMarkdown, dropTags, mayHoldHtml } from './html-in-markdown.ts';
import { dropSurplusPictures, readEmbeddings } from './markdown-picture.ts';
import { convertTokens } from './markdown-tokens.ts';

/** In columns. Deeper nesting is no article's; markdown-it would leave out what lies below `maxNesting`. */
const DEEPEST_PREFIX = 160;
const MAX_NESTING = 200;
/** More markup than this in one article is an attack or a mistake: 5 MB of `[*` keep the parser busy for 26 s. */
const LONGEST_SPECIAL = 500_000;

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: MAX_NESTING });
// Which addresses become links is decided when tokens are converted; here every link is recognised as one.
parser.validateLink = () => true;
readEmbeddings(parser);

/**
 * A character that Markdown may read as markup, anywhere or at the start of a line, or a hard line break. As HTML
 * is read elsewhere, `<` is one only where an address may follow, and `&` where a character reference may but `REFERENCE`.
 */
const SPECIAL =
  /[\\`*_[\]|~\0]|&(?=[#A-Za-z])(?!(?:amp|lt|gt|quot);)|<[^<>\s]*[:@]|^(?:[ \t#>+=:-]|\d{1,9}[.)])| $/m;
/** The references without which no text can name a company `<BP.L>`: a parser takes ten times as long to read them. */
const REFERENCE = /&(amp|lt|gt|quot);/g;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);
/** What reaches beyond its own paragraph: fences, and definitions of link references. */
const FAR_REACHING = /^ {0,3}(?:`{3}|~{3})|\]:/m;
/** Marks of quotations and list items at the start of a line, with the space between them. */
const CONTAINER_PREFIX = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*)*/gm;

/** A line that begins with so many of their characters as may nest too deep. */
const LONG_PREFIX = new RegExp(String.raw`^[\d \t>+*.)-]{${DEEPEST_PREFIX / 4 + 1}}`, 'm');

interface ReadMarkdown {
  readonly drafts: readonly BlockDraft[];
  readonly limits: readonly BodyLimit[];
}

/** @param written Markdown with `\n` line ends */
export function draftMarkdown(written: string): ReadMarkdown {
  const flat = LONG_PREFIX.test(written) ? shortenPrefixes(written) : written;
  const source = dropSurplusPictures(flat) ?? flat;
  const hasNotes = holdsTooManyNotes(source);
  const read = draftWithHtml(source, hasNotes) ?? draftAlone(source);
  const limits: readonly (BodyLimit | null)[] = [
    flat === written ? null : 'nesting',
    source === flat ? null : 'pictures',
    hasNotes ? 'notes' : null,
    read.isWhole ? null : 'markup',
  ];
  return { drafts: read.drafts, limits: limits.filter((limit) => limit !== null) };
}

interface PartlyRead {
  readonly drafts: readonly BlockDraft[];
  /** `false`: some of its marks are shown as they are written. */
  readonly isWhole: boolean;
}

/** In a larger text, HTML is read up to here: it takes twenty times as long as other marks. */
const LONGEST_PAGE = 200_000;

/** @returns `null`: it holds no HTML, or none is read in it */
function draftWithHtml(source: string, hasTooManyNotes: boolean): PartlyRead | null {
  if (hasTooManyNotes || !mayHoldHtml(source)) return null;
  const end = source.length <= LONGEST_SPECIAL ? source.length : findBreak(source, LONGEST_PAGE);
  const drafts = end === 0 ? 'too-large' : draftHtmlInMarkdown(source.slice(0, end));
  if (drafts === null) return null;
  const read = drafts === 'too-large' ? { drafts: [], end: 0 } : { drafts, end };
  if (read.end === source.length) return { drafts: read.drafts, isWhole: true };
  const rest = draftAlone(cutBody(dropTags(source.slice(read.end))));
  return { drafts: [...read.drafts, ...rest.drafts], isWhole: false };
}

/** By Markdown alone: HTML is shown as it is written. */
function draftAlone(source: string): PartlyRead {
  const separate = splitParts(source);
  const isMarked = separate.some((part) => part.special);
  const parts = isMarked && FAR_REACHING.test(source) ? [{ special: true, source }] : separate;
  const { read, rest } = cutParts(parts);
  const drafts = read.flatMap((part) =>
    part.special ? convertTokens(parser.parse(part.source, {})) : [draftParagraph(part.source)],
  );
  return rest === ''
    ? { drafts, isWhole: true }
    : { drafts: [...drafts, ...draftPlainBlocks(cutBody(dropTags(rest)))], isWhole: false };
}

/** The last blank line before a place; 0 where there is none. */
function findBreak(source: string, before: number): number {
  return Math.max(0, source.lastIndexOf('\n\n', before));
}

/** What may be parsed in time, and the text that is left. */
function cutParts(parts: readonly Part[]): { readonly read: readonly Part[]; readonly rest: string } {
  let left = LONGEST_SPECIAL;
  for (const [index, part] of parts.entries()) {
    if (!part.special) continue;
    if (part.source.length <= left) left -= part.source.length;
    else {
      const end = findBreak(part.source, left);
      const rest = [part.source.slice(end), ...parts.slice(index + 1).map(({ source }) => source)];
      const first = end === 0 ? [] : [{ special: true, source: part.source.slice(0, end) }];
      return { read: [...parts.slice(0, index), ...first], rest: rest.join('\n\n') };
    }
  }
  return { read: parts, rest: '' };
}

interface Part {
  /** To be parsed: neighbouring paragraphs with special characters, which may belong to one list. */
  readonly special: boolean;
  readonly source: string;
}

function splitParts(source: string): Part[] {
  const parts: Part[] = [];
  const special: string[] = [];
  for (const paragraph of source.split(/\n[ \t]*\n/)) {
    if (SPECIAL.test(paragraph)) {
      special.push(paragraph);
    } else if (paragraph.trim() !== '') {
      closeSpecial(special, parts);
      parts.push({ special: false, source: paragraph });
    }
  }
  closeSpecial(special, parts);
  return parts;
}

function closeSpecial(special: string[], parts: Part[]): void {
  if (special.length > 0) parts.push({ special: true, source: special.splice(0).join('\n\n') });
}

function draftParagraph(source: string): BlockDraft {
  const text = source.trim().replaceAll('\n', ' ');
  const read = text.includes('&') ? text.replace(REFERENCE, (_, name) => REFERENCES.get(name)!) : text;
  return { kind: 'paragraph', fragments: [run(read)] };
}

/** More footnotes are no article's, and the parser copies the whole text for each: 50,000 would take it minutes. */
const MOST_NOTES = 3000;

function holdsTooManyNotes(source: string): boolean {
  let count = 0;
  for (let at = source.indexOf('^'); at !== -1 && count <= MOST_NOTES; at = source.indexOf('^', at + 1))
    if (source[at - 1] === '[' || source[at + 1] === '[') count += 1;
  return count > MOST_NOTES;
}

/** What stands deeper stands where nesting ends. */
function shortenPrefixes(source: string): string {
  return source.replace(CONTAINER_PREFIX, (prefix) => {
    let columns = 0;
    // A tab stands for up to four columns.
    const end = Array.from(prefix).findIndex((sign) => {
      columns += sign === '\t' ? 4 : 1;
      return columns > DEEPEST_PREFIX;
    });
    return end < 0 ? prefix : prefix.slice(0, end);
  });
}
