import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/model.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { PROJECT } from '../tools/disk/project.ts';
import { sumFile } from '../tools/disk/sum-file.ts';

const START = join(PROJECT, 'src/start.mjs');
/** What Node is asked for a build of the archive in the folder `content` of where it is started. */
export const QUIET_BUILD: readonly string[] = [
  ...[START, 'build', 'content', '--output', 'site', '--cache', 'cache', '--quiet'],
];
/** Milliseconds: what takes longer has been caught in something. */
const LONGEST = 600_000;

/** What a build answers, of that what proofs ask for. */
interface Answer {
  readonly articles: number;
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

/** A build of an archive. */
export interface Trial {
  readonly code: number | null;
  readonly stderr: string;
  /** `null` where the build broke off. */
  readonly answer: Answer | null;
  /** The output folder. */
  readonly site: string;
}

/** A row of the site's data on an article. */
export interface ArticleRow {
  readonly id: string;
  readonly file: { readonly path: string };
  readonly headline: string;
  readonly date: string | null;
  readonly text: string;
}

/** A folder of the proof's own, which goes when it ends. */
export function openHome(name: string): string {
  const home = mkdtempSync(join(tmpdir(), `dateline-${name}-`));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Writes a file, and the folders that it is in. */
export function layFile(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

interface Circumstances {
  /** Beside `content`; `site` where it is not said. */
  readonly output?: string;
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** Builds the archive in the folder `content` of a home, as its owner would. */
export function tryBuild(
  home: string,
  { output = 'site', words = [], env, node }: Circumstances = {},
): Trial {
  const args = ['build', 'content', '--output', output, '--cache', 'cache', '--json', ...words];
  const { status, stdout, stderr } = spawnSync(node ?? process.execPath, [START, ...args], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: LONGEST,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...env },
  });
  const answer = status === null || !stdout.startsWith('{') ? null : (JSON.parse(stdout) as Answer);
  return { code: status, stderr, answer, site: join(home, output) };
}

/** What the site's data says of each article. */
export function readArticleRows(site: string): readonly ArticleRow[] {
  const folder = join(site, 'data');
  if (!existsSync(folder)) return [];
  return listFiles(folder)
    .filter((file) => /^articles.*\.ndjson$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ArticleRow);
}

/** Digests of all files of a folder, by path. */
export function digestFolder(folder: string): ReadonlyMap<string, string> {
  return new Map(listFiles(folder).map((file) => [file, sumFile(join(folder, file))]));
}

/** In what two folders differ, said shortly; `null` where they are the same byte for byte. */
export function tellDifference(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string | null {
  const all = new Set([...one.keys(), ...other.keys()]);
  const differing = [...all].filter((file) => one.get(file) !== other.get(file)).sort();
  if (differing.length === 0) return null;
  return `${differing.length} files differ: ${differing.slice(0, 5).join(', ')}`;
}
