import { type Article, BESIDE_TEXT } from '../../model/model.ts';

/** The text without what stands beside it: papers that print the same article print other pictures with it. */
export function readTextAlone({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  const beside = blocks.filter(({ kind }) => BESIDE_TEXT.has(kind));
  if (beside.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const { start, end } of beside) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
