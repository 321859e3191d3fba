import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';

/** An import, of values or of types alone, by a statement, a call or a re-export. */
export interface Import {
  /** Path within the project. */
  readonly of: string;
  /** Names as they are exported there; `null` for all of them. */
  readonly names: readonly string[] | null;
}

/** A file of code, as far as other files have to do with it. */
export interface Module {
  /** Path within the project, with `/`. */
  readonly path: string;
  /** Of other files of the project. */
  readonly imports: readonly Import[];
  /** Files that it has run in threads or processes of their own: no arrow, as nothing of theirs is in reach. */
  readonly starts: readonly string[];
  /** Names of its own. */
  readonly exports: readonly string[];
  /** Names that it hands on from another module: their home is there. */
  readonly handsOn: readonly string[];
  /** Other files of code that it names in a way that is not read here: an arrow that nobody would see. */
  readonly hidden: readonly string[];
}

/** As the formatter leaves them: each statement begins a line. */
const STATEMENT = /^(?:import|export)\s+(?:type\s+)?([^'";()=]*?)\s*\bfrom\s+'(\.[^']+)'/gm;
const SIDE_EFFECT = /^import\s+'(\.[^']+)'/gm;
const CALL = /\bimport\(\s*'(\.[^']+)'\s*\)/g;
const START = /\bnew URL\(\s*'(\.[^']+\.(?:ts|mjs))'/g;
const EXPORT =
  /^export\s+(?:declare\s+)?(?:async\s+)?(?:abstract\s+)?(?:function\*?|const|let|class|interface|type|enum)\s+([\w$]+)/gm;
const EXPORT_LIST = /^export\s+(?:type\s+)?\{([^}]*)\}\s*;/gm;
const DESTRUCTURED = /^export\s+const\s+\{([^}]*)\}/gm;
const HANDED_ON = /^export\s+(?:type\s+)?(\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s+'\./gm;
const COMMENT = /^\s*(?:\/\*\*?|\*|\/\/).*$/gm;
const NAMED = /['"`](\.{1,2}\/[^'"`\s]*\.(?:[cm]?[jt]sx?))['"`]/g;

/** `{ a, type B as C }` has `a` and `B`; `* as all` and the default export have all there is. */
function listNames(clause: string): readonly string[] | null {
  const list = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
  return list === undefined ? null : splitList(list).map(([name]) => name);
}

function splitList(list: string, to = /\s+as\s+/): readonly (readonly [name: string, as: string])[] {
  return list
    .split(',')
    .map((part) => part.trim().replace(/^type\s+/, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', as = name] = part.split(to);
      return [name, as];
    });
}

/** @param path within the project */
export function parseModule(path: string, code: string): Module {
  const resolve = (specifier: string): string =>
    normalize(join(dirname(path), specifier)).replaceAll('\\', '/');
  const find = (pattern: RegExp): readonly string[] =>
    [...code.matchAll(pattern)].map(([, first = '']) => first);
  const whole = [SIDE_EFFECT, CALL].flatMap(find);
  const imports: readonly Import[] = [
    ...[...code.matchAll(STATEMENT)].map(([, clause = '', of = '']) => ({
      of: resolve(of),
      names: listNames(clause),
    })),
    ...whole.map((of) => ({ of: resolve(of), names: null })),
  ];
  const starts = find(START).map(resolve);
  const seen = new Set([...starts, ...imports.map(({ of }) => of)]);
  const named = [...code.replace(COMMENT, '').matchAll(NAMED)].map(([, of = '']) => resolve(of));
  return {
    path,
    imports,
    starts,
    exports: [
      ...find(EXPORT),
      ...find(DESTRUCTURED).flatMap((list) => splitList(list, /\s*:\s*/).map(([, as]) => as)),
      ...find(EXPORT_LIST).flatMap((list) => splitList(list).map(([, as]) => as)),
    ],
    handsOn: find(HANDED_ON).flatMap((clause) => listNames(clause) ?? ['*']),
    hidden: named.filter((of) => !seen.has(of)),
  };
}

/** The modules of some folders, and of those below them; data and declarations of libraries are none. */
export function readModules(folders: readonly string[], files: readonly string[]): readonly Module[] {
  const paths = folders
    .flatMap((folder) => listFiles(join(PROJECT, folder)).map((file) => `${folder}/${file}`))
    .filter((path) => /(?<!\.d)\.(?:ts|mjs)$/.test(path));
  return [...paths, ...files].map((path) => parseModule(path, readFileSync(join(PROJECT, path), 'utf8')));
}
