import type { Doubt } from '../../model/model.ts';

const HEADINGS = {
  duplicate: 'Possible duplicates',
  mixture: 'Possible mixtures',
} as const satisfies Record<Doubt['kind'], string>;

/** Doubts as a piece of `entities.yaml`: each line under its evidence. */
export function formatDoubts(doubts: readonly Doubt[]): string {
  if (doubts.length === 0) return '# No doubtful names were found.\n';
  const lines: string[] = [];
  for (const [i, { kind, evidence, line }] of doubts.entries()) {
    if (kind !== doubts[i - 1]?.kind) lines.push(...(i === 0 ? [] : ['']), comment(HEADINGS[kind]), '');
    lines.push(comment(evidence), line);
  }
  return `${lines.join('\n')}\n`;
}

/** One line of a comment: what articles are called may hold anything. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')}`;
}
