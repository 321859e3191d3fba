/**
 * No regular expression of the code takes more than linear time: `recheck` says so of each. What it has said is noted in
 * `checked-expressions.txt`, since it takes minutes for all of them; with `--note`, what it says now.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { PROJECT } from '../../tools/disk/project.ts';
import { digestOf } from '../../tools/text/digest.ts';
import { Findings } from '../findings.ts';
import { listExpressions, type WrittenExpression } from '../list-expressions.ts';

const NOTES = join(PROJECT, 'src/promises/checked-expressions.txt');
/** Milliseconds for one. */
const LONGEST = 20_000;
const KEY = 12;

const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const heading = `# Found linear by recheck ${version}: digests of source and flags.`;
const [noted = '', ...keys] = readFileSync(NOTES, 'utf8').trimEnd().split('\n');
const known: ReadonlySet<string> = new Set(noted === heading ? keys : []);

const keyOf = ({ source, flags }: WrittenExpression): string => digestOf(`/${source}/${flags}`, KEY);

function judge(expression: WrittenExpression): string | null {
  if (known.has(keyOf(expression))) return null;
  const verdict = checkSync(expression.source, expression.flags, { timeout: LONGEST });
  if (verdict.status === 'safe') return null;
  return verdict.status === 'vulnerable' ? verdict.complexity.summary : `undecided (${verdict.error.kind})`;
}

const findings = new Findings();
const safe = new Set<string>();
for (const expression of listExpressions(PROJECT)) {
  const { path, line, source, flags } = expression;
  const fault = judge(expression);
  findings.add(`${path}:${line} /${source}/${flags}`, fault);
  if (fault === null) safe.add(keyOf(expression));
}
if (process.argv.includes('--note')) writeFileSync(NOTES, `${[heading, ...[...safe].sort()].join('\n')}\n`);
findings.end();
