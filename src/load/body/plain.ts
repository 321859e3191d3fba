/** Plain text → drafts. Blank lines part blocks; `*`, `#`, `_` and `<` are only characters. */

import { createLineJoiner, type JoinLines } from './broken-words.ts';
import { type BlockDraft, BREAK, type Fragment, markup, RULE, run } from './draft.ts';
import { dropPageFurniture } from './page-furniture.ts';
import { type Chunk, splitChunks } from './plain-chunks.ts';
import { groupItems } from './plain-lists.ts';
import { measureWrapping, splitParagraphs } from './wrapping.ts';

/** @param source text with `\n` line ends */
export function draftPlainBlocks(source: string): readonly BlockDraft[] {
  const chunks = dropPageFurniture(splitChunks(source));
  const join = createLineJoiner(source);
  const wrapping = measureWrapping(
    chunks.filter((chunk) => chunk.kind === 'text').map((chunk) => chunk.lines),
  );
  const drafts: BlockDraft[] = [];
  const groups = [...groupItems(chunks)];
  for (const group of groups) {
    if (group.kind === 'rule') drafts.push(group === groups.at(-1) ? draftClosingRule(chunks) : RULE);
    else if (group.kind === 'list') drafts.push({ kind: 'list', fragments: group.fragments });
    else if (group.kind === 'quotation') drafts.push(draftQuotation(group.lines, join));
    else if (isSignature(group.lines))
      drafts.push({ kind: 'paragraph', fragments: [run(group.lines.map((line) => line.trim()).join(' '))] });
    else {
      for (const text of splitParagraphs(group.lines, wrapping, join)) {
        drafts.push({ kind: 'paragraph', fragments: [run(text)] });
      }
    }
  }
  return drafts;
}

/** Below two hyphens, programs for mail set who wrote: lines that say one thing. */
function isSignature([first = '', ...others]: readonly string[]): boolean {
  return /^-- ?$/.test(first) && others.length > 0 && others.length <= LONGEST_SIGNATURE;
}

const LONGEST_SIGNATURE = 6;

/** `###` as the last line is an agency's mark of the end: it is shown, as every character that no rule stands for. */
function draftClosingRule(chunks: readonly Chunk[]): BlockDraft {
  const mark = chunks.at(-1)?.lines.at(-1)?.trim() ?? '';
  return mark.startsWith('#') && mark.length < 10 ? { kind: 'paragraph', fragments: [run(mark)] } : RULE;
}

function draftQuotation(lines: readonly string[], join: JoinLines): BlockDraft {
  const inner = lines.map((line) => line.replace(/^\s{0,3}>[ \t]?/, ''));
  const chunks = splitChunks(inner.join('\n'));
  const fragments: Fragment[] = [markup('<blockquote>')];
  const wrapping = measureWrapping(chunks.map((chunk) => chunk.lines));
  for (const text of chunks.flatMap((chunk) => splitParagraphs(chunk.lines, wrapping, join))) {
    fragments.push(BREAK, markup('<p>'), run(text), markup('</p>'));
  }
  return { kind: 'quotation', fragments: [...fragments, markup('</blockquote>')] };
}
