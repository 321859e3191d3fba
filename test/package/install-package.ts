import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../src/tools/disk/project.ts';

interface LockedLibrary {
  readonly dev?: boolean;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockedLibrary>>;
}

/** Runs a program, which must succeed. */
export function run(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    // Vitest's own marks would change what is printed.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

/** Packs Dateline as it would be published. @returns the path of the tarball, and the paths in it */
export function packProject(): { readonly tarball: string; readonly files: readonly string[] } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-pack-')));
  const told = run('npm', ['pack', '--json', '--pack-destination', home], PROJECT);
  const [{ filename, files }] = JSON.parse(told.slice(told.indexOf('[\n'))) as [
    { filename: string; files: { path: string }[] },
  ];
  return { tarball: join(home, filename), files: files.map(({ path }) => path) };
}

/**
 * Installs the package in a new project, with the libraries that Dateline itself was installed with: npm has them still,
 * so that it works without a network.
 *
 * @returns the project's folder
 */
export function installPackage(tarball: string, ...options: readonly string[]): string {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-installed-')));
  const dateline = `file:${tarball}`;
  const own = { name: 'archive', version: '1.0.0', dependencies: { dateline } };
  const { packages } = readJson<LockFile>(join(PROJECT, 'package-lock.json'));
  const libraries = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const { version, dependencies, optionalDependencies, bin, engines } = readJson<Record<string, unknown>>(
    join(PROJECT, 'package.json'),
  );
  const lock = {
    ...{ name: 'archive', version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: {
      '': own,
      'node_modules/dateline': {
        version,
        resolved: dateline,
        dependencies,
        optionalDependencies,
        bin,
        engines,
      },
      ...Object.fromEntries(libraries),
    },
  };
  writeFileSync(join(project, 'package.json'), JSON.stringify(own));
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...options], project);
  mkdirSync(join(project, 'articles'));
  return project;
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}
