import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { leadingKind } from '../../../model/each-kind.ts';
import { ENTITY_KINDS, type EntityKind, type NameForm } from '../../../model/model.ts';
import { BESIDE } from '../../../outline/beside.ts';
import { type MentionColumns, NONE } from '../../../outline/columns.ts';
import { makeColumn } from '../../../tools/columns/growing.ts';
import { isCompany, keyOfName, keyOfOrganisation } from '../names/name-key.ts';
import { overruleKinds } from './overrule-kinds.ts';

/** A name is read as one kind so many times… */
const OVERWHELMING = 12;
/** …and as another in less than this share of them, before the rare reading is taken for a mistake. */
const STRAY_SHARE = 0.08;

/** In a column of kinds: none. */
const NO_KIND = 255;
const KINDS = ENTITY_KINDS.length;
export const AS_PERSON = ENTITY_KINDS.indexOf('person');
export const AS_PLACE = ENTITY_KINDS.indexOf('place');
export const AS_ORGANISATION = ENTITY_KINDS.indexOf('organisation');

/** How the mentions are read that are spelt as one name: `KINDS` counts for each name. */
interface Votes {
  /** By form: where its name's counts begin. */
  readonly rows: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * How each mention is read: places in `ENTITY_KINDS`. A name may be of several kinds: `Chicago` is a city and a team,
 * and the context of each mention has decided. Only a reading that is a stray is given up for the other: rare in the
 * archive, alone in its article, and without the gazetteer's word for it. A city or a country that plays under
 * its own name is never a stray.
 *
 * @param forms by their numbers
 */
export function foldKinds(mentions: MentionColumns, forms: readonly NameForm[]): Uint8Array {
  const told = makeColumn(Uint8Array, forms.length, (form) => ENTITY_KINDS.indexOf(kindOf(forms[form]!)));
  const kinds = overruleKinds(forms, told, countMentions(mentions, forms.length));
  const votes = countVotes(mentions, forms, kinds);
  const strayAs = makeColumn(Uint8Array, forms.length, (form) => findStray(forms, form, kinds[form]!, votes));
  const kindsOf = new Uint8Array(mentions.forms.length);
  const { bounds, beside } = mentions;
  /** `In Brunswick`, and in `Brunswick, Germany`, it is a town, though Brunswick is a company elsewhere. */
  const isThere = (at: number): boolean =>
    (beside[at]! & BESIDE.inside) !== 0 ||
    ((beside[at]! & BESIDE.comma) !== 0 && told[mentions.forms[at + 1]!] === AS_PLACE);
  for (let article = 0; article + 1 < bounds.length; article++) {
    const [from, to] = [bounds[article]!, bounds[article + 1]!];
    let [hasStrays, hasSigns] = [false, false];
    for (let at = from; at < to; at++) {
      const form = mentions.forms[at]!;
      kindsOf[at] = told[form] === AS_PLACE && isThere(at) ? AS_PLACE : kinds[form]!;
      if (strayAs[form] !== NO_KIND) hasStrays = true;
      if (mentions.shareSigns[at] !== NONE) hasSigns = true;
    }
    if (hasStrays) foldArticle(mentions.forms.subarray(from, to), kindsOf.subarray(from, to), strayAs, votes);
    if (hasSigns) foldListed(mentions, article, kindsOf, votes);
  }
  return kindsOf;
}

/** A mention's kind by its context, but for companies that look like people: `Robins Co`, `Morgan Stanley`. */
function kindOf({ kind, name }: NameForm): EntityKind {
  if (kind !== 'person' || !name.includes(' ')) return kind;
  return isCompany(name) || findOrganisation(name, keyOfOrganisation) !== null ? 'organisation' : kind;
}

/** @returns by form */
function countMentions({ forms }: MentionColumns, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (const form of forms) counts[form]!++;
  return counts;
}

function countVotes(mentions: MentionColumns, forms: readonly NameForm[], kinds: Uint8Array): Votes {
  const rowOf = new Map<string, number>();
  const rows = makeColumn(Uint32Array, forms.length, (form) => {
    const key = keyOfName(forms[form]!.name);
    const known = rowOf.get(key);
    if (known !== undefined) return known;
    const row = rowOf.size * KINDS;
    rowOf.set(key, row);
    return row;
  });
  const counts = new Uint32Array(rowOf.size * KINDS);
  for (let at = 0; at < mentions.forms.length; at++) {
    const form = mentions.forms[at]!;
    counts[rows[form]! + kinds[form]!]!++;
  }
  return { rows, counts };
}

/** @param kinds of the article's mentions, in which strays are given up */
function foldArticle(forms: Uint32Array, kinds: Uint8Array, strayAs: Uint8Array, { rows }: Votes): void {
  const here = new Map<number, number>();
  /** By name and kind: what its first stray is. */
  const strays = new Map<number, number>();
  forms.forEach((form, i) => {
    const vote = rows[form]! + kinds[i]!;
    here.set(vote, (here.get(vote) ?? 0) + 1);
    if (strayAs[form] !== NO_KIND && !strays.has(vote)) strays.set(vote, strayAs[form]!);
  });
  forms.forEach((form, i) => {
    const vote = rows[form]! + kinds[i]!;
    // Other spellings of the name are strays with it.
    const stray = strays.get(vote);
    // One mention against none of the other kind is as the archive has it; two alike are the article's own view.
    if (stray !== undefined && here.get(vote)! <= Math.max(1, here.get(rows[form]! + stray) ?? 0))
      kinds[i] = stray;
  });
}

/**
 * What stands before the sign of a share is a company, and so is who bears its name alone in the same article: `TAFT <TFB>`
 * and `Taft`, where no Dudley Taft is.
 */
function foldListed(
  { bounds, forms, shareSigns }: MentionColumns,
  article: number,
  kinds: Uint8Array,
  { rows }: Votes,
): void {
  const [from, to] = [bounds[article]!, bounds[article + 1]!];
  const listed = new Set<number>();
  for (let at = from; at < to; at++)
    if (shareSigns[at] !== NONE) {
      listed.add(rows[forms[at]!]!);
      kinds[at] = AS_ORGANISATION;
    }
  for (let at = from; at < to; at++)
    if (kinds[at] === AS_PERSON && listed.has(rows[forms[at]!]!)) kinds[at] = AS_ORGANISATION;
}

/** The kind that the archive has for a form whose own reading is a stray; `NO_KIND` where it is none. */
function findStray(forms: readonly NameForm[], form: number, kind: number, { rows, counts }: Votes): number {
  const votes = (of: number): number => counts[rows[form]! + of]!;
  if (votes(AS_PERSON) + votes(AS_PLACE) + votes(AS_ORGANISATION) === votes(kind)) return NO_KIND;
  const { name } = forms[form]!;
  const leading = leadingKind({
    person: votes(AS_PERSON),
    place: votes(AS_PLACE),
    organisation: votes(AS_ORGANISATION),
  });
  const leader = ENTITY_KINDS.indexOf(leading);
  if (leader === kind || votes(leader) < OVERWHELMING || votes(kind) > votes(leader) * STRAY_SHARE)
    return NO_KIND;
  if (leader === AS_PERSON && isCompany(name)) return NO_KIND;
  const isPlace = findPlaces(name).length > 0;
  if (isPlace && (kind === AS_PLACE || (leader === AS_PLACE && kind === AS_ORGANISATION))) return NO_KIND;
  return leader;
}
