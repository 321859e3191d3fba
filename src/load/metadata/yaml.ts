import {
  type Alias,
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { FieldTree } from './field-tree.ts';
import { holdsFields, listFieldValues, MOST_VALUES } from './field-values.ts';
import { type Field, type MetadataFault, normaliseFieldName, type ReadMetadata } from './metadata.ts';
import { findQuoteEnd } from './quoted-value.ts';
import { readSimpleYaml } from './simple-yaml.ts';

/** Of more, only what single lines say is read. */
export const LONGEST_SOURCE = 200_000;
/** A line of front matter: a field, an item, what belongs to the field above. Elsewhere rules stand around a text. */
const FIELD_LINE = /^(?:["']?[\p{L}_][^\s:]{0,60}["']?:(?:\s|$)|\s|- |-$|[#\]{}]|$)/u;

/**
 * Reads YAML or JSON, a mapping. Every scalar stays the text that was written; no alias is ever expanded
 * into more than its own value; no tag makes an object.
 * @param firstLine line in the file of the source's first line
 * @param firstColumn column in the file at which the source begins
 * @returns `null` where the source is no mapping at all
 */
export function readYaml(source: string, firstLine: number, firstColumn = 1): ReadMetadata | null {
  const simple = readSimpleYaml(source, firstLine);
  if (simple) return { metadata: simple, faults: [] };
  if (source.length > LONGEST_SOURCE) {
    const reason = 'it is longer than 200000 characters';
    const isFields = source.split('\n').every((line) => FIELD_LINE.test(line));
    return isFields ? { metadata: new Map(), faults: [brokenFault(firstLine, firstColumn, reason)] } : null;
  }
  try {
    return readDocument(source, firstLine, firstColumn);
  } catch {
    // The parser recurses: a thousand opening brackets overflow the stack.
    return { metadata: new Map(), faults: [brokenFault(firstLine, firstColumn, 'it is nested too deeply')] };
  }
}

/** A fault that ends what can be read of a block. */
export function brokenFault(line: number, column: number, reason: string): MetadataFault {
  return {
    line,
    column,
    rule: 'front-matter/broken',
    message: `the front matter cannot be read from here on: ${reason}.`,
    hint: 'Put a value that holds a colon or a quotation mark into quotes, and indent with spaces.',
  };
}

/** What the parser minds and reads as it is meant all the same: tabs before list items, `title: @mayor says no`. */
const FORGIVEN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_SCALAR_START',
  'MULTIPLE_DOCS',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
]);

function readDocument(written: string, firstLine: number, firstColumn: number): ReadMetadata | null {
  const { document, source, lineCounter } = parseForgiving(written);
  const locate = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: firstLine + line - 1, column: line === 1 ? firstColumn + col - 1 : col };
  };
  const broken = document.errors.filter(({ code }) => !FORGIVEN.has(code));
  const faults: MetadataFault[] = broken.slice(0, 1).map((error) => {
    const { line, column } = locate(error.pos[0]);
    return brokenFault(line, column, error.message.replace(/\s+/g, ' ').replace(/\.$/, ''));
  });
  if (!isMap(document.contents)) return faults.length > 0 ? { metadata: new Map(), faults } : null;
  const fields = new Map<string, Field>();
  const resolve = resolveAliases(document);
  const readTree = treeReader(source, resolve);
  for (const { pair, isOwn } of listPairs(document.contents, resolve)) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const name = normaliseFieldName(key);
    const { line, column } = locate(startOf(pair.value) ?? startOf(pair.key) ?? 0);
    if (!fields.has(name)) fields.set(name, { line, column, ...listFieldValues(readTree(pair.value)) });
    else if (isOwn && key.toLowerCase() === name)
      faults.push(duplicateFault(key, locate(startOf(pair.key) ?? 0)));
  }
  return { metadata: fields, faults };
}

function parseForgiving(written: string) {
  const first = parseSource(written);
  const isOpen = first.document.errors.some(({ code }) => code === 'MISSING_CHAR');
  const source = isOpen ? indentQuoted(written) : written;
  return source === written ? first : parseSource(source);
}

function parseSource(source: string) {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter,
  });
  return { document, source, lineCounter };
}

