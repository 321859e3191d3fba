import type { EntityKind, NameForm } from '../../../model/model.ts';
import type { BearerAccount } from '../../../model/name-account.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { compareText } from '../../../tools/text/compare-text.ts';
import { parseName } from '../../decisions/named-entity.ts';
import type { Resolved } from '../describe/draft-entity.ts';
import { OPEN } from '../link/assign-mentions.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';
import { nameOfGroup } from '../names/name-of-group.ts';
import type { Resolution } from '../resolve-names.ts';

/** Who or what bears a name. */
export interface Bearer extends Pick<BearerAccount, 'name' | 'kind' | 'state'> {
  /** None where it is open whose the mentions are. */
  readonly clusters: ReadonlySet<number>;
  /** The names of its mentions, with the articles, ascending, that have each of their forms. */
  readonly groups: ReadonlyMap<NameGroup, ReadonlyMap<NameForm, readonly number[]>>;
  readonly articles: readonly number[];
  readonly mentions: number;
}

/** An entity, a hidden cluster, or a name that is left open. */
type Identity = Resolved | number | NameGroup;

interface Growing extends Bearer {
  readonly clusters: Set<number>;
  readonly groups: Map<NameGroup, Map<NameForm, number[]>>;
  readonly articles: number[];
  mentions: number;
}

interface FoundBearers {
  /** No name is just what was asked for: the bearers have it as a part of theirs. */
  readonly isPart: boolean;
  /** The most mentioned first. */
  readonly bearers: readonly Bearer[];
}

/**
 * All who bear a name in any of its spellings, in whatever case; where there are none, those in whose names its
 * words stand.
 *
 * @param asked may say a kind, as in `entities.yaml`: `places/Chicago`
 */
export function findBearers(asked: string, resolution: Resolution): FoundBearers {
  const { kind, name } = parseName(asked);
  const key = keyOfName(name);
  const exact = findWhere((other) => other === key, kind, resolution);
  if (exact.length > 0) return { isPart: false, bearers: exact };
  const words = ` ${key} `;
  return { isPart: true, bearers: findWhere((other) => ` ${other} `.includes(words), kind, resolution) };
}

/** Every name that somebody may ask for. */
export function* everyName({ drafts, gathered }: Resolution): Iterable<string> {
  for (const draft of drafts.all) yield* [draft.name, ...draft.aliases];
  for (const group of gathered.groups) yield nameOfGroup(group);
}

/** @param isAsked of the key of a name */
function findWhere(
  isAsked: (key: string) => boolean,
  said: EntityKind | null,
  resolution: Resolution,
): readonly Bearer[] {
  const has = memoise(({ name, text }: NameForm) => isAsked(keyOfName(text)) || isAsked(keyOfName(name)));
  const wanted = new Set<Identity>();
  for (const draft of resolution.drafts.all)
    if (namesOf(draft).some((form) => isAsked(keyOfName(form)))) wanted.add(draft);
  visitMentions(resolution, (identity, { form }) => {
    if (has(form)) wanted.add(identity);
  });
  const found = new Map<Identity, Growing>();
  visitMentions(resolution, (identity, mention) => {
    if (!wanted.has(identity)) return;
    const bearer = found.get(identity) ?? begin(identity, mention.group);
    found.set(identity, bearer);
    count(bearer, mention);
  });
  return [...found.values()]
    .filter(({ kind }) => said === null || kind === said)
    .sort(
      (a, b) => b.mentions - a.mentions || compareText(a.name, b.name) || a.articles[0]! - b.articles[0]!,
    );
}

function count(bearer: Growing, { form, group, article, cluster }: Mentioned): void {
  bearer.mentions++;
  if (cluster !== OPEN) bearer.clusters.add(cluster);
  if (bearer.articles.at(-1) !== article) bearer.articles.push(article);
  const forms = bearer.groups.get(group) ?? new Map<NameForm, number[]>();
  bearer.groups.set(group, forms);
  const articles = forms.get(form) ?? [];
  forms.set(form, articles);
  if (articles.at(-1) !== article) articles.push(article);
}

function namesOf({ name, aliases, formerNames }: Resolved): readonly string[] {
  return [name, ...aliases, ...formerNames];
}

interface Mentioned {
  readonly form: NameForm;
  readonly group: NameGroup;
  readonly article: number;
  readonly cluster: number;
}

function visitMentions(
  { undone, gathered, assignment, drafts }: Resolution,
  visit: (identity: Identity, mention: Mentioned) => void,
): void {
  const { bounds, forms } = undone.outlines.mentions;
  for (let article = 0; article + 1 < bounds.length; article++)
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const group = gathered.groups[gathered.groupOf[at]!]!;
      const cluster = assignment.clusterOf[at]!;
      const identity = cluster === OPEN ? group : (drafts.all[drafts.placeOf[cluster]!] ?? cluster);
      visit(identity, { form: undone.forms[forms[at]!]!, group, article, cluster });
    }
}

function begin(identity: Identity, group: NameGroup): Growing {
  const growing = {
    clusters: new Set<number>(),
    groups: new Map(),
    articles: [],
    mentions: 0,
  };
  if (typeof identity === 'number') return { ...head(group.kind, nameOfGroup(group), 'hidden'), ...growing };
  if ('tally' in identity) return { ...head(identity.kind, identity.name, 'shown'), ...growing };
  return { ...head(group.kind, nameOfGroup(group), 'open'), ...growing };
}

function head(
  kind: EntityKind,
  name: string,
  state: BearerAccount['state'],
): Pick<Bearer, 'name' | 'kind' | 'state'> {
  return { kind, name, state };
}
