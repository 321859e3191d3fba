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

/** A copy of the project with the same libraries, in a folder of its own, with one article. */
export function copyProject(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'dateline-copy-')), 'dateline');
  mkdirSync(copy);
  for (const name of ['src', 'layouts', '.eleventy.ts', 'package.json', 'package-lock.json'])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  const libraries = join(PROJECT, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(libraries))
    if (name !== '.cache') symlinkSync(join(libraries, name), join(copy, 'node_modules', name));
  mkdirSync(join(copy, 'content'));
  writeFileSync(join(copy, 'content/talks.md'), '---\ntitle: Talks\ndate: 2023-08-04\n---\nThey met.\n');
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
