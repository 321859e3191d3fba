import type { Problem } from '../../model/model.ts';
import { assertUnreachable } from '../../model/model.ts';
import { keyOfName } from '../resolve/names/name-key.ts';
import type { Decision } from './decisions.ts';

/** Sorts out decisions that repeat or contradict an earlier one; the earlier one stands. */
export function findContradictions(decisions: readonly Decision[]): {
  readonly kept: readonly Decision[];
  readonly problems: readonly Problem[];
} {
  const kept: Decision[] = [];
  const problems: Problem[] = [];
  const answers = new Map<string, Decision>();
  const into = new Map<string, string>();
  const identified = new Map<string, Decision>();
  const report = (decision: Decision, rule: string, message: string, hint: string): void => {
    problems.push({ ...decision.place, severity: 'warning', rule, message, hint });
  };
  for (const decision of decisions) {
    const question = questionOf(decision);
    const earlier = answers.get(question);
    if (earlier !== undefined) {
      const same = answerOf(earlier) === answerOf(decision);
      if (same)
        report(
          decision,
          'entities/duplicate',
          `"${decision.kind}" of "${decision.name}" stands in line ${earlier.place.line} already.`,
          'Remove one of the two lines.',
        );
      else
        report(
          decision,
          'entities/contradiction',
          `"${decision.kind}" of "${decision.name}" contradicts "${earlier.kind}" in line ${earlier.place.line}.`,
          'Keep the line that is right; until then the first one counts.',
        );
      continue;
    }
    if (decision.kind === 'merge') {
      const [from, to] = [keyOfName(decision.name), keyOfName(decision.into)];
      // A name is merged once, so what leads back to it ends in it.
      if (followMerges(into, to) === from) {
        report(
          decision,
          'entities/contradiction',
          `Merging "${decision.name}" into "${decision.into}" leads back to "${decision.name}".`,
          'Merge every form into the one name that is to stay.',
        );
        continue;
      }
      into.set(from, to);
    }
    if (decision.kind === 'identify') {
      const { catalogue, value } = decision.as;
      const other = identified.get(`${catalogue} ${value}`);
      if (other !== undefined) {
        report(
          decision,
          'entities/contradiction',
          `"${value}" is "${other.name}" in line ${other.place.line}.`,
          'Merge the two names if they are one, or correct the identifier.',
        );
        continue;
      }
      identified.set(`${catalogue} ${value}`, decision);
    }
    answers.set(question, decision);
    kept.push(decision);
  }
  return { kept, problems };
}

/** What a decision settles about its name: a second answer to the same question is a duplicate or a contradiction. */
function questionOf(decision: Decision): string {
  const key = keyOfName(decision.name);
  switch (decision.kind) {
    case 'merge':
    case 'rename':
      return `name ${key}`;
    case 'hide':
    case 'page':
      return `shown ${key}`;
    case 'retype':
    case 'note':
    case 'link':
      return `${decision.kind} ${key}`;
    case 'split':
      return `split ${decision.articles} ${key}`;
    case 'identify':
      return `identify ${decision.as.catalogue} ${key}`;
    default:
      return assertUnreachable(decision);
  }
}

function answerOf(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `merge ${keyOfName(decision.into)}`;
    case 'rename':
    case 'retype':
    case 'link':
      return `${decision.kind} ${decision.to}`;
    case 'split':
      return keyOfName(decision.as);
    case 'identify':
      return decision.as.value;
    case 'note':
      return decision.text;
    case 'hide':
    case 'page':
      return decision.kind;
    default:
      return assertUnreachable(decision);
  }
}

/** Where the merges so far lead from a name; every name on the way is then led there straight. */
function followMerges(into: Map<string, string>, from: string): string {
  let end = from;
  for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next;
  for (let at = from; at !== end; ) {
    const next = into.get(at)!;
    into.set(at, end);
    at = next;
  }
  return end;
}
