import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../tools/disk/project.ts';
import { weighSite } from '../builder.ts';
import type { Cost } from '../cost.ts';
import { findPagefind } from '../peers/pagefind.ts';
import { runTimed } from '../run-timed.ts';

/** What makes an index of the texts of an archive, time and again. */
interface Indexer {
  readonly name: string;
  /** Where the index goes. */
  readonly index: string;
  run(): Cost;
}

export interface Indexed {
  readonly name: string;
  /** Of each round. */
  readonly runs: readonly Cost[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * Times Dateline's index, and Pagefind's, of the same texts, in turns.
 *
 * @param home an empty folder, or none yet
 * @param cache where a build has left what it knows of the articles
 * @param libraries the folder in which Pagefind is installed; `null` where it is not
 * @returns Dateline's first, with the folder of its index, which stays
 */
export function compareIndexing(
  articles: string,
  { home, cache, libraries, rounds }: IndexingPlan,
): { readonly indexed: readonly Indexed[]; readonly index: string } {
  const [index, pages] = [join(home, 'index'), join(home, 'pages')];
  const command = [
    process.execPath,
    'src/run.mjs',
    'src/bench/search/index-archive.ts',
    articles,
    cache,
    index,
  ];
  const own: Indexer = {
    ...{ name: 'Dateline', index },
    run: () => JSON.parse(runTimed(command, PROJECT).printed) as Cost,
  };
  // Also so that all is known of the articles when the index alone is timed.
  runTimed([...command, pages], PROJECT);
  const indexers = [own, ...(libraries === null ? [] : [openPagefind(libraries, pages)])];
  const runs = indexers.map((): Cost[] => []);
  for (let round = 0; round < Math.max(1, rounds); round++)
    for (const [at, indexer] of indexers.entries()) {
      rmSync(indexer.index, { recursive: true, force: true });
      runs[at]!.push(indexer.run());
    }
  const indexed = indexers.map(({ name, index: made }, at) => ({
    name,
    runs: runs[at]!,
    ...weighSite(made),
  }));
  return { indexed, index };
}

interface IndexingPlan {
  readonly home: string;
  readonly cache: string;
  readonly libraries: string | null;
  readonly rounds: number;
}

function openPagefind(libraries: string, pages: string): Indexer {
  const { name, command } = findPagefind(libraries);
  return { name, index: join(pages, 'pagefind'), run: () => runTimed([...command, pages], pages) };
}
