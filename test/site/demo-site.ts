import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageKind } from '../../src/model/page-kinds.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { runDateline } from '../run-dateline.ts';

export interface BuiltSite {
  readonly root: string;
  /** From the root, in code-unit order. */
  readonly files: readonly string[];
  /** Its HTML pages by kind. */
  readonly pages: ReadonlyMap<PageKind, readonly string[]>;
}

/** Names the folder in which each worker keeps what it has built for several files. */
export const KEPT_DEMO = 'DATELINE_KEPT_DEMO';

/** The site of the project's own articles, somewhere temporary: a copy of what is built once in a worker. */
export async function buildDemoSite(): Promise<BuiltSite> {
  const kept = join(process.env[KEPT_DEMO]!, String(process.pid));
  if (!existsSync(join(kept, 'whole'))) {
    await buildSite('content', kept, { cwd: PROJECT });
    writeFileSync(join(kept, 'whole'), '');
  }
  const root = join(mkdtempSync(join(tmpdir(), 'dateline-demo-')), 'site');
  cpSync(join(kept, 'site'), root, { recursive: true });
  const files = listFiles(root);
  return { root, files, pages: sortByKind(root, files) };
}

export interface Circumstances {
  /** Where the program is started; `home` unless given. */
  readonly cwd?: string;
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The program of Node; this one unless given. */
  readonly node?: string;
}

/** @param home a folder for the site and the cache */
export async function buildSite(
  folder: string,
  home: string,
  { cwd = home, words = [], env = {}, node = process.execPath }: Circumstances = {},
): Promise<BuiltSite> {
  const root = join(home, 'site');
  const places = ['--output', root, '--cache', join(home, 'cache'), '--quiet'];
  const { code, stderr } = await runDateline(['build', folder, ...places, ...words], cwd, env, node);
  if (code !== 0) throw new Error(`the build of ${folder} ended with ${code}: ${stderr}`);
  const files = listFiles(root);
  return { root, files, pages: sortByKind(root, files) };
}

function sortByKind(root: string, files: readonly string[]): ReadonlyMap<PageKind, readonly string[]> {
  const pages = new Map<PageKind, string[]>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const kind = /<body [^>]*class="page-([a-z-]+)"/.exec(readFileSync(join(root, file), 'utf8'))?.[1];
    if (kind === undefined) throw new Error(`${file} does not say what kind of page it is`);
    pages.set(kind as PageKind, [...(pages.get(kind as PageKind) ?? []), file]);
  }
  return pages;
}
