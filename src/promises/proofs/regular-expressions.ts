/**
 * No regular expression of the code takes more than linear time, written or made of texts: `recheck` says so of each, or
 * the worst that it can think of takes no time here. What it has said is noted in `checked-expressions.txt`, since it
 * takes minutes for all of them; with `--note`, what it says now.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkSync, type VulnerableDiagnostics } from 'recheck';
import { PROJECT } from '../../tools/disk/project.ts';
import { digestOf } from '../../tools/text/digest.ts';
import { Findings } from '../findings.ts';
import { type CodeExpression, listExpressions } from '../list-expressions.ts';
import { listMadeExpressions } from '../list-made-expressions.ts';

const NOTES = join(PROJECT, 'src/promises/checked-expressions.txt');
/** Milliseconds for one. */
const LONGEST = 20_000;
const KEY = 12;
/**
 * An attack of so many characters may take so many milliseconds, of which a linear one takes less than a tenth and a
 * quadratic one ten times as many. `recheck` tells bounded repetitions as polynomial, and so they are up to their bound.
 */
const ATTACK = { characters: 64_000, milliseconds: 200 } as const;

const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const heading = `# Found linear by recheck ${version}: digests of source and flags.`;
const [noted = '', ...keys] = readFileSync(NOTES, 'utf8').trimEnd().split('\n');
const known: ReadonlySet<string> = new Set(noted === heading ? keys : []);

const keyOf = ({ source, flags }: CodeExpression): string => digestOf(`/${source}/${flags}`, KEY);

function judge(expression: CodeExpression): string | null {
  if (known.has(keyOf(expression))) return null;
  const verdict = checkSync(expression.source, expression.flags, { timeout: LONGEST });
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'unknown') return `undecided (${verdict.error.kind})`;
  const milliseconds = attack(expression, verdict);
  return milliseconds <= ATTACK.milliseconds
    ? null
    : `${verdict.complexity.summary}, ${milliseconds.toFixed(0)} ms`;
}

function attack(
  { source, flags }: CodeExpression,
  { attack: { pumps, suffix } }: VulnerableDiagnostics,
): number {
  const long = pumps.map(({ prefix, pump }) => prefix + pump.repeat(ATTACK.characters / pump.length));
  const text = long.join('') + suffix;
  const expression = new RegExp(source, flags);
  const start = performance.now();
  if (expression.global) text.replace(expression, '');
  else expression.test(text);
  return performance.now() - start;
}

const findings = new Findings();
const safe = new Set<string>();
for (const expression of [...listExpressions(PROJECT), ...listMadeExpressions(PROJECT)]) {
  const { where, source, flags } = expression;
  const fault = judge(expression);
  findings.add(`${where} /${source}/${flags}`, fault);
  if (fault === null) safe.add(keyOf(expression));
}
if (process.argv.includes('--note')) writeFileSync(NOTES, `${[heading, ...[...safe].sort()].join('\n')}\n`);
findings.end();
