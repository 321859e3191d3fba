import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Field, type MetadataFault, normaliseFieldName, type ReadMetadata } from './metadata.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import { mayHoldWithholding, mayWithhold } from './withheld.ts';

/** Front matter beyond this is no front matter. */
const LONGEST_SOURCE = 200_000;

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
  if (source.length > LONGEST_SOURCE) return null;
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

function readDocument(source: string, firstLine: number, firstColumn: number): ReadMetadata | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter,
  });
  const locate = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: firstLine + line - 1, column: line === 1 ? firstColumn + col - 1 : col };
  };
  const faults: MetadataFault[] = document.errors.slice(0, 1).map((error) => {
    const { line, column } = locate(error.pos[0]);
    return brokenFault(line, column, error.message.replace(/\s+/g, ' ').replace(/\.$/, ''));
  });
  if (!isMap(document.contents)) return faults.length > 0 ? { metadata: new Map(), faults } : null;
  const fields = new Map<string, Field>();
  const targets = resolveAliases(document);
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const written = String(key.value);
    const name = normaliseFieldName(written);
    const { line, column } = locate(startOf(value) ?? startOf(key) ?? 0);
    if (!fields.has(name)) {
      fields.set(name, { line, column, values: listValues(value, targets), isList: isSeq(value) });
    } else if (written.toLowerCase() === name)
      faults.push(duplicateFault(written, locate(startOf(key) ?? 0)));
  }
  for (const { key, value } of listWithholding(document.contents)) {
    const name = normaliseFieldName(String(key));
    const { line, column } = locate(startOf(value) ?? startOf(key) ?? 0);
    if (!fields.has(name))
      fields.set(name, { line, column, values: listValues(value, targets), isList: isSeq(value) });
  }
  return { metadata: fields, faults };
}

/** Of the mappings in which it may stand, what keeps the article from readers. */
function listWithholding(contents: YAMLMap): readonly Pair[] {
  return contents.items
    .flatMap(({ key, value }) =>
      isMap(value) && isScalar(key) && mayHoldWithholding(String(key.value)) ? value.items : [],
    )
    .filter(({ key }) => isScalar(key) && mayWithhold(`${String(key.value)}:`));
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

/** What each alias stands for: found in one walk, as the parser would walk through all for each of them. */
function resolveAliases(document: Document): ReadonlyMap<Alias, Node> {
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
  return targets;
}

/** The text of a node, one string for each item of a list; of a mapping the value that names it. */
function listValues(node: unknown, targets: ReadonlyMap<Alias, Node>): readonly string[] {
  if (isSeq(node)) return node.items.slice(0, 1000).flatMap((item) => readItem(item, targets));
  return readItem(node, targets);
}

function readItem(node: unknown, targets: ReadonlyMap<Alias, Node>): readonly string[] {
  const target = isAlias(node) ? targets.get(node) : node;
  if (isScalar(target)) return target.value === null ? [] : [String(target.value)];
  if (!isMap(target)) return [];
  for (const name of ['name', 'title', 'label', 'value']) {
    const value = target.get(name);
    if (typeof value === 'string') return [value];
  }
  return [];
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
