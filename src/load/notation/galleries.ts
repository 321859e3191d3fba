/** Galleries of Jekyll’s themes: the pictures stand in front matter, `{% include gallery id="quay" %}` in the text. */
import type { FieldTree } from '../metadata/field-tree.ts';
import { isMapping } from '../metadata/field-values.ts';
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import { type Metadata, normaliseFieldName } from '../metadata/metadata.ts';
import { readBlock } from '../metadata/read-block.ts';
import { writeFigureTag } from './tags/figure-tag.ts';

const INCLUDED =
  /\{%-?[ \t]{1,9}include(?:_cached)?[ \t]{1,9}gallery(?:\.html)?\b([^{%\n]*(?:%(?!\})[^{%\n]*)*)%\}/g;
const MOST_PICTURES = 200;

/** @param lines of an article, with its front matter, which stays */
export function writeGalleries(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('include gallery'))) return lines;
  const block = findFrontMatter(lines);
  const metadata = block && readBlock(block, 1)?.metadata;
  if (!block || !metadata) return lines;
  const write = (line: string): string =>
    line.replace(INCLUDED, (whole, rest: string) => writeGallery(metadata, rest) ?? whole);
  return lines.map((line, index) => (index < block.bodyLine ? line : write(line)));
}

function writeGallery(metadata: Metadata, rest: string): string | null {
  const id = /\bid[ \t]{0,3}=[ \t]{0,3}["']?([\w-]{1,60})/.exec(rest)?.[1] ?? 'gallery';
  const tree = metadata.get(normaliseFieldName(id))?.tree;
  if (tree === undefined || typeof tree === 'string' || isMapping(tree)) return null;
  const caption = /\bcaption[ \t]{0,3}=[ \t]{0,3}(?:"([^"]{1,300})"|'([^']{1,300})')/.exec(rest);
  const words = caption?.[1] ?? caption?.[2] ?? '';
  const pictures = tree.slice(0, MOST_PICTURES).map(writePicture);
  return [...pictures, words === '' ? '' : writeFigureTag({ caption: words })].join('');
}

function writePicture(item: FieldTree): string {
  const pick = (...names: readonly string[]): string => {
    const found = isMapping(item)
      ? names.map((name) => item.get(name)).find((value) => typeof value === 'string')
      : item;
    return typeof found === 'string' ? found : '';
  };
  const source = pick('url', 'image_path', 'src', 'image');
  return source === '' ? '' : writeFigureTag({ source, alt: pick('alt'), caption: pick('title', 'caption') });
}
