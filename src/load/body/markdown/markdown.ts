/** Markdown → drafts. Paragraphs without any special character, nearly all of a news article, need no parser. */
import MarkdownIt from 'markdown-it';
import { type BlockDraft, run } from '../draft.ts';
import { draftPlainBlocks } from '../plain.ts';
import { draftHtmlInMarkdown, mayHoldHtml } from './html-in-markdown.ts';
import { readEmbeddings } from './markdown-picture.ts';
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

/** @param source Markdown with `\n` line ends */
export function draftMarkdown(source: string): readonly BlockDraft[] {
  if (nestsTooDeep(source)) return draftPlainBlocks(source);
  const mayBePage = source.length <= LONGEST_SPECIAL && !holdsTooManyNotes(source) && mayHoldHtml(source);
  const read = mayBePage ? draftHtmlInMarkdown(source) : null;
  if (read !== null) return read;
  const separate = splitParts(source);
  const isMarked = separate.some((part) => part.special);
  const parts = isMarked && FAR_REACHING.test(source) ? [{ special: true, source }] : separate;
  const specialLength = parts.reduce((sum, part) => sum + (part.special ? part.source.length : 0), 0);
  if (specialLength > LONGEST_SPECIAL) return draftPlainBlocks(source);
  return parts.flatMap((part) =>
    part.special ? convertTokens(parser.parse(part.source, {})) : [draftParagraph(part.source)],
  );
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

function nestsTooDeep(source: string): boolean {
  if (!LONG_PREFIX.test(source)) return false;
  for (const [prefix] of source.matchAll(CONTAINER_PREFIX)) {
    // A tab stands for up to four columns.
    if (prefix.length + 3 * (prefix.split('\t').length - 1) > DEEPEST_PREFIX) return true;
  }
  return false;
}
