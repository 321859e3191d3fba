import { ENTITY_KINDS, type Problem, type ResolvedMention } from '../../model/model.ts';
import type { NameEvidence } from '../../model/name-account.ts';
import type { EntityRows } from '../../outline/archive-columns.ts';
import { NONE } from '../../outline/columns.ts';
import { listForms } from '../../outline/read-outlines.ts';
import type { InTime } from '../../outline/time-order.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import { rowOf } from '../../tools/columns/ragged.ts';
import { listTexts } from '../../tools/columns/texts.ts';
import { countEntities, type Mentioned } from '../count-entities.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { indexPostings } from '../postings.ts';
import { chooseDescriptions } from './describe/choose-descriptions.ts';
import { countInFull } from './describe/count-in-full.ts';
import { describeDraft } from './describe/describe-draft.ts';
import { headIn } from './describe/draft-entity.ts';
import { createEndFinder } from './describe/find-ends.ts';
import { identifyEntities } from './describe/identify-entities.ts';
import { nameAsWritten } from './describe/name-as-written.ts';
import { nameInLanguage } from './describe/name-in-language.ts';
import type { JoinVerdict } from './join/join-names.ts';
import { OPEN } from './link/assign-mentions.ts';
import { keyOfName } from './names/name-key.ts';
import { type Resolution, resolveNames } from './resolve-names.ts';

/** Two entities that may be one, and in what they are alike. */
interface LikelyPair {
  /** Places of entities. */
  readonly a: number;
  readonly b: number;
  readonly likeness: NameEvidence;
}

export interface ResolvedEntities {
  /** By id. */
  readonly entities: readonly EntityRows[];
  /** By mention: the place of its entity; `NONE`: hidden by the archive's editor, or left open. */
  readonly entityOf: Uint32Array;
  /** By mention: its kind, as a place in `ENTITY_KINDS`. */
  readonly kindOf: Uint8Array;
  /** The entities of each article. */
  readonly mentioned: Mentioned;
  /** By the ids of the entities. */
  readonly likely: readonly LikelyPair[];
  /** Decisions that match nothing. */
  readonly problems: readonly Problem[];
}

/**
 * Resolves the names of all articles to entities: spellings, short forms and acronyms of one name are one
 * entity, bare names go to whom their article, or articles of the same days and company, name in full, and the
 * editor's decisions stand above all.
 */
export function resolveEntities(inTime: InTime, decisions: Decisions): ResolvedEntities {
  const { mentions, tagNames } = inTime.outlines;
  const resolution = resolveNames(inTime, decisions);
  const { gathered, joining, rulings, assignment, clusters, drafts } = resolution;
  const ids = identifyEntities(drafts.all);
  const byId = Uint32Array.from(ids.keys()).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  /** By draft, and below by cluster: the place of its entity. */
  const placeOfDraft = new Uint32Array(ids.length);
  for (let place = 0; place < byId.length; place++) placeOfDraft[byId[place]!] = place;
  const placeOf = (cluster: number): number => placeOfDraft[drafts.placeOf[cluster]!] ?? NONE;
  const { clusterOf } = assignment;
  const entityOf = makeColumn(Uint32Array, clusterOf.length, (mention) =>
    clusterOf[mention] === OPEN ? NONE : placeOf(clusterOf[mention]!),
  );
  const mentioned = countEntities(mentions.bounds, entityOf, ids.length);
  const { starts, rows } = indexPostings(mentioned.bounds, mentioned.entities, ids.length);
  const descriptionsOf = chooseDescriptions(inTime.outlines, entityOf);
  const endsOf = createEndFinder(inTime.outlines, entityOf, mentioned, { starts, rows });
  const inFull = countInFull(inTime.outlines, entityOf, gathered.guessed, ids.length);
  const inLanguage = nameInLanguage(inTime.outlines, entityOf);
  const asWritten = nameAsWritten(inTime.outlines, entityOf);
  const tags = new Set(listTexts(tagNames).map(keyOfName));
  return {
    entities: Array.from(byId, (draft, place) => {
      const articles = rows.subarray(starts[place], starts[place + 1]);
      const { kind, name } = drafts.all[draft]!;
      const { descriptions, alike } = descriptionsOf({ place, kind, name, articles: articles.length });
      const ends = endsOf({ place, kind, articles, alike });
      const written = inLanguage(place, name) ?? (kind === 'place' ? asWritten(place, name) : null);
      const headed = headIn(drafts.all[draft]!, written);
      return describeDraft(headed, ids[draft]!, articles, tags, {
        descriptions,
        ends,
        inFull: inFull[place]!,
      });
    }),
    entityOf,
    kindOf: ruleKinds(resolution),
    mentioned,
    likely: pairEntities(joining.doubtful, (group) => placeOf(clusters.find(group))),
    problems: rulings.problems,
  };
}

/** The mentions of an article with what they were resolved to. */
export function readResolved(
  { outlines }: InTime,
  { entities, entityOf, kindOf }: ResolvedEntities,
): (row: number) => readonly ResolvedMention[] {
  const { bounds, forms, starts } = outlines.mentions;
  const all = listForms(outlines);
  return (row) =>
    Array.from(rowOf({ bounds, values: forms }, row), (number, i): ResolvedMention => {
      const at = bounds[row]! + i;
      const form = all[number]!;
      const [start, end] = [starts[at]!, starts[at]! + form.text.length];
      const kind = ENTITY_KINDS[kindOf[at]!]!;
      return { ...form, start, end, kind, entity: entities[entityOf[at]!]?.id ?? null };
    });
}

/** The kind of a mention is what its context says, unless the editor says what the entity is. */
function ruleKinds({ gathered, rulings, assignment, drafts }: Resolution): Uint8Array {
  const { groupOf, kindOf } = gathered;
  if (rulings.byCluster.size === 0) return kindOf;
  return kindOf.map((contextual, mention) => {
    const resolved = drafts.all[drafts.placeOf[assignment.clusterOf[mention]!]!];
    const isRuled =
      resolved?.ruling != null && (resolved.ruling.retyped !== null || rulings.merged.has(groupOf[mention]!));
    return isRuled ? ENTITY_KINDS.indexOf(resolved.kind) : contextual;
  });
}

/** Pairs of names as pairs of entities, each once. */
function pairEntities(
  pairs: readonly JoinVerdict[],
  placeOf: (group: number) => number,
): readonly LikelyPair[] {
  const named = new Map<string, LikelyPair>();
  for (const { a, b, why } of pairs) {
    const [one, other] = [placeOf(a), placeOf(b)].sort((x, y) => x - y);
    if (one === undefined || other === undefined || other === NONE || one === other) continue;
    const key = `${one} ${other}`;
    if (!named.has(key)) named.set(key, { a: one, b: other, likeness: why[0] });
  }
  return [...named.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
