import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import { loadGivenNames } from '../../knowledge/gazetteer/given-names.ts';
import { PERSON_PARTICLES } from '../../knowledge/people/particles.ts';
import type { EntityKind, NameForm } from '../../model/model.ts';
import { type MentionColumns, NONE } from '../../outline/columns.ts';
import { countIn } from '../../tools/collections/count.ts';
import { memoise } from '../../tools/collections/memoise.ts';
import { foldCase } from '../../tools/text/tokens.ts';

/** A name that the archive's articles in the languages it reads well agree on. */
export interface AgreedName {
  /** Exactly as it stands there. */
  readonly text: string;
  readonly kind: EntityKind;
  /** What those articles say it in full is. */
  readonly name: string;
}

/** How a form of a name is used in the archive. */
interface Usage {
  readonly kinds: Map<EntityKind, number>;
  readonly names: Map<string, number>;
  articles: number;
  /** The latest article that has it. */
  lastRow: number;
}

/** Mentions, or articles, from which a form is no slip. */
const FEWEST_MENTIONS = { whole: 2, single: 3 };
const FEWEST_ARTICLES = { whole: 1, single: 2 };
/** Share of a form's mentions that must be of one kind. */
const AGREEMENT = { whole: 0.8, single: 0.95 };
const MOST_WORDS = 7;
const SHORTEST_PLACE = 5;

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{2,9}$/u;
const SMALL = ['of', 'the', 'for', 'and', ...PERSON_PARTICLES].join('|');
/** Words with capitals, and between them the small ones that names have. */
const WHOLE = new RegExp(String.raw`^\p{Lu}[^\s]*(?:\s(?:\p{Lu}|(?:${SMALL})(?:[\s-]|$))[^\s]*)+$`, 'u');
const SINGLE = /^\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*$/u;

type Form = 'whole' | 'single';

/**
 * The names that articles agree on and that are distinctive enough to be known again in another language: names of two
 * words or more, acronyms, and single names of places that are no words.
 *
 * @param forms by their numbers
 * @param rows of the articles that are believed
 */
export function gatherAgreedNames(
  mentions: MentionColumns,
  forms: readonly NameForm[],
  rows: readonly number[],
): readonly AgreedName[] {
  return [...countUsage(mentions, forms, rows)].flatMap(([text, usage]) => judge(text, usage) ?? []);
}

/** Whether a form is distinctive enough to be looked for in a language of which little is known. */
function formOf({ text, kind, form }: NameForm): Form | null {
  if (form === 'demonym') return null;
  if (WHOLE.test(text)) return text.split(/\s+/).length <= MOST_WORDS ? 'whole' : null;
  if (kind === 'organisation') return ACRONYM.test(text) ? 'single' : null;
  if (kind !== 'place' || !SINGLE.test(text) || text.length < SHORTEST_PLACE) return null;
  const key = foldCase(text);
  return isCommonWord(key) || loadGivenNames().has(key) ? null : 'single';
}

function countUsage(
  { bounds, forms: numbers }: MentionColumns,
  forms: readonly NameForm[],
  rows: readonly number[],
): ReadonlyMap<string, Usage> {
  const usages = new Map<string, Usage>();
  const isDistinctive = memoise((form: NameForm) => formOf(form) !== null);
  for (const row of rows)
    for (let at = bounds[row]!; at < bounds[row + 1]!; at++) {
      const form = forms[numbers[at]!]!;
      let usage = usages.get(form.text);
      if (usage === undefined) {
        if (!isDistinctive(form)) continue;
        usage = { kinds: new Map(), names: new Map(), articles: 0, lastRow: NONE };
        usages.set(form.text, usage);
      }
      countIn(usage.kinds, form.kind);
      countIn(usage.names, form.name);
      if (usage.lastRow !== row) usage.articles++;
      usage.lastRow = row;
    }
  return usages;
}

function mostFrequent<Key extends string>(counts: ReadonlyMap<Key, number>): readonly [Key, number] {
  return [...counts].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
  );
}

function judge(text: string, { kinds, names, articles }: Usage): AgreedName | null {
  const [kind, votes] = mostFrequent(kinds);
  const form = WHOLE.test(text) ? 'whole' : 'single';
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  if (all < FEWEST_MENTIONS[form] || articles < FEWEST_ARTICLES[form]) return null;
  if (votes < all * AGREEMENT[form]) return null;
  return { text, kind, name: mostFrequent(names)[0] };
}
