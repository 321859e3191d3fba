import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from '../../model/model.ts';
import { cleanLine, cleanText } from '../../tools/text/clean-text.ts';
import { parseYaml } from '../../tools/text/parse-yaml.ts';
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

/** So many lines are read: each is looked for in the archive… */
const MOST_DECISIONS = 20_000;
/** …and each of these, in the articles that have its name. */
const MOST_SPLITS = 1000;
/** What is beyond tells no more of a file that is no YAML. */
const MOST_SYNTAX_ERRORS = 20;
/** Fields that are named where they make no decision. */
const MOST_FIELDS = 5;
const LONGEST_NAME = 300;
const LONGEST_TEXT = 2000;

interface Found {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
}

class Reader {
  readonly decisions: Decision[] = [];
  readonly problems: Problem[] = [];
  #splits = 0;
  readonly #path: string;
  readonly #lines: LineCounter;

  constructor(path: string, lines: LineCounter) {
    this.#path = path;
    this.#lines = lines;
  }

  placeAt(offset: number): DecisionPlace {
    const { line, col } = this.#lines.linePos(offset);
    return { path: this.#path, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  report(offset: number, rule: string, message: string, hint: string): void {
    this.problems.push({ ...this.placeAt(offset), severity: 'error', rule, message, hint });
  }

  /** Reads the items up to the most there may be. */
  readItems(items: readonly unknown[]): void {
    for (const item of items.slice(0, MOST_DECISIONS)) this.#readItem(item);
    const next = items[MOST_DECISIONS];
    if (next !== undefined) this.#reportTooMany(startOf(next), `${MOST_DECISIONS} decisions`);
  }

  #reportTooMany(offset: number, most: string): void {
    const message = `There are more than ${most}: those from here on are left out.`;
    this.report(offset, 'entities/too-many', message, 'Remove those that are not needed.');
  }

  #readItem(item: unknown): void {
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
    const pairs = item.items.map((pair) => ({ key: shownText(pair.key, LONGEST_NAME), pair }));
    const first = pairs.find(({ key }) => key !== null && isDecisionKind(key));
    if (first === undefined) {
      const keys = pairs.slice(0, MOST_FIELDS).map(({ key }) => `"${key ?? '?'}"`);
      const more = pairs.length > MOST_FIELDS ? ['…'] : [];
      const told = [...keys, ...more].join(', ') || 'nothing';
      const kinds = Object.keys(DECISION_FIELDS).join(', ');
      this.report(offset, 'entities/decision', `${told} is not a decision.`, `Use one of ${kinds}.`);
      return;
    }
    this.#readDecision(item, first.key as DecisionKind, first.pair, offset);
  }

  #readDecision(item: YAMLMap, kind: DecisionKind, named: Pair, offset: number): void {
    const name = shownText(named.value, LONGEST_NAME);
    const fields: readonly string[] = DECISION_FIELDS[kind];
    const longest = kind === 'note' || kind === 'link' ? LONGEST_TEXT : LONGEST_NAME;
    const example = `Write it like this: ${EXAMPLES[kind]}`;
    const words = new Set<string>();
    for (const { key } of item.items) {
      const word = shownText(key, LONGEST_NAME) ?? '?';
      const isTwice = words.has(word);
      words.add(word);
      if (!isTwice && (word === kind || fields.includes(word))) continue;
      const message = isTwice ? `"${word}" is given twice.` : `"${word}" does not belong to "${kind}".`;
      this.report(startOf(key), 'entities/field', message, example);
      return;
    }
    if (name === null) {
      this.report(offset, 'entities/name', `"${kind}" has no name.`, example);
      return;
    }
    const values: string[] = [];
    for (const field of fields) {
      const node = item.get(field, true);
      // Names of files hold what they hold: only what is shown is cleaned.
      const value = field === 'articles' ? writtenIn(node).trim() || null : shownText(node, longest);
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
    } else if (kind !== 'split' || ++this.#splits <= MOST_SPLITS) this.decisions.push(decision);
    else if (this.#splits === MOST_SPLITS + 1) this.#reportTooMany(offset, `${MOST_SPLITS} splits`);
  }
}

/**
 * Reads `entities.yaml`: a list with one decision a line. What cannot be understood, says nothing new or
 * contradicts an earlier line is left out and reported at its place.
 */
export function readDecisions(source: string, path: string): Found {
  const lineCounter = new LineCounter();
  const reader = new Reader(path, lineCounter);
  const document = parseYaml(source, lineCounter, 'core');
  const example = `Write it like this: ${EXAMPLES.merge}`;
  if (document === null) reader.report(0, 'entities/syntax', 'This is nested too deeply.', example);
  else {
    const { errors, contents } = document;
    for (const { pos, message } of errors.slice(0, MOST_SYNTAX_ERRORS))
      reader.report(pos[0], 'entities/syntax', `Not YAML: ${message}.`, example);
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
    if (isSeq(contents)) reader.readItems(contents.items);
    else if (!isEmpty && errors.length === 0)
      reader.report(
        startOf(contents),
        'entities/syntax',
        'This is not a list of decisions.',
        `Write it like this: ${EXAMPLES.hide}`,
      );
  }
  const { kept, problems } = findContradictions(reader.decisions);
  const all = [...listDisguises(source, path), ...reader.problems, ...problems].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1),
  );
  return { decisions: { list: kept }, problems: all };
}

/** What shows nothing or turns letters, but for escapes that name a file as it is called. */
function listDisguises(source: string, path: string): readonly Problem[] {
  const lines = source.split('\n');
  return cleanText(source, path).problems.filter(({ line }) => !NAMES_FILES.test(lines[line - 1] ?? ''));
}

/** Of raw characters in such a line nothing is told either: they are taken out wherever they would be shown. */
const NAMES_FILES = /\barticles:/;

function isDecisionKind(key: string): key is DecisionKind {
  return Object.hasOwn(DECISION_FIELDS, key);
}

/** A scalar's text as it stands, so that `{hide: 1984}` and `{hide: No}` name what they say. */
function writtenIn(node: unknown): string {
  if (!isScalar(node) || node.value === null) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** The same, cleaned as headlines are: it may be shown. `null` where there is none. */
function shownText(node: unknown, longest: number): string | null {
  const text = cleanLine(writtenIn(node), longest);
  return text === '' ? null : text;
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
