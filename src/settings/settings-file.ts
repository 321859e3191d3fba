import { readFileSync } from 'node:fs';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter } from 'yaml';
import type { Problem } from '../model/model.ts';
import { UsageError } from '../model/usage-error.ts';
import { requireCompiler } from '../tools/require-compiler.ts';
import { cleanText } from '../tools/text/clean-text.ts';
import { parseYaml } from '../tools/text/parse-yaml.ts';
import { type Locate, type Validated, validateSettings } from './validate-settings.ts';

/** Reads what a `dateline.config.json` says. */
export function readJsonSettings(text: string, path: string): Validated {
  const lines = new LineCounter();
  const locateOffset = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const refuse = (offset: number, reason: SyntaxReason): Validated => ({
    stated: {},
    problems: [explainSyntax(path, locateOffset(offset), reason)],
  });
  // JSON is a part of YAML, whose parser knows the place of each key.
  const document = parseYaml(text, lines, 'json');
  if (document === null) return refuse(0, 'deep');
  const [fault] = document.errors;
  if (fault !== undefined) return refuse(fault.pos[0], 'broken');
  const places = new Map<string, { line: number; column: number }>();
  const pathOf = (...keys: readonly string[]) => keys.join('\0');
  if (!isMap(document.contents))
    return validateSettings(outline(document.contents), path, () => locateOffset(0));
  const given: [string, unknown][] = [];
  for (const { key, value } of document.contents.items) {
    const offset = startOf(key);
    // YAML has keys that are no texts, and aliases, which may name nothing or grow without end.
    if (!isScalar(key) || isAlias(value)) return refuse(isScalar(key) ? startOf(value) : offset, 'broken');
    const name = String(key.value);
    if (places.has(name)) return refuse(offset, 'twice');
    places.set(name, locateOffset(offset));
    for (const { key: inner } of isMap(value) ? value.items : []) {
      const path = pathOf(name, nameOfKey(inner));
      if (places.has(path)) return refuse(startOf(inner), 'twice');
      places.set(path, locateOffset(startOf(inner)));
    }
    given.push([name, outline(value)]);
  }
  const locate: Locate = (...keys) => places.get(pathOf(...keys)) ?? { line: 1, column: 1 };
  const { stated, problems } = validateSettings(Object.fromEntries(given), path, locate);
  return { stated, problems: [...cleanText(text, path).problems, ...problems] };
}

/** Runs `dateline.config.ts` and takes its default export. Only ever to be called for the project's own folder. */
export async function runSettingsModule(file: string, path: string): Promise<Validated> {
  const text = readFileSync(file, 'utf8');
  await requireCompiler(`The settings in ${path}`);
  const locate: Locate = (...keys) => locateKey(text, keys);
  try {
    const module = await importModule(file);
    return validateSettings(module.default, path, locate);
  } catch (error) {
    const message = `The settings could not be run: ${String(error)}.`;
    const hint = 'Write export default { title: "…" };';
    const problem = {
      path,
      ...locate(),
      severity: 'error',
      rule: 'settings/broken',
      message,
      hint,
    } as const;
    return { stated: {}, problems: [problem] };
  }
}

/** Reads the project's own `dateline.config.json`; `null` where there is none. */
export function readProjectFile(file: string): string | null {
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

/** No setting is a longer list. */
const MOST_ITEMS = 100;

/** No setting is deeper: an object of objects, whose fields are texts. */
const DEEPEST = 2;

/** A value as far as settings need it. */
function outline(node: unknown, deep = 0): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.slice(0, MOST_ITEMS).map((item) => (isScalar(item) ? item.value : null));
  if (!isMap(node) || deep === DEEPEST) return null;
  return Object.fromEntries(node.items.map(({ key, value }) => [nameOfKey(key), outline(value, deep + 1)]));
}

function nameOfKey(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
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

const SYNTAX_REASONS = {
  broken: 'The settings are not valid JSON here.',
  deep: 'The settings are nested too deeply.',
  twice: 'A setting is given twice.',
} as const;
type SyntaxReason = keyof typeof SYNTAX_REASONS;

function explainSyntax(path: string, place: { line: number; column: number }, reason: SyntaxReason): Problem {
  const message = SYNTAX_REASONS[reason];
  const hint = 'Write { "title": "…" }, with every name and text in double quotes.';
  return { path, ...place, severity: 'error', rule: 'settings/syntax', message, hint };
}

/** The first line on which a key is written as one, `zone:` or `'zone':`, each behind the one that it is within. */
function locateKey(text: string, keys: readonly string[]): { line: number; column: number } {
  let place = { line: 1, column: 1 };
  const lines = [...text.split('\n').entries()];
  for (const key of keys) {
    const isKey = (line: string) =>
      [`${key}:`, `'${key}':`, `"${key}":`].some((written) => line.trimStart().startsWith(written));
    const found = lines.find(([index, line]) => index + 1 >= place.line && isKey(line));
    if (found === undefined) break;
    place = { line: found[0] + 1, column: found[1].length - found[1].trimStart().length + 1 };
  }
  return place;
}
