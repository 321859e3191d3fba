import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../tools/disk/list-files.ts';

/** What happens to an archive between two builds. */
export interface News {
  /** An article comes on the newest day. */
  add(articles: string): void;
  /** A paragraph comes to an article in the middle. */
  change(articles: string): void;
  /** All is as it was. */
  undo(articles: string): void;
}

const PARAGRAPH = '"We shall go on," said Amina Danjuma of the World Bank.';

/** @param articles a folder of articles, by day */
export function describeNews(articles: string): News {
  const files = listFiles(articles);
  const newest = files.at(-1)!;
  const day = /(\d{4})\/(\d{2})\/(\d{2})/.exec(newest)!.slice(1).join('-');
  const path = join(dirname(newest), 'talks-go-on.md');
  const content = `---\ntitle: Talks go on in Geneva\ndate: ${day}\n---\nGENEVA - Talks between the United States and Japan went on in Geneva on Monday.\n\n${PARAGRAPH}\n`;
  const changed = files[Math.floor(files.length / 2)]!;
  const before = readFileSync(join(articles, changed));
  return {
    add: (folder) => writeFileSync(join(folder, path), content),
    change: (folder) => appendFileSync(join(folder, changed), `\n${PARAGRAPH}\n`),
    undo(folder) {
      rmSync(join(folder, path), { force: true });
      writeFileSync(join(folder, changed), before);
    },
  };
}
