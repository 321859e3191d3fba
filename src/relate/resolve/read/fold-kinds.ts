import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { type KindCounts, leadingKind, ofEachKind } from '../../../model/each-kind.ts';
import type { EntityKind, NameForm, Outline } from '../../../model/model.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { isCompany, keyOfOrganisation } from '../names/name-key.ts';

/** A name is read as one kind so many times… */
const OVERWHELMING = 12;
/** …and as another in less than this share of them, before the rare reading is taken for a mistake. */
const STRAY_SHARE = 0.08;

/** A form, with what is known of all its mentions. */
export interface KnownForm {
  /** Its place among the archive's forms. */
  readonly index: number;
  readonly form: NameForm;
  /** As all its mentions are read but for strays. */
  readonly kind: EntityKind;
  /** How the mentions are read that are spelt as one name with it. */
  readonly votes: KindCounts;
}

/** The mentions of an article, as they are read. */
interface FoldedArticle {
  readonly known: readonly KnownForm[];
  readonly kinds: readonly EntityKind[];
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
  outlines: readonly Outline[],
  keyOf: (name: string) => string,
): readonly FoldedArticle[] {
  const votesOf = memoise((_key: string) => noVotes());
  const all: KnownForm[] = [];
  const read = memoise((form: NameForm): KnownForm => {
    const known = {
      index: all.length,
      form,
      kind: kindOf(form),
      votes: votesOf(keyOf(form.name)),
    };
    all.push(known);
    return known;
  });
  const articles = outlines.map(({ forms }) => forms.map(read));
  for (const known of articles) for (const { votes, kind } of known) votes[kind]++;
  const strayAs = all.map(findStray);
  return articles.map((known) => ({ known, kinds: foldArticle(known, strayAs) }));
}

function noVotes(): KindCounts {
  return ofEachKind(() => 0);
}

/** A mention's kind by its context, but for companies that look like people: `Robins Co`, `Morgan Stanley`. */
function kindOf({ kind, name }: NameForm): EntityKind {
  if (kind !== 'person' || !name.includes(' ')) return kind;
  return isCompany(name) || findOrganisation(name, keyOfOrganisation) !== null ? 'organisation' : kind;
}

/** @param strayAs by form: what it is where its reading is a stray; `null` where it is none */
function foldArticle(
  known: readonly KnownForm[],
  strayAs: readonly (EntityKind | null)[],
): readonly EntityKind[] {
  const strays = known.filter(({ index }) => strayAs[index] !== null);
  if (strays.length === 0) return known.map(({ kind }) => kind);
  const here = new Map<KindCounts, KindCounts>();
  for (const { kind, votes } of known) {
    const vote = here.get(votes) ?? noVotes();
    vote[kind]++;
    here.set(votes, vote);
  }
  return known.map(({ kind, votes }) => {
    // Other spellings of the name are strays with it.
    const like = strays.find((one) => one.votes === votes && one.kind === kind);
    const stray = like === undefined ? null : strayAs[like.index]!;
    const vote = here.get(votes)!;
    // One mention against none of the other kind is as the archive has it; two alike are the article's own view.
    return stray !== null && vote[kind] <= Math.max(1, vote[stray]) ? stray : kind;
  });
}

/** The kind that the archive has for a form whose own reading is a stray; `null` where it is none. */
function findStray({ kind, votes, form: { name } }: KnownForm): EntityKind | null {
  const leader = leadingKind(votes);
  if (leader === kind || votes[leader] < OVERWHELMING || votes[kind] > votes[leader] * STRAY_SHARE)
    return null;
  if (leader === 'person' && isCompany(name)) return null;
  const isPlace = findPlaces(name).length > 0;
  if (isPlace && (kind === 'place' || (leader === 'place' && kind === 'organisation'))) return null;
  return leader;
}
