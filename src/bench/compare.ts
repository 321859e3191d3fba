import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../tools/disk/list-files.ts';
import { measureRun } from './measure-build.ts';
import type { Peer } from './peers/peer.ts';

/** What is timed, each from the command to its end. */
const TASKS = {
  cold: 'all from nothing',
  pages: 'all pages, names known',
  one: 'one new article',
  none: 'nothing new',
} as const;
type Task = keyof typeof TASKS;

/** Seconds of each run. */
type RunTimes = Readonly<Partial<Record<Task, readonly number[]>>>;

interface Compared {
  /** Articles. */
  readonly size: number;
  readonly dateline: RunTimes;
  readonly peers: readonly { readonly name: string; readonly runs: RunTimes }[];
  /** Files that Dateline wrote for one new article on the newest day, and all files of its site. */
  readonly writtenForOne: number;
  readonly files: number;
}

/**
 * Times Dateline and its peers on the same articles, in turns, so that what slows the machine down for a while slows
 * down all of them.
 *
 * @param articles a folder of articles
 * @param home an empty folder
 */
export function compare(articles: string, home: string, peers: readonly Peer[], rounds: number): Compared {
  const news = describeNews(articles);
  const own = join(home, 'dateline');
  const homes = peers.map((peer, index) => {
    const place = join(home, `peer-${index}`);
    mkdirSync(place, { recursive: true });
    peer.layOut(articles, place);
    return place;
  });
  const dateline: Record<Task, number[]> = { cold: [], pages: [], one: [], none: [] };
  const others = peers.map(() => ({ cold: [] as number[], one: [] as number[] }));
  let [writtenForOne, files] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    rmSync(own, { recursive: true, force: true });
    dateline.cold.push(time(() => measureRun(articles, own)));
    // The pages go, and what is known of them.
    rmSync(join(own, 'site'), { recursive: true });
    for (const file of readdirSync(join(own, 'cache')))
      if (file.startsWith('site-')) rmSync(join(own, 'cache', file));
    dateline.pages.push(time(() => measureRun(articles, own)));
    for (const [index, peer] of peers.entries()) {
      rmSync(join(homes[index]!, 'public'), { recursive: true, force: true });
      others[index]!.cold.push(time(() => runPeer(peer, homes[index]!)));
    }
    writeFileSync(join(articles, news.path), news.content);
    dateline.one.push(
      time(() => {
        const { written, unchanged } = measureRun(articles, own);
        [writtenForOne, files] = [written, written + unchanged];
      }),
    );
    for (const [index, { content }] of peers.entries())
      writeFileSync(join(homes[index]!, content, news.path), news.content);
    for (const [index, peer] of peers.entries())
      others[index]!.one.push(time(() => runPeer(peer, homes[index]!)));
    dateline.none.push(time(() => measureRun(articles, own)));
    for (const place of [articles, ...homes.map((one, index) => join(one, peers[index]!.content))])
      rmSync(join(place, news.path));
  }
  const size = listFiles(articles).length;
  return {
    size,
    dateline,
    peers: peers.map(({ name }, index) => ({ name, runs: others[index]! })),
    writtenForOne,
    files,
  };
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** A table in Markdown: medians in seconds, and what Dateline takes for each second of a peer, in the same round. */
export function formatComparison(compared: readonly Compared[]): string {
  const names = [...new Set(compared.flatMap(({ peers }) => peers.map(({ name }) => name)))];
  const head = ['articles', '', 'Dateline', ...names, ...names.map((name) => `Dateline : ${name}`)];
  const rows = compared.flatMap(({ size, dateline, peers, writtenForOne, files }) =>
    (Object.keys(dateline) as Task[]).map((task) => {
      const own = dateline[task]!;
      const same = task === 'pages' ? 'cold' : task === 'none' ? 'one' : task;
      const against = names.map((name) => peers.find((peer) => peer.name === name)?.runs[same] ?? null);
      const told = task === 'one' ? `${TASKS.one}: ${writtenForOne} of ${files} files written` : TASKS[task];
      return [
        size.toLocaleString('en'),
        told,
        medianOf(own).toFixed(2),
        ...against.map((runs) => (runs === null ? '' : medianOf(runs).toFixed(2))),
        ...against.map((runs) =>
          runs === null ? '' : medianOf(own.map((seconds, round) => seconds / runs[round]!)).toFixed(2),
        ),
      ];
    }),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = `|${head.map((_, column) => (column === 1 ? '---' : '---:')).join('|')}|\n`;
  return line(head) + rule + rows.map(line).join('');
}

function time(run: () => void): number {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
}

function runPeer({ command }: Peer, home: string): void {
  const [program = '', ...args] = command;
  const { status, stderr } = spawnSync(program, args, { cwd: home, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

/** A new article on the archive's newest day. */
function describeNews(articles: string): { readonly path: string; readonly content: string } {
  const newest = listFiles(articles).at(-1)!;
  const day = /(\d{4})\/(\d{2})\/(\d{2})/.exec(newest)!.slice(1).join('-');
  return {
    path: join(dirname(newest), 'talks-go-on.md'),
    content: `---\ntitle: Talks go on in Geneva\ndate: ${day}\n---\nGENEVA - Talks between the United States and Japan went on in Geneva on Monday.\n\n"We shall go on," said Amina Danjuma of the World Bank.\n`,
  };
}
