import type { Block } from '../../../src/model/model.ts';

/** One line a block, `subheadline 2: Pay and rosters`, as a test states what it expects; datelines stand in `[]`, credits in `{}`. */
export function showBlocks({ text, blocks }: { text: string; blocks: readonly Block[] }): string[] {
  return blocks.map((block) => {
    const marks = [
      block.kind,
      ...(block.level === undefined ? [] : [block.level]),
      ...(block.ruleBefore ? ['after rule'] : []),
    ];
    const words = text.slice(block.start, block.creditStart ?? block.end);
    const shown =
      block.creditStart === undefined ? words : `${words}{${text.slice(block.creditStart, block.end)}}`;
    const dateline = block.datelineEnd === undefined ? '' : `[${text.slice(block.start, block.datelineEnd)}]`;
    return `${marks.join(' ')}: ${dateline}${shown.slice(dateline === '' ? 0 : dateline.length - 2).replaceAll('\n', '/')}`;
  });
}
