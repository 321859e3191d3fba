import { findOrganisation } from '../../annotate/gazetteer/find-organisation.ts';
import { findPlaces } from '../../annotate/gazetteer/find-places.ts';
import type { AnnotatedArticle, EntityKind, Mention } from '../../model.ts';
import { isCompany, keyOfOrganisation } from './name-key.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place'];

type Votes = Record<EntityKind, number>;

/** A name is read as one kind so many times… */
const OVERWHELMING = 12;
/** …and as another in less than this share of them, before the rare reading is taken for a mistake. */
const STRAY_SHARE = 0.08;

function noVotes(): Votes {
  return { person: 0, place: 0, organisation: 0 };
}

/** A mention's kind by its context, but for companies that look like people: `Robins Co`, `Morgan Stanley`. */
function kindOf({ kind, name }: Mention): EntityKind {
  if (kind !== 'person' || !name.includes(' ')) return kind;
  return isCompany(name) || findOrganisation(name, keyOfOrganisation) !== null ? 'organisation' : kind;
}

function leaderOf(votes: Votes): EntityKind {
  return KINDS.reduce((best, next) => (votes[next] > votes[best] ? next : best));
}

/**
 * How each mention of an article is read. A name may be of several kinds: `Chicago` is a city and a team, and the
 * context of each mention has decided. Only a reading that is a stray is given up for the other: rare in the
 * archive, alone in its article, and without the gazetteer's word for it. A city or a country that plays under
 * its own name is never a stray.
 *
 * @param keyOf what spellings of one name share
 */
export function foldKinds(
  annotated: readonly AnnotatedArticle[],
  keyOf: (name: string) => string,
): (mentions: readonly Mention[]) => readonly EntityKind[] {
  const votes = new Map<string, Votes>();
  for (const { mentions } of annotated)
    for (const mention of mentions) {
      const key = keyOf(mention.name);
      let vote = votes.get(key);
      if (vote === undefined) {
        vote = noVotes();
        votes.set(key, vote);
      }
      vote[kindOf(mention)]++;
    }
  const strayFrom = (kind: EntityKind, name: string): EntityKind | null => {
    const vote = votes.get(keyOf(name)) ?? noVotes();
    const leader = leaderOf(vote);
    if (leader === kind || vote[leader] < OVERWHELMING || vote[kind] > vote[leader] * STRAY_SHARE)
      return null;
    if (leader === 'person' && isCompany(name)) return null;
    const isPlace = findPlaces(name).length > 0;
    if (isPlace && (kind === 'place' || (leader === 'place' && kind === 'organisation'))) return null;
    return leader;
  };
  return (mentions) => {
    let strays: Map<string, EntityKind> | null = null;
    for (const mention of mentions) {
      const [kind, { name }] = [kindOf(mention), mention];
      const leader = strayFrom(kind, name);
      if (leader !== null)
        strays = (strays ?? new Map<string, EntityKind>()).set(`${kind} ${keyOf(name)}`, leader);
    }
    const found = strays;
    if (found === null) return mentions.map(kindOf);
    const agreeing = new Map<string, Votes>();
    for (const mention of mentions) {
      const key = keyOf(mention.name);
      const vote = agreeing.get(key) ?? noVotes();
      vote[kindOf(mention)]++;
      agreeing.set(key, vote);
    }
    return mentions.map((mention) => {
      const [kind, key] = [kindOf(mention), keyOf(mention.name)];
      const leader = found.get(`${kind} ${key}`);
      const here = agreeing.get(key)!;
      // One mention against none of the other kind is as the archive has it; two alike are the article's own view.
      return leader !== undefined && here[kind] <= Math.max(1, here[leader]) ? leader : kind;
    });
  };
}
