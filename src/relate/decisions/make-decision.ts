import { assertUnreachable, ENTITY_KINDS } from '../../model/model.ts';
import { readWebAddress } from '../../tools/addresses/web-address.ts';
import { LONGEST_PATTERN, MOST_WILDCARDS, selectArticles } from './article-selection.ts';
import type { Decision, DecisionKind, DecisionPlace } from './decisions.ts';
import { IDENTIFIER_FORMS, readIdentifier } from './identifiers.ts';

const LONGEST_SHOWN = 100;

/** Why the words of a line are no decision. */
interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** Makes a decision of its name and the values of its fields, in the order of `DECISION_FIELDS`. */
export function makeDecision(
  kind: DecisionKind,
  base: { readonly name: string; readonly place: DecisionPlace },
  [first = '', second = '']: readonly string[],
): Decision | Refusal {
  switch (kind) {
    case 'merge':
      return { ...base, kind, into: first };
    case 'rename':
      return { ...base, kind, to: first };
    case 'note':
      return { ...base, kind, text: first };
    case 'hide':
    case 'page':
      return { ...base, kind };
    case 'split':
      if (selectArticles(first) !== null) return { ...base, kind, articles: first, as: second };
      return {
        rule: 'entities/articles',
        message: `"${shorten(first)}" names no articles.`,
        hint: `Give a path like "2023/**", of at most ${LONGEST_PATTERN} characters and ${MOST_WILDCARDS} of * and ?, or a time like 2023-08 or "1990..1994".`,
      };
    case 'retype': {
      const to = ENTITY_KINDS.find((one) => one === first.toLowerCase());
      if (to !== undefined) return { ...base, kind, to };
      return {
        rule: 'entities/kind',
        message: `"${first}" is not a kind of entity.`,
        hint: `Use ${ENTITY_KINDS.join(', ')}.`,
      };
    }
    case 'identify': {
      const as = readIdentifier(first);
      if (as !== null) return { ...base, kind, as };
      return {
        rule: 'entities/identifier',
        message: `"${first}" is not an identifier.`,
        hint: `Use one like ${IDENTIFIER_FORMS}.`,
      };
    }
    case 'link': {
      const to = readWebAddress(first);
      if (to !== null) return { ...base, kind, to: to.href };
      return {
        rule: 'entities/link',
        message: `"${first}" is not a web address.`,
        hint: 'Give one that begins with https:// or http://.',
      };
    }
    default:
      return assertUnreachable(kind);
  }
}

/** As much of a pattern as tells which it is. */
function shorten(pattern: string): string {
  return pattern.length > LONGEST_SHOWN ? `${pattern.slice(0, LONGEST_SHOWN).toWellFormed()}…` : pattern;
}
