import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What peers are made of that Dateline has no use for: a search for static sites, and a recogniser of names. Both MIT,
 * and kept up.
 */
export const WANTED = { pagefind: '1.6.0', compromise: '14.17.0' } as const;

/**
 * Installs them for this once.
 *
 * @param folder an empty folder, or none yet
 * @returns the folder of the libraries; `null` where they are not to be had, as without a network
 */
export function installLibraries(folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  const names = Object.entries(WANTED).map(([name, version]) => `${name}@${version}`);
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...names];
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'ignore' });
  return status === 0 ? join(folder, 'node_modules') : null;
}
