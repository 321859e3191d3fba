import { countIn } from '../../count.ts';
import type { AnnotatedArticle, EntityKind, Mention } from '../../model.ts';
import { keyOfEntity, keyOfName } from './name-key.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place'];

/** All mentions in the archive that share a kind and a name. */
export interface NameGroup {
  readonly index: number;
  readonly kind: EntityKind;
  readonly key: string;
  /** Words of the key. */
  readonly words: readonly string[];
  /** Fullest forms of the name, as articles have them, by number of mentions. */
  readonly names: ReadonlyMap<string, number>;
  /** Forms that stand in the text, demonyms left out, by number of mentions. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** Indexes of articles, each once, ascending. */
  readonly articles: readonly number[];
}

interface GrowingGroup extends NameGroup {
  readonly names: Map<string, number>;
  readonly surfaces: Map<string, number>;
  readonly articles: number[];
}

export interface GatheredNames {
  readonly groups: readonly NameGroup[];
  /** The group of each mention, by article. */
  readonly groupOf: readonly (readonly NameGroup[])[];
}

/** By name key, the kind that most mentions in the archive give it. */
function voteOnKinds(
  annotated: readonly AnnotatedArticle[],
  keyOf: (name: string) => string,
): Map<string, EntityKind> {
  const votes = new Map<string, Record<EntityKind, number>>();
  for (const { mentions } of annotated)
    for (const { kind, name } of mentions) {
      const key = keyOf(name);
      let vote = votes.get(key);
      if (vote === undefined) {
        vote = { person: 0, place: 0, organisation: 0 };
        votes.set(key, vote);
      }
      vote[kind]++;
    }
  const kinds = new Map<string, EntityKind>();
  for (const [key, vote] of votes)
    kinds.set(
      key,
      KINDS.reduce((best, next) => (vote[next] > vote[best] ? next : best)),
    );
  return kinds;
}

/** Groups the archive's mentions by kind and name; a name that is said to be of several kinds is of the most frequent. */
export function gatherNames(annotated: readonly AnnotatedArticle[]): GatheredNames {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = keyOfName(name);
    keys.set(name, key);
    return key;
  };
  const kinds = voteOnKinds(annotated, keyOf);
  const byName = new Map<string, GrowingGroup>();
  const byKey = new Map<string, GrowingGroup>();
  const groups: GrowingGroup[] = [];
  const groupFor = ({ name, kind: said }: Mention): GrowingGroup => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const kind = kinds.get(keyOf(name)) ?? said;
    const key = keyOfEntity(kind, name);
    const id = `${kind} ${key}`;
    let group = byKey.get(id);
    if (group === undefined) {
      const words = key.split(' ');
      group = { index: groups.length, kind, key, words, names: new Map(), surfaces: new Map(), articles: [] };
      groups.push(group);
      byKey.set(id, group);
    }
    byName.set(name, group);
    return group;
  };
  const groupOf = annotated.map(({ mentions }, article) =>
    mentions.map((mention) => {
      const group = groupFor(mention);
      countIn(group.names, mention.name);
      if (mention.form !== 'demonym') countIn(group.surfaces, mention.text);
      if (group.articles.at(-1) !== article) group.articles.push(article);
      return group;
    }),
  );
  return { groups, groupOf };
}
