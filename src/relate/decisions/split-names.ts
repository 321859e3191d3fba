import type { ArticleHead, NameForm } from '../../model/model.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { memoise } from '../../tools/collections/memoise.ts';
import { keyOfName } from '../resolve/names/name-key.ts';
import { type ArticleTest, selectArticles } from './article-selection.ts';
import type { Decision, Decisions } from './decisions.ts';
import { parseName } from './named-entity.ts';

type SplitDecision = Extract<Decision, { kind: 'split' }>;

interface Split {
  readonly decision: SplitDecision;
  /** Its place among the decisions. */
  readonly at: number;
  readonly key: string;
  readonly kind: NameForm['kind'] | null;
  readonly as: string;
  readonly test: ArticleTest;
}

/** The mentions that an editor takes out of a name, and the name that they go to. */
export interface Splits {
  /** For an article that a split is about: the name that a mention goes to, or `null` where it stays. */
  for(article: ArticleHead): ((mention: NameForm) => string | null) | null;
  /** Splits that no mention was found for, once all articles were read. */
  unused(): readonly SplitDecision[];
}

/** Makes the splits ready; where two are about one mention, the earlier line counts. */
export function prepareSplits({ list }: Decisions): Splits {
  const splits = list.flatMap((decision, at): Split[] => {
    if (decision.kind !== 'split') return [];
    const test = selectArticles(decision.articles);
    const { kind, name } = parseName(decision.name);
    const as = parseName(decision.as).name;
    return test === null ? [] : [{ decision, at, key: keyOfName(name), kind, as, test }];
  });
  const byKey = groupBy(splits, ({ key }) => key);
  const used = new Set<SplitDecision>();
  return {
    for: (article) => {
      if (splits.length === 0) return null;
      // Whether it is about the article is asked only of those about a name that stands there, and once.
      const isHere = memoise((split: Split) => split.test(article));
      return ({ kind: said, name, text }) => {
        const keys = new Set([keyOfName(name), keyOfName(text)]);
        const about = [...keys].flatMap((key) => byKey.get(key) ?? []).sort((a, b) => a.at - b.at);
        const split = about.find((one) => (one.kind === null || one.kind === said) && isHere(one));
        if (split === undefined) return null;
        used.add(split.decision);
        return split.as;
      };
    },
    unused: () => splits.flatMap(({ decision }) => (used.has(decision) ? [] : [decision])),
  };
}
