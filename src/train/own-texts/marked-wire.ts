import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { Span } from '../../model/model.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import type { GoldDocument } from '../training-set.ts';
import { TYPE_OF_LETTER } from './marked-text.ts';

const CORPUS = join(PROJECT, '../shared/corpora/reuters.tar.gz');
const MARKS = new URL('./wire-marks.jsonl', import.meta.url);

/** Marks of an article that is read from where it lies: UTF-16 offsets into its headline, an empty line, and its text. */
interface WireMarks {
  readonly path: string;
  readonly names: readonly (readonly [start: number, end: number, letter: string])[];
}

/** Articles of the wire of 1987 whose names were marked for this project. */
export function readMarkedWire(set: string): readonly GoldDocument[] {
  const marked = readFileSync(MARKS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WireMarks);
  const folder = mkdtempSync(join(tmpdir(), 'wire-'));
  const files = marked.map(({ path }) => `articles/${path}`);
  execFileSync('tar', ['xzf', CORPUS, '-C', folder, ...files]);
  const documents = marked.map(({ path, names }): GoldDocument => {
    const { data, content } = matter(readFileSync(join(folder, 'articles', path), 'utf8'));
    const text = `${data['title']}\n\n${content.trim()}`;
    return {
      id: path,
      set,
      text,
      paragraphs: paragraphsOf(text),
      names: names.map(([start, end, letter]) => ({ start, end, type: TYPE_OF_LETTER[letter]! })),
    };
  });
  rmSync(folder, { recursive: true });
  return documents;
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
