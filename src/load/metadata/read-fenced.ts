import matter from 'gray-matter';
import type { FrontMatterBlock } from './front-matter-block.ts';
import type { ReadMetadata } from './metadata.ts';

/** Reads a source, `null` where it is no mapping. */
type ReadSource = (source: string) => ReadMetadata | null;
type Readers = Readonly<Record<Exclude<FrontMatterBlock['language'], 'header'>, ReadSource>>;

/** gray-matter takes the square of blank lines in a row; so many are in no front matter. */
const MOST_BLANK_LINES = 200;

/**
 * Has gray-matter hand a block to the reader of its language. gray-matter ends a block at any line that begins like its
 * fences, and takes no blank behind them: it is given the source between fences that no line of it begins with. Its
 * own readers are never asked: they would run `---js` blocks, and read `2023-13-45` as a day of 2024.
 */
export function readFenced(
  { language, source }: Pick<FrontMatterBlock, 'source'> & { readonly language: keyof Readers },
  readers: Readers,
): ReadMetadata | null {
  if (hasWideGap(source)) return null;
  const fence = fenceAround(source);
  const engine = (read: ReadSource) => ({ parse: (text: string) => ({ read: read(text.slice(1)) }) });
  const { yaml, toml, json, code } = readers;
  const file = matter(`${fence}${language}\n${source}\n${fence}\n`, {
    delimiters: fence,
    engines: { yaml: engine(yaml), toml: engine(toml), json: engine(json), code: engine(code) },
  });
  // It asks no reader where there are but comments.
  return 'read' in file.data ? (file.data['read'] as ReadMetadata | null) : readers[language](source);
}

function hasWideGap(source: string): boolean {
  let blank = 0;
  for (const line of source.split('\n')) {
    blank = line.trim() === '' ? blank + 1 : 0;
    if (blank > MOST_BLANK_LINES) return true;
  }
  return false;
}

/** One hyphen more than any line begins with. */
function fenceAround(source: string): string {
  let longest = 2;
  for (const [row] of source.matchAll(/^-{3,}/gm)) longest = Math.max(longest, row.length);
  return '-'.repeat(longest + 1);
}
