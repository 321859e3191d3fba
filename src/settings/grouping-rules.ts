import type { GroupingRule, Problem } from '../model/model.ts';
import { type Place, problemAt, quoteValue } from '../model/problem.ts';
import { cleanLine } from '../tools/text/clean-text.ts';
import { acceptText } from './setting-rules.ts';
import type { Verdict } from './verdict.ts';

const MOST = 2000;
const LONGEST = { label: 120, description: 1000, into: 300 } as const;
type Field = keyof typeof LONGEST;

const FORM = 'Write { "acq": "Acquisitions" }, or { "acq": { "label": …, "description": … } }.';

/**
 * Labels by the names that articles write, or more of each than its label. What is wrong with one is no fault of the
 * others.
 *
 * @param locate where a name stands
 */
export function acceptGroupings(
  value: unknown,
  locate: (name: string) => Place,
): Verdict<readonly GroupingRule[]> {
  if (!isObject(value)) return { repair: FORM };
  const entries = Object.entries(value);
  if (entries.length > MOST) return { repair: `Write at most ${MOST} of them.` };
  const read = entries.map(([name, said]) => readRule(cleanLine(name), said, locate(name)));
  const faults = read.flatMap((one) => ('fault' in one ? [one.fault] : []));
  return {
    value: read.flatMap((one) => ('fault' in one ? [] : [one.rule])),
    ...(faults.length > 0 ? { faults } : {}),
  };
}

type RuleRead = { readonly rule: GroupingRule } | { readonly fault: Problem };

function readRule(name: string, said: unknown, place: Place): RuleRead {
  const fail = (fault: string): RuleRead => ({
    fault: problemAt(place, 'error', 'settings/invalid', `${quoteValue(name)}: ${fault}`, FORM),
  });
  const fields = typeof said === 'string' ? { label: said } : said;
  if (!isObject(fields) || Object.keys(fields).length === 0)
    return fail('neither a label nor an object with one.');
  const rule: { name: string; place: Place } & Record<Field, string | null> = {
    ...{ name, place },
    ...{ label: null, description: null, into: null },
  };
  for (const [field, text] of Object.entries(fields)) {
    if (!isField(field)) return fail(`there is no ${quoteValue(field)}, but label, description and into.`);
    const verdict = acceptText(text, LONGEST[field]);
    if (!('value' in verdict))
      return fail(`the ${field} is no text of at most ${LONGEST[field]} characters.`);
    rule[field] = verdict.value;
  }
  if (rule.into !== null && (rule.label !== null || rule.description !== null))
    return fail(
      `what is joined into ${quoteValue(rule.into)} is shown as that, and has no label of its own.`,
    );
  return { rule };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isField(name: string): name is Field {
  return Object.hasOwn(LONGEST, name);
}
