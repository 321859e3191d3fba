import type { NamingStep } from '../../../model/name-account.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { OPEN } from '../link/assign-mentions.ts';
import { initialsOf } from '../names/acronym.ts';
import type { NameGroup } from '../names/name-group.ts';
import { withoutSuffix } from '../names/name-key.ts';
import { nameOfGroup } from '../names/name-of-group.ts';
import type { Resolution } from '../resolve-names.ts';
import type { Bearer } from './bearers.ts';
import type { Pair } from './pairs.ts';

interface Links {
  readonly joined: readonly Pair[];
  readonly apart: readonly Pair[];
}

/** Short forms that mean a bearer in single articles, and that might have meant another or, in others, this one. */
export function listLinks(bearer: Bearer, resolution: Resolution): Links {
  const joined: Pair[] = [];
  const apart: Pair[] = [];
  const { clusters, assignment, gathered } = resolution;
  const isOwn = (index: number): boolean => bearer.clusters.has(clusters.find(index));
  const tell = tellEntities(resolution);
  for (const group of findShortForms(bearer, gathered.groups)) {
    const step: NamingStep = group.kind === 'person' ? 'people' : 'organisations';
    const strangers: number[] = [];
    const own: number[] = [];
    for (const { article, bearer: meant, why, refused } of assignment.place(group)) {
      const a = { name: nameOfGroup(group), articles: [article] };
      const isHere = isMeant(bearer, group, article, resolution);
      if (isHere && typeof meant === 'number' && why !== null && !isOneWith(group, meant, resolution))
        joined.push({ a, b: tell(meant), step, why });
      for (const { root, why } of refused)
        if (isHere !== isOwn(root) && !isOneWith(group, root, resolution))
          apart.push({ a, b: tell(root), step, why });
      if (meant === 'own') (isHere ? own : strangers).push(article);
    }
    if (own.length > 0 && strangers.length > 0) {
      const name = nameOfGroup(group);
      const [a, b] = [
        { name, articles: own },
        { name, articles: strangers },
      ];
      apart.push({ a, b, step: 'parts', why: [{ kind: 'unexplained' }] });
    }
  }
  return { joined, apart };
}

/** The short forms of its mentions, and others that might have meant it. */
function findShortForms({ groups: own, kind }: Bearer, all: readonly NameGroup[]): readonly NameGroup[] {
  const words = new Set<string>();
  for (const group of own.keys()) {
    const name = kind === 'person' ? withoutSuffix(group.words) : group.words;
    for (const word of name) words.add(word);
    const initials = kind === 'organisation' ? initialsOf(name) : null;
    if (initials !== null) words.add(initials);
  }
  return all.filter((group) => own.has(group) || (group.kind === kind && isShortFor(group, words)));
}

function isShortFor({ kind, words }: NameGroup, known: ReadonlySet<string>): boolean {
  const name = kind === 'person' ? withoutSuffix(words) : words;
  return known.has(name.at(-1)!) && name.slice(0, -1).every((word) => word.length === 1 || known.has(word));
}

/** Whether the mentions of a name in an article are the bearer's. */
function isMeant(
  bearer: Bearer,
  group: NameGroup,
  article: number,
  { gathered, assignment }: Resolution,
): boolean {
  const cluster = assignment.clusterOf[gathered.groupOf.indexOf(group.index, gathered.bounds[article]!)]!;
  if (cluster === OPEN) return bearer.state === 'open' && bearer.groups.has(group);
  return bearer.clusters.has(cluster);
}

/** Names that were joined before need no link. */
function isOneWith({ index }: NameGroup, root: number, { clusters }: Resolution): boolean {
  return clusters.find(index) === clusters.find(root);
}

/** Tells of an entity by its name, and by the articles that have it in full. */
function tellEntities({ drafts, gathered, clusters }: Resolution): (index: number) => Pair['a'] {
  const tell = memoise((cluster: number): Pair['a'] => {
    const names = gathered.groups.filter(({ index }) => clusters.find(index) === cluster);
    const articles = new Set(names.flatMap((group) => [...group.articles]));
    return {
      name: drafts.all[drafts.placeOf[cluster]!]?.name ?? nameOfGroup(gathered.groups[cluster]!),
      articles: [...articles].sort((a, b) => a - b),
    };
  });
  return (index) => tell(clusters.find(index));
}
