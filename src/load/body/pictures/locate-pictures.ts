/** Where in its file an article names its pictures, so that messages can say it. */
import type { NamedPicture } from '../../../model/model.ts';

interface Lines {
  /** Line in the file of the first of them, from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** What is written in other words than is kept of it is not looked for without end. */
const MOST_MISSES = 20;

/** Pictures stand in a text in the order in which they are named: each is looked for behind the one before. */
export function locatePictures(pictures: readonly NamedPicture[], text: Lines): readonly NamedPicture[] {
  if (pictures.length === 0) return pictures;
  let [from, misses] = [0, 0];
  return pictures.map((picture) => {
    const written = listWritten(picture);
    const at = misses > MOST_MISSES ? -1 : findLine(text.lines, written, from);
    const index = at < 0 && misses <= MOST_MISSES ? findLine(text.lines, written, 0) : at;
    if (index < 0) misses += 1;
    else from = index;
    return index < 0 ? picture : { ...picture, line: text.firstLine + index };
  });
}

/** The ways in which it may be written. */
function listWritten({ sources: [source = ''], address }: NamedPicture): readonly string[] {
  const named = source === '' || source.startsWith('data:') ? (address ?? '') : source.replace(/\]\]$/, '');
  return named === '' ? [] : [named, decode(named), named.replaceAll('&', '&amp;')];
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function findLine(lines: readonly string[], written: readonly string[], from: number): number {
  for (let index = from; index < lines.length; index += 1)
    if (written.some((each) => lines[index]!.includes(each))) return index;
  return -1;
}
