import type { Article } from '../../model/model.ts';

/** The text without the words under pictures: papers that print the same article print other pictures with it. */
export function omitCaptions({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  const captions = blocks.filter(({ kind }) => kind === 'caption');
  if (captions.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const { start, end } of captions) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
