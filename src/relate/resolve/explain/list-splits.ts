import { readHeads } from '../../../outline/read-outlines.ts';
import { selectArticles } from '../../decisions/article-selection.ts';
import type { Decisions } from '../../decisions/decisions.ts';
import { parseName } from '../../decisions/named-entity.ts';
import { keyOfName } from '../names/name-key.ts';
import { nameOfGroup } from '../names/name-of-group.ts';
import type { Resolution } from '../resolve-names.ts';
import type { Bearer } from './bearers.ts';
import type { Pair } from './pairs.ts';
import { keysOfWritten } from './written.ts';

/** Names of a bearer that an editor took out of others, or others out of them. */
export function* listSplits(
  bearer: Bearer,
  { gathered, clusters, undone }: Resolution,
  { list }: Decisions,
): Iterable<Pair> {
  const keys = keysOfWritten(bearer);
  const headOf = readHeads(undone.outlines);
  for (const decision of list) {
    if (decision.kind !== 'split') continue;
    const { name, as, articles, place } = decision;
    const isHere = selectArticles(articles) ?? (() => false);
    const from = parseName(name).name;
    const to = parseName(as).name;
    for (const group of gathered.groups) {
      if (!group.split || group.fixedName !== to) continue;
      const here = [...group.articles].filter((article) => isHere(headOf(article)));
      if (
        here.length === 0 ||
        !(bearer.clusters.has(clusters.find(group.index)) || keys.has(keyOfName(from)))
      )
        continue;
      const { path, line } = place;
      yield {
        a: { name: nameOfGroup(group), articles: here },
        b: { name: from, articles: [] },
        step: 'decisions',
        why: [{ kind: 'decision', path, line }],
      };
    }
  }
}

/** Names of a bearer that an editor put another at the head of. */
export function* listRenames(bearer: Bearer, { list }: Decisions): Iterable<Pair> {
  const keys = keysOfWritten(bearer);
  for (const decision of list) {
    if (decision.kind !== 'rename' || decision.to !== bearer.name) continue;
    const { name } = parseName(decision.name);
    const { path, line } = decision.place;
    if (keys.has(keyOfName(name)))
      yield {
        a: { name, articles: [] },
        b: { name: bearer.name, articles: [] },
        step: 'decisions',
        why: [{ kind: 'decision', path, line }],
      };
  }
}

/** Names that an article took for slips of others, one of the two being the bearer's. */
export function* listUndoneSlips(bearer: Bearer, { undone }: Resolution): Iterable<Pair> {
  const keys = keysOfWritten(bearer);
  for (const { article, written: name, taken } of undone.slips)
    if (keys.has(keyOfName(name)) || keys.has(keyOfName(taken)))
      yield {
        a: { name, articles: [article] },
        b: { name: taken, articles: [] },
        step: 'undone slips',
        why: [{ kind: 'corrected' }],
      };
}
