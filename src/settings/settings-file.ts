import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../model.ts';
import { UsageError } from '../usage-error.ts';
import { type Locate, type Validated, validateSettings } from './validate-settings.ts';

/** Reads `dateline.config.json`; `null` where there is none. */
export function readJsonSettings(file: string, path: string): Validated | null {
  const text = readIfThere(file);
  if (text === null) return null;
  const lines = new LineCounter();
  // JSON is a part of YAML, whose parser knows the place of each key.
  const document = parseDocument(text, { schema: 'json', lineCounter: lines, prettyErrors: false });
  const locateOffset = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = document.errors[0];
  const offset = fault?.pos[0] ?? findBeyondJson(document);
  if (offset !== null) {
    return { stated: {}, problems: [explainSyntax(path, locateOffset(offset), fault?.code)] };
  }
  const places = new Map<string, { line: number; column: number }>();
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    if (isScalar(key) && key.range) places.set(String(key.value), locateOffset(key.range[0]));
  }
  const locate: Locate = (key) => (key === null ? undefined : places.get(key)) ?? { line: 1, column: 1 };
  return validateSettings(document.toJS(), path, locate);
}

/** Where something stands that YAML has and JSON has not: an alias, which may name nothing or grow without end, or a key that is no text. */
function findBeyondJson(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Alias(_, alias) {
      found = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
    Pair(_, { key }) {
      if (isScalar(key)) return;
      found = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Runs `dateline.config.ts` and takes its default export. Only ever to be called for the project's own folder. */
export async function runSettingsModule(file: string, path: string): Promise<Validated> {
  const text = readFileSync(file, 'utf8');
  const locate: Locate = (key) => findInSource(text, key);
  try {
    const module = await importModule(file);
    return validateSettings(module.default, path, locate);
  } catch (error) {
    const message = `The settings could not be run: ${String(error)}.`;
    const hint = 'Write export default { title: "…" };';
    const problem = {
      path,
      ...locate(null),
      severity: 'error',
      rule: 'settings/broken',
      message,
      hint,
    } as const;
    return { stated: {}, problems: [problem] };
  }
}

/** Whatever folder it is in: Node itself would ask that folder's package file what kind of module it is. */
async function importModule(file: string): Promise<{ readonly default?: unknown }> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UsageError(
      `The settings in ${file} cannot be read (${code}).`,
      'Make it a file that can be read.',
    );
  }
}

function explainSyntax(path: string, place: { line: number; column: number }, code = ''): Problem {
  const message =
    code === 'DUPLICATE_KEY' ? 'A setting is given twice.' : 'The settings are not valid JSON here.';
  const hint = 'Write { "title": "…" }, with every name and text in double quotes.';
  return { path, ...place, severity: 'error', rule: 'settings/syntax', message, hint };
}

/** The first line on which a key is written as one: `zone:` or `'zone':`. */
function findInSource(text: string, key: string | null): { line: number; column: number } {
  const lines = text.split('\n');
  for (const [index, line] of key === null ? [] : lines.entries()) {
    const before = line.trimStart();
    if (![`${key}:`, `'${key}':`, `"${key}":`].some((written) => before.startsWith(written))) continue;
    return { line: index + 1, column: line.length - before.length + 1 };
  }
  return { line: 1, column: 1 };
}
