import type { Illustration } from '../../model/page-parts.ts';
import { readTexts, type Texts } from '../../tools/columns/texts.ts';

/** What is shown of an article's pictures, by its row; `null` where it has none. */
export type IllustrationOf = (row: number) => Illustration | null;

/** @param illustrations as JSON, empty where there are none; `null` where no article has any */
export function readIllustrations(illustrations: Texts | null): IllustrationOf {
  if (illustrations === null) return () => null;
  const { bounds } = illustrations;
  const read = readTexts(illustrations);
  return (row) => (bounds[row] === bounds[row + 1] ? null : (JSON.parse(read(row)) as Illustration));
}
