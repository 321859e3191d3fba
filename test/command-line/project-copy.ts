import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../../src/tools/disk/project.ts';

const CACHE = 'node_modules/.cache';
/** Where the compiled program lies, from the project's root. */
const COMPILED = `${CACHE}/dateline`;

const PACKAGE = ['package.json', 'package-lock.json'];
/** What starts the program: it compiles the rest. */
const START = ['src/start.mjs', 'src/start', 'src/compile', 'src/tools/disk'];

/** A copy of the project with the same libraries, in a folder of its own, with one article. */
export function copyProject(): string {
  const copy = copyFiles(['src', 'layouts', '.eleventy.ts', ...PACKAGE]);
  mkdirSync(join(copy, 'content'));
  writeFileSync(join(copy, 'content/talks.md'), '---\ntitle: Talks\ndate: 2023-08-04\n---\nThey met.\n');
  return copy;
}

/** A command of a program so small that it is compiled in no time: what it says. */
export const SMALL_COMMAND = 'src/command-line/commands/check.ts';

/**
 * A copy of what starts the program, with the same libraries, in a folder of its own, and a program of two lines in the
 * place of Dateline's, which takes seconds to be compiled. As of that, a part of it is opened when it is needed.
 */
export function copyStart(): string {
  const copy = copyFiles([...START, ...PACKAGE]);
  mkdirSync(join(copy, 'layouts'));
  mkdirSync(join(copy, dirname(SMALL_COMMAND)), { recursive: true });
  writeFileSync(
    join(copy, 'src/command-line/cli.ts'),
    "export const ended: Promise<void> = import('./commands/check.ts').then(({ said }) => console.log(said));\n",
  );
  writeFileSync(join(copy, 'src/command-line/commands/build.ts'), 'export {};\n');
  writeFileSync(join(copy, SMALL_COMMAND), "export const said: string = 'All was read.';\n");
  return copy;
}

/** Copies files and folders of the project, by their paths from its root, and links its libraries. */
function copyFiles(paths: readonly string[]): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'dateline-copy-')), 'dateline');
  for (const path of paths) cpSync(join(PROJECT, path), join(copy, path), { recursive: true });
  const libraries = join(PROJECT, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(libraries))
    if (name !== '.cache') symlinkSync(join(libraries, name), join(copy, 'node_modules', name));
  return copy;
}

/**
 * Keeps what a copy's program has made for itself, which takes seconds.
 *
 * @returns puts it back as it is now, whatever became of it
 */
export function keepMade(copy: string): () => void {
  const made = join(copy, CACHE);
  const kept = join(dirname(copy), 'made');
  cpSync(made, kept, { recursive: true, preserveTimestamps: true });
  return () => {
    rmSync(made, { recursive: true, force: true });
    cpSync(kept, made, { recursive: true, preserveTimestamps: true });
  };
}

/** The folders in which a copy's program lies compiled. */
export function listCompiled(copy: string): readonly string[] {
  const place = join(copy, COMPILED);
  if (!existsSync(place)) return [];
  const entries = readdirSync(place, { withFileTypes: true }).filter((entry) => !entry.isFile());
  return entries.map(({ name }) => join(place, name));
}

/** Runs a copy's program, started in the copy unless said otherwise. */
export function runCopy(
  copy: string,
  words: readonly string[],
  { cwd = copy, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy, 'src/start.mjs'), ...words],
    // Vitest's own marks would change what libraries print.
    { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env } },
  );
  return { status, stdout, stderr };
}