/** Other parsers let a quoted value go on in the first column. */
function indentQuoted(source: string): string {
  const lines = source.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const end = findQuoteEnd(lines, index, lines.length) ?? index;
    for (let inner = index + 1; inner <= end; inner += 1)
      if (/^\S/.test(lines[inner] ?? '')) lines[inner] = `  ${lines[inner]}`;
    index = end;
  }
  return lines.join('\n');
}

interface OwnedPair {
  readonly pair: Pair;
  /** It stands in the mapping itself. */
  readonly isOwn: boolean;
}

/** The pairs of a mapping, then those of the mappings in it that hold fields too, and of those that are merged into it. */
function listPairs(contents: YAMLMap, resolve: ResolveAlias, depth = 0): readonly OwnedPair[] {
  const own = contents.items.map((pair) => ({ pair, isOwn: depth === 0 }));
  if (depth > 1) return own;
  const inner = contents.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const target = resolve(value);
    if (!isMap(target) || !(name === '<<' || holdsFields(name))) return [];
    return listPairs(target, resolve, depth + 1).map(({ pair }) => ({ pair, isOwn: false }));
  });
  return [...own, ...inner];
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

/** A node, or what it stands for. */
type ResolveAlias = (node: unknown) => unknown;

/** What each alias stands for: found in one walk, as the parser would walk through all for each of them. */
function resolveAliases(document: Document): ResolveAlias {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Alias: (_, alias) => {
      const target = anchored.get(alias.source);
      if (target) targets.set(alias, target);
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return (node) => (isAlias(node) ? targets.get(node) : node);
}

/** More nodes than front matter has: aliases of aliases of lists would have no end. */
const MOST_NODES = 5000;
const DEEPEST = 6;

function treeReader(source: string, resolve: ResolveAlias): (node: unknown) => FieldTree {
  let left = MOST_NODES;
  const read = (node: unknown, depth: number): FieldTree => {
    left -= 1;
    const target = resolve(node);
    if (left < 0 || depth > DEEPEST) return [];
    if (isScalar(target)) return readScalar(target, depth === 0 ? source : '');
    if (isSeq(target)) return target.items.slice(0, MOST_VALUES).map((item) => read(item, depth + 1));
    if (!isMap(target)) return [];
    return new Map(
      target.items
        .slice(0, 1000)
        .flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), read(value, depth + 1)]] : [])),
    );
  };
  return (node) => read(node, 0);
}

function readScalar(scalar: Scalar, source: string): FieldTree {
  // Psych writes what it takes for no text as `!!binary`, in base64.
  if (scalar.value instanceof Uint8Array) return Buffer.from(scalar.value).toString('utf8');
  const written = scalar.value === null ? '' : String(scalar.value);
  if (scalar.tag?.endsWith('binary')) return Buffer.from(written, 'base64').toString('utf8');
  if (scalar.type !== Scalar.PLAIN && written !== '') return written;
  const sign = readSign(scalar, source);
  if (sign !== '') return `${sign} ${written}`.trimEnd();
  const hashed = readHashed(source, scalar.range?.[1]);
  if (hashed !== null) return written === '' ? hashed : `${written} ${hashed}`;
  return scalar.value === null ? [] : written;
}

/** `&ferry gone` and `!ferry gone` are titles: nothing else in the source has the name, and no parser the type. */
function readSign({ anchor, tag }: Scalar, source: string): string {
  if (anchor !== undefined && source !== '' && !source.includes(`*${anchor}`)) return `&${anchor}`;
  return tag !== undefined && /^![^!]/.test(tag) && source !== '' ? tag : '';
}

/** `Who is #1? The vote` and `#ferry #pier`: a comment has a blank behind its sign. */
function readHashed(source: string, end: number | undefined): string | null {
  if (end === undefined || source === '') return null;
  const rest = source.slice(end, end + 1000).split('\n', 1)[0] ?? '';
  return /^[ \t]{0,20}(#[\p{L}\p{N}].*)$/u.exec(rest)?.[1]?.trimEnd() ?? null;
}

function duplicateFault(key: string, { line, column }: { line: number; column: number }): MetadataFault {
  return {
    line,
    column,
    rule: 'front-matter/duplicate-key',
    message: `"${key}" stands here for the second time; the first one counts.`,
    hint: 'Remove one of the two.',
  };
}
