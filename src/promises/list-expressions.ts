import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { listFiles } from '../tools/disk/list-files.ts';

/** A regular expression of the code. */
export interface CodeExpression {
  /** The module, from the project's root, and the line where it is written there. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const CODE = /\.(?:ts|mjs)$/;
/** Written in a language that has none. */
const WITHOUT = 'src/annotate/tagger/wasm/';

/** The regular expressions that are written in the code of the program and of its pages, each once a file. */
export function listExpressions(project: string): readonly CodeExpression[] {
  const paths = ['src', 'layouts'].flatMap((folder) =>
    listFiles(join(project, folder)).map((path) => `${folder}/${path}`),
  );
  return paths
    .filter((path) => CODE.test(path) && !path.endsWith('.d.ts') && !path.startsWith(WITHOUT))
    .sort()
    .flatMap((path) => readExpressions(path, readFileSync(join(project, path), 'utf8')));
}

function readExpressions(path: string, text: string): readonly CodeExpression[] {
  const { code } = transformSync(text, { loader: 'ts', target: 'esnext', charset: 'utf8' });
  const found = new Map<string, CodeExpression>();
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'Literal' || node.regex == null || node.raw === undefined) return;
    const { pattern: source, flags } = node.regex;
    const line = text.slice(0, Math.max(0, text.indexOf(node.raw))).split('\n').length;
    found.set(node.raw, { where: `${path}:${line}`, source, flags });
  });
  return [...found.values()];
}
