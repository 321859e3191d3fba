import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../tools/disk/list-files.ts';
import { PROJECT } from '../tools/disk/project.ts';
import { generateArticle } from './generate.ts';

/** Where articles for an archive of any size come from. */
interface Corpus {
  readonly name: string;
  /** Most articles that there are. */
  readonly largest: number;
  /** Writes an archive of this size into an empty folder. */
  write(size: number, folder: string): void;
}

const REAL_ARTICLES = join(PROJECT, '../shared/corpora/reuters.tar.gz');

/**
 * Real articles where they are at hand, generated ones otherwise.
 *
 * @param scratch an empty folder to unpack in
 */
export function openCorpus(scratch: string): Corpus {
  return existsSync(REAL_ARTICLES) ? unpackCorpus(scratch) : GENERATED;
}

export const GENERATED: Corpus = {
  name: 'generated articles',
  largest: 1_000_000,
  write(size, folder) {
    let made = '';
    for (let number = 0; number < size; number++) {
      const { path, content } = generateArticle(number);
      const day = dirname(path);
      if (day !== made) mkdirSync(join(folder, day), { recursive: true });
      made = day;
      writeFileSync(join(folder, path), content);
    }
  },
};

function unpackCorpus(scratch: string): Corpus {
  const { status, stderr } = spawnSync('tar', ['-xzf', REAL_ARTICLES, '-C', scratch], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${REAL_ARTICLES} cannot be unpacked: ${stderr}`);
  const files = listFiles(scratch).filter((file) => file.endsWith('.md'));
  return {
    name: 'wire articles of 1987',
    largest: files.length,
    write(size, folder) {
      // Evenly from the whole, so that a small archive spans the same months as a large one.
      for (let number = 0; number < size; number++) {
        const file = files[Math.floor((number * files.length) / size)]!;
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        copyFileSync(join(scratch, file), join(folder, file));
      }
    },
  };
}
