import { findEnclosures } from './enclosures.ts';
import { findField, mayBeginArticle } from './metadata/article-fields.ts';
import { type FrontMatterBlock, findFrontMatter } from './metadata/front-matter-block.ts';
import type { Field } from './metadata/metadata.ts';
import { readBlock } from './metadata/read-block.ts';
import type { Syntax } from './section.ts';

/** No front matter of a later article is longer. */
const longestBlock = 200;

/**
 * Lines at which further articles of a file begin, each with front matter of its own.
 * @param first the front matter at the beginning of the file
 */
export function* findFrontMatterStarts(
  lines: readonly string[],
  first: FrontMatterBlock | null,
  syntax: Syntax,
): Generator<number> {
  const findEnclosed = findEnclosures(lines, syntax);
  for (let index = first?.bodyLine ?? 1; index < lines.length; index += 1) {
    const enclosed = findEnclosed(index);
    const block = enclosed === null ? readLaterBlock(lines, index, first) : null;
    if (block) yield index;
    index = enclosed ?? (block ? index + block.bodyLine - 1 : index);
  }
}

/** The front matter of a later article; `null` where none begins: a rule stays a rule. */
function readLaterBlock(
  lines: readonly string[],
  index: number,
  first: FrontMatterBlock | null,
): FrontMatterBlock | null {
  if (!/^(?:---|\+\+\+)/.test(lines[index] ?? '')) return null;
  const block = findFrontMatter(lines.slice(index, index + longestBlock));
  // Where the first one has an end, each has.
  if (!block || block.language === 'code' || (!block.closed && first?.closed !== false)) return null;
  const source = block.source.split('\n');
  if (!source.some(mayBeginArticle)) return null;
  const { date, headline } = readBeginnings(block);
  return date || headline ? block : null;
}

function readBeginnings(block: FrontMatterBlock): Readonly<Record<'date' | 'headline', Field | null>> {
  const metadata = readBlock(block, 1)?.metadata ?? new Map();
  return { date: findField(metadata, 'date'), headline: findField(metadata, 'headline') };
}
