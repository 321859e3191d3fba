import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { findLibrary } from '../../tools/disk/find-library.ts';

/** How Eleventy tells of a module that it could not open. */
const IMPORTED = /importing '([^']+)'/;

/**
 * Where in a module a slip is: of those that it cannot read, Node says only what is wrong.
 *
 * @param message that names the module
 * @param project the root of the project: paths are told from there
 * @returns `layouts/pages/team.11ty.js:3:7`; `null` where it has none, or cannot be looked at
 */
export async function findSlip(message: string, project: string): Promise<string | null> {
  const [, named] = IMPORTED.exec(message) ?? [];
  if (named === undefined || findLibrary('esbuild') === null) return null;
  const path = resolve(named);
  const { transform } = await import('esbuild');
  try {
    await transform(readFileSync(path), { loader: 'js' });
    return null;
  } catch (error) {
    const [slip] = isFailure(error) ? error.errors : [];
    const place = slip?.location ?? null;
    return place === null ? null : `${relative(project, path)}:${place.line}:${place.column + 1}`;
  }
}

function isFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error;
}
