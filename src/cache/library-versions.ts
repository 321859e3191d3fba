import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLibrary } from '../tools/disk/find-library.ts';
import { DATELINE, PROJECT } from '../tools/disk/project.ts';

/** Where npm, pnpm and Yarn say which version of each library a project has. Without a file of the first kinds, npm leaves the last. */
const RECORDS = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'node_modules/.package-lock.json'];

interface PackageFile {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Says which libraries are in use: the record of whoever installed them or, where there is none, the versions of those
 * that Dateline itself uses.
 */
export function readLibraryVersions(): string {
  const record = RECORDS.map((name) => join(PROJECT, name)).find((path) => existsSync(path));
  if (record !== undefined) return readFileSync(record, 'utf8');
  const { dependencies = {}, optionalDependencies = {} } = readPackageFile(DATELINE);
  const names = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].sort();
  return names.map((name) => `${name} ${findVersion(name)}`).join('\n');
}

function findVersion(name: string): string | null {
  const library = findLibrary(name);
  return library === null ? null : (readPackageFile(library).version ?? null);
}

function readPackageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
}
