/** The text of a page that is too large or too deeply nested to be searched: what stands between its tags. */
import { type Draft, run } from '../body/draft.ts';
import { decodeReferences } from '../character-references.ts';

const BLOCK_TAG =
  /<\/?(?:p|div|br|li|h[1-6]|tr|table|ul|ol|blockquote|article|section|pre|hr|td|title)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;

export function draftTagSoup(source: string): readonly Draft[] {
  return takeOutHead(takeOutUnseen(source))
    .split(BLOCK_TAG)
    .map((part) => decodeReferences(part.replace(TAG, '')).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', fragments: [run(text)] }));
}

function takeOutHead(source: string): string {
  const end = /<(?:\/head|body)(?=[\s>])/i.exec(source)?.index;
  return end === undefined ? source : source.slice(end);
}

/** What is in these is no markup: it goes on to their end tag, or to the end of the page. */
const RAW = ['title', 'textarea', 'script', 'style', 'iframe', 'noscript', 'noembed', 'noframes'] as const;
/** What is in these is markup that no reader sees, where they have an end tag. */
const UNSEEN = ['svg', 'object', 'template', 'select'] as const;

/** Leaves out comments, scripts and the like. */
function takeOutUnseen(source: string): string {
  const opening = new RegExp(`<!--|<(${[...RAW, ...UNSEEN].join('|')})(?=[\\s/>])`, 'gi');
  // Without these, a page of many tags without ends would be searched to its end for each.
  const endless = new Set<string>();
  let kept = '';
  let from = 0;
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const name = match[1]?.toLowerCase();
    kept += `${source.slice(from, match.index)} `;
    from =
      name === undefined
        ? findAfter(source, '-->', match.index)
        : findEnd(source, name, match.index, endless);
    opening.lastIndex = from;
  }
  return kept + source.slice(from);
}

function findEnd(source: string, name: string, from: number, endless: Set<string>): number {
  const tagEnd = findAfter(source, '>', from);
  if (endless.has(name) || (name === 'svg' && source.endsWith('/>', tagEnd))) return tagEnd;
  const endTag = new RegExp(`</${name}(?![a-z])`, 'gi');
  endTag.lastIndex = from;
  const match = endTag.exec(source);
  if (match !== null) return findAfter(source, '>', match.index);
  if (RAW.some((raw) => raw === name)) return source.length;
  endless.add(name);
  return tagEnd;
}

function findAfter(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}
