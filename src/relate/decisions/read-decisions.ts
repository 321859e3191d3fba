import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../../model.ts';
import { findContradictions } from './contradictions.ts';
import {
  DECISION_FIELDS,
  type Decision,
  type DecisionKind,
  type DecisionPlace,
  type Decisions,
} from './decisions.ts';
import { makeDecision } from './make-decision.ts';

const EXAMPLES = {
  merge: '- {merge: Mohamed Bazou, into: Mohamed Bazoum}',
  split: '- {split: John Smith, articles: "2023/**", as: John Smith (footballer)}',
  rename: '- {rename: Ecowas, to: Economic Community of West African States}',
  retype: '- {retype: Wagner, to: organisation}',
  hide: '- {hide: Thursday}',
  note: '- {note: Hama Amadou, text: "Former speaker of parliament."}',
  identify: '- {identify: Mohamed Bazoum, as: Q3318187}',
  link: '- {link: Mohamed Bazoum, to: "https://example.org/bazoum"}',
  page: '- {page: Assimi Goïta}',
} as const satisfies Record<DecisionKind, string>;

interface Found {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
}

function isDecisionKind(key: string): key is DecisionKind {
  return Object.hasOwn(DECISION_FIELDS, key);
}

/** A scalar's text as it stands, so that `{hide: 1984}` and `{hide: No}` name what they say. */
function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  return text.trim() === '' ? null : text.trim();
}

class Reader {
  readonly decisions: Decision[] = [];
  readonly problems: Problem[] = [];
  private readonly path: string;
  private readonly lines: LineCounter;

  constructor(path: string, lines: LineCounter) {
    this.path = path;
    this.lines = lines;
  }

  placeAt(offset: number): DecisionPlace {
    const { line, col } = this.lines.linePos(offset);
    return { path: this.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  report(offset: number, rule: string, message: string, hint: string): void {
    this.problems.push({ ...this.placeAt(offset), severity: 'error', rule, message, hint });
  }

  readItem(item: unknown): void {
    const offset = startOf(item);
    if (!isMap(item)) {
      this.report(
        offset,
        'entities/syntax',
        'This item is not a decision.',
        `Write it like this: ${EXAMPLES.merge}`,
      );
      return;
    }
    const pairs = item.items.map((pair) => ({ key: textOf(pair.key), pair }));
    const known = pairs.filter(({ key }) => key !== null && isDecisionKind(key));
    const [first] = known;
    if (first === undefined || !isDecisionKind(first.key ?? '')) {
      const keys = pairs.map(({ key }) => `"${key ?? '?'}"`).join(', ') || 'nothing';
      const kinds = Object.keys(DECISION_FIELDS).join(', ');
      this.report(offset, 'entities/decision', `${keys} is not a decision.`, `Use one of ${kinds}.`);
      return;
    }
    this.readDecision(item, first.key as DecisionKind, first.pair, offset);
  }

  private readDecision(item: YAMLMap, kind: DecisionKind, named: Pair, offset: number): void {
    const name = textOf(named.value);
    const fields: readonly string[] = DECISION_FIELDS[kind];
    const example = `Write it like this: ${EXAMPLES[kind]}`;
    for (const { key } of item.items) {
      const word = textOf(key);
      if (word === kind || (word !== null && fields.includes(word))) continue;
      this.report(startOf(key), 'entities/field', `"${word ?? '?'}" does not belong to "${kind}".`, example);
      return;
    }
    if (name === null) {
      this.report(offset, 'entities/name', `"${kind}" has no name.`, example);
      return;
    }
    const values: string[] = [];
    for (const field of fields) {
      const value = textOf(item.get(field, true));
      if (value === null) {
        this.report(offset, 'entities/field', `"${kind}" of "${name}" has no "${field}".`, example);
        return;
      }
      values.push(value);
    }
    const decision = makeDecision(kind, { name, place: this.placeAt(offset) }, values);
    if ('rule' in decision) {
      const { rule, message, hint } = decision;
      this.report(startOf(item.get(fields[0], true)), rule, message, hint);
    } else this.decisions.push(decision);
  }
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

/**
 * Reads `entities.yaml`: a list with one decision a line. What cannot be understood, says nothing new or
 * contradicts an earlier line is left out and reported at its place.
 */
export function readDecisions(source: string, path: string): Found {
  const lineCounter = new LineCounter();
  const document = parseDocument(source.replace(/^\uFEFF/, ' '), { lineCounter, uniqueKeys: true });
  const reader = new Reader(path, lineCounter);
  for (const error of document.errors) {
    const message = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    reader.report(
      error.pos[0],
      'entities/syntax',
      `Not YAML: ${message}.`,
      `Write it like this: ${EXAMPLES.merge}`,
    );
  }
  const { contents } = document;
  if (isSeq(contents)) for (const item of contents.items) reader.readItem(item);
  else if (
    contents !== null &&
    document.errors.length === 0 &&
    !(isScalar(contents) && contents.value === null)
  )
    reader.report(
      startOf(contents),
      'entities/syntax',
      'This is not a list of decisions.',
      `Write it like this: ${EXAMPLES.hide}`,
    );
  const { kept, problems } = findContradictions(reader.decisions);
  const all = [...reader.problems, ...problems].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1),
  );
  return { decisions: { list: kept }, problems: all };
}
