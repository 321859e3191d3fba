/** Captions in Markdown: a slanted line right below a picture, in its paragraph or in the next one. */
import type { Token } from 'markdown-it';

/** The inline tokens of a paragraph, in its parts. */
export interface PictureParagraph {
  /** Pictures, with what they link to; empty where they stand in the paragraph above. */
  readonly pictures: readonly Token[];
  /** The content of the slanted line; empty where there is none. */
  readonly caption: readonly Token[];
}

const LONGEST = 300;
/** What stands slanted at the top or the end of articles. */
const NOTE = /^\s*(?:this (?:article|story|post)|update|correction|note|editor|by )/i;
const OF_PICTURES: ReadonlySet<string> = new Set([
  'image',
  'link_open',
  'link_close',
  'softbreak',
  'hardbreak',
]);

/**
 * @param isBelow whether the paragraph above holds pictures, and nothing else
 * @returns `null`: it is a paragraph like any other
 */
export function partPictureParagraph(tokens: readonly Token[], isBelow: boolean): PictureParagraph | null {
  const emphasis = tokens.findIndex(({ type }) => type === 'em_open');
  const end = emphasis < 0 ? tokens.length : emphasis;
  const pictures = tokens.slice(0, end);
  if (!pictures.every(({ type, content }) => OF_PICTURES.has(type) || content.trim() === '')) return null;
  const hasPicture = pictures.some(({ type }) => type === 'image');
  if (!hasPicture && (!isBelow || emphasis !== 0)) return null;
  if (emphasis < 0) return { pictures, caption: [] };
  if (!isCaption(tokens.slice(emphasis))) return null;
  return { pictures, caption: tokens.slice(emphasis + 1, -1) };
}

/** Slanted from its first word to its last. */
function isCaption(tokens: readonly Token[]): boolean {
  const text = tokens.map(({ content }) => content).join('');
  if (text.length > LONGEST || NOTE.test(text)) return false;
  let depth = 0;
  return tokens.every(({ type, nesting }, index) => {
    if (type === 'em_open' || type === 'em_close') depth += nesting;
    return depth > 0 || index === tokens.length - 1;
  });
}
