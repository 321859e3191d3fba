/** The text of a page that is too large or too deeply nested to be searched: what stands between its tags. */

import { decodeReferences } from '../../tools/text/character-references.ts';
import { cutPage, MOST_BLOCKS } from '../body/body-limit.ts';
import { type BlockDraft, run } from '../body/draft.ts';
import { isXhtml } from './page-parser.ts';

const BLOCK_TAG =
  /<\/?(?:p|div|br|li|h[1-6]|tr|table|ul|ol|blockquote|article|section|pre|hr|td|title)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;

interface TagSoup {
  readonly drafts: readonly BlockDraft[];
  /** `false`: it is longer than is shown of a page. */
  readonly isWhole: boolean;
}

/** Its paragraphs: what stands between its block elements. */
export function draftTagSoup(source: string): TagSoup {
  const { parts, isWhole } = cutPage(takeOutHead(takeOutUnseen(source)), BLOCK_TAG);
  const drafts = parts
    .map((part) => decodeReferences(part.replace(TAG, '')).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text): BlockDraft => ({ kind: 'paragraph', fragments: [run(text)] }));
  return { drafts: drafts.slice(0, MOST_BLOCKS), isWhole: isWhole && drafts.length <= MOST_BLOCKS };
}

function takeOutHead(source: string): string {
  const end = /<(?:\/head|body)(?=[\s>])/i.exec(source)?.index;
  return end === undefined ? source : source.slice(end);
}

/** What is in these is no markup: it goes on to their end tag, or to the end of the page. */
const ENDLESS = ['title', 'script', 'style'] as const;
/** Nor in these, where they have an end tag. */
const RAW = ['textarea', 'iframe', 'noscript', 'noembed', 'noframes'] as const;
/** What is in these is markup that no reader sees, where they have an end tag before another of their kind begins. */
const UNSEEN = ['svg', 'object', 'template', 'select', 'datalist'] as const;

/** Leaves out comments, scripts and the like. */
function takeOutUnseen(source: string): string {
  const opening = new RegExp(`<!--|<(${[...ENDLESS, ...RAW, ...UNSEEN].join('|')})(?=[\\s/>])`, 'gi');
  // Without these, a page of many tags without ends would be searched to its end for each.
  const endless = new Set<string>();
  const isXml = isXhtml(source);
  let kept = '';
  let from = 0;
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const name = match[1]?.toLowerCase();
    kept += `${source.slice(from, match.index)} `;
    from =
      name === undefined
        ? findAfter(source, '-->', match.index)
        : findEnd(source, name, match.index, endless, isXml);
    opening.lastIndex = from;
  }
  return kept + source.slice(from);
}

function findEnd(source: string, name: string, from: number, endless: Set<string>, isXml: boolean): number {
  const tagEnd = findAfter(source, '>', from);
  if (endless.has(name) || ((isXml || name === 'svg') && source.endsWith('/>', tagEnd))) return tagEnd;
  const isMarkup = UNSEEN.some((unseen) => unseen === name);
  const next = new RegExp(`<${isMarkup ? '(/?)' : '(/)'}${name}(?![a-z])`, 'gi');
  next.lastIndex = tagEnd;
  const match = next.exec(source);
  if (match?.[1] === '/') return findAfter(source, '>', match.index);
  if (match !== null) return tagEnd;
  if (ENDLESS.some((raw) => raw === name)) return source.length;
  endless.add(name);
  return tagEnd;
}

function findAfter(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}
