import type { ArticleHead, NameForm } from '../../model/model.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { memoise } from '../../tools/collections/memoise.ts';
import { keyOfName } from '../resolve/names/name-key.ts';
import { selectArticles } from './article-selection.ts';
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
  readonly isHere: (article: number) => boolean;
}

/** The mentions that an editor takes out of a name, and the name that they go to. */
export interface Splits {
  /** By article, the name that mentions of a form go to, or `null` where they stay; `null` where no split is about it. */
  about(form: NameForm): ((article: number) => string | null) | null;
  /** Splits that no mention was found for, once all articles were read. */
  unused(): readonly SplitDecision[];
}

/**
 * Makes the splits ready; where two are about one mention, the earlier line counts.
 *
 * @param headOf an article by its number: asked only for those that have a name which a split is about
 */
export function prepareSplits({ list }: Decisions, headOf: (article: number) => ArticleHead): Splits {
  const splits = list.flatMap((decision, at): Split[] => {
    if (decision.kind !== 'split') return [];
    const test = selectArticles(decision.articles);
    const { kind, name } = parseName(decision.name);
    const as = parseName(decision.as).name;
    const isHere = memoise((article: number) => test?.(headOf(article)) ?? false);
    return test === null ? [] : [{ decision, at, key: keyOfName(name), kind, as, isHere }];
  });
  const byKey = groupBy(splits, ({ key }) => key);
  const used = new Set<SplitDecision>();
  return {
    about: ({ kind: said, name, text }) => {
      if (splits.length === 0) return null;
      const keys = new Set([keyOfName(name), keyOfName(text)]);
      const about = [...keys]
        .flatMap((key) => byKey.get(key) ?? [])
        .filter(({ kind }) => kind === null || kind === said)
        .sort((a, b) => a.at - b.at);
      if (about.length === 0) return null;
      return (article) => {
        const split = about.find(({ isHere }) => isHere(article));
        if (split === undefined) return null;
        used.add(split.decision);
        return split.as;
      };
    },
    unused: () => splits.flatMap(({ decision }) => (used.has(decision) ? [] : [decision])),
  };
}
