import pc from 'picocolors';
import type { Problem, Severity } from '../model/model.ts';
import { groupBy } from '../tools/collections/group.ts';
import { formatProblem } from './format-problem.ts';

/** As many of each rule are shown in full. */
const EXAMPLES = 3;

const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;
const PAINT = { error: pc.red, warning: pc.yellow, info: pc.dim } as const satisfies Record<
  Severity,
  (text: string) => string
>;

/** Problems by rule, gravest and most frequent first, each rule with its count and a few examples. */
export function formatProblemList(problems: readonly Problem[]): string {
  return groupByRule(problems).map(formatGroup).join('');
}

function groupByRule(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = groupBy(problems, ({ severity, rule }) => `${RANK[severity]} ${rule}`);
  return [...groups]
    .sort(([a, one], [b, two]) => Number(a[0]) - Number(b[0]) || two.length - one.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
}

function formatGroup(group: readonly Problem[]): string {
  const { severity, rule } = group[0]!;
  const lines = group.slice(0, EXAMPLES).map((problem) => `  ${formatProblem(problem)}`);
  const more = group.length - lines.length;
  if (more > 0) lines.push(pc.dim(`  … and ${more} more; npm run check lists them all`));
  return `${PAINT[severity](`${group.length} × ${severity} ${rule}`)}\n${lines.join('\n')}\n\n`;
}
