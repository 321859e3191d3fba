import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin, SourceMap, type SourceMapPayload } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildFailure, Plugin } from 'esbuild';
import type { Digest } from '../model/model.ts';
import { UsageError } from '../model/usage-error.ts';
import { requireCompiler } from '../tools/require-compiler.ts';

/** Code that the project's owner wrote, with all that it imports of the project, ready to run. */
export interface ProjectCode {
  /** Where it is written. */
  readonly file: string;
  /** The root of the project. */
  readonly project: string;
  /** A module that imports libraries by their addresses; it stands for itself, wherever it lies. */
  readonly text: string;
  /** Which line of which file became which of its lines: a source map, as JSON. */
  readonly map: string;
  /** Where all of it is written that is not of libraries. */
  readonly files: readonly string[];
  /** Changes with every byte of it, of what it imports, and with the versions of the libraries that it imports. */
  readonly digest: Digest;
}

/**
 * Compiles a module of the project. Nothing is written: Node 20 reads no TypeScript, and a compiled file would have to
 * be kept from others.
 *
 * @param project the root of the project: libraries are taken from its `node_modules`, and from nowhere else
 * @throws UsageError with file, line and what is wrong
 */
export async function compileProjectCode(file: string, project: string): Promise<ProjectCode> {
  await requireCompiler(`The code in ${file}`);
  const { build } = await import('esbuild');
  const packages = new Set<string>();
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: project,
      entryPoints: [file],
      bundle: true,
      write: false,
      metafile: true,
      sourcemap: 'external',
      sourcesContent: false,
      outfile: join(project, 'code.mjs'),
      platform: 'node',
      format: 'esm',
      target: 'node20',
      charset: 'utf8',
      logLevel: 'silent',
      preserveSymlinks: true,
      plugins: [ownLibraries(project, packages), AT_HOME],
    });
    const files = Object.keys(metafile.inputs).map((path) => join(project, path));
    const [map, code] = outputFiles;
    const text = `${code!.text}\n//# sourceURL=${pathToFileURL(file)}\n`;
    return { file, project, text, map: map!.text, files, digest: digestFiles([...files, ...packages]) };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    throw new UsageError(error.errors.map(tellError).join('\n'), '');
  }
}

const run = new Map<string, ProjectCode>();

/** Runs code of the project. */
export async function runProjectCode(code: ProjectCode): Promise<Readonly<Record<string, unknown>>> {
  run.set(code.file, code);
  return import(`data:text/javascript;base64,${Buffer.from(code.text).toString('base64')}`);
}

/**
 * Where in its source something is that a trace of code that was run names.
 *
 * @param line from 1, and so is the column
 * @returns `null` where it is not of such code
 */
export function findInSource(
  file: string,
  line: number,
  column: number,
): { readonly file: string; readonly line: number; readonly column: number } | null {
  const code = run.get(file);
  if (code === undefined) return null;
  const entry = new SourceMap(JSON.parse(code.map) as SourceMapPayload).findEntry(line - 1, column - 1);
  if (!('originalSource' in entry)) return null;
  return {
    file: join(code.project, entry.originalSource),
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1,
  };
}

/** What is in the project is compiled in; libraries stay outside, each named by its place in the project's own folder. */
function ownLibraries(project: string, packages: Set<string>): Plugin {
  const home = join(project, 'node_modules') + sep;
  return {
    name: 'own-libraries',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind === 'entry-point' || pluginData === ownLibraries) return null;
        if (isBuiltin(path)) return { path, external: true };
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: ownLibraries });
        if (found.errors.length > 0) return { errors: found.errors };
        if (!found.path.startsWith(home))
          return { errors: [{ text: `${JSON.stringify(path)} is not installed in ${home}` }] };
        packages.add(findPackageFile(found.path, home));
        return { path: pathToFileURL(found.path).href, external: true };
      });
    },
  };
}

/** A module is at home where its source is: there are the files that it names from there. */
const AT_HOME: Plugin = {
  name: 'at-home',
  setup(build) {
    build.onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: /\.[cm]?ts$/.test(path) ? 'ts' : 'js' };
    });
  },
};

/** The file of a library that says its version. */
function findPackageFile(path: string, home: string): string {
  const [scope = '', name = ''] = path.slice(home.length).split(sep);
  return join(home, scope, ...(scope.startsWith('@') ? [name] : []), 'package.json');
}

function digestFiles(paths: readonly string[]): Digest {
  const digest = createHash('sha256');
  for (const path of [...paths].sort()) {
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    digest.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex') as Digest;
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error;
}

function tellError({ text, location }: BuildFailure['errors'][number]): string {
  if (location === null) return text;
  return `${location.file}:${location.line}:${location.column + 1}: ${text}`;
}
