import { holdBodies } from '../../../src/cache/body-store.ts';
import type { ArticleId, Entity, EntityId, EntityKind, Outline } from '../../../src/model/model.ts';
import { outlineArticle } from '../../../src/outline/outline-article.ts';
import { countEntities } from '../../../src/relate/count-entities.ts';
import type { RelateInput } from '../../../src/relate/relate-input.ts';
import type { Ragged } from '../../../src/tools/columns/ragged.ts';
import { raggedOf, rowOf } from '../../../src/tools/columns/ragged.ts';
import { listTexts } from '../../../src/tools/columns/texts.ts';
import { articleOf } from '../../annotate/article-of.ts';
import { columnInTime } from '../column-in-time.ts';

const bodies = new Map<string, string>();

/** Reads the text of any article that was made here. */
export const { readText } = holdBodies(bodies);

/** An article that is to be related, and its entities, each mentioned once. */
export interface DraftInput {
  readonly outline: Outline;
  readonly entities: readonly string[];
}

export function inputOf(
  id: string,
  date: string | null,
  headline: string,
  text: string,
  entities: readonly string[] = [],
): DraftInput {
  const article = articleOf([text], { id, date, headline });
  const { outline, body } = outlineArticle({ article, mentions: [], sentences: [] });
  bodies.set(outline.body, body);
  return { outline, entities };
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  places: 'place',
  organisations: 'organisation',
};

export function entityOf(id: string, name = id, acronym: string | null = null): Entity {
  return {
    id: id as EntityId,
    kind: KINDS[id.split('/')[0]!]!,
    name,
    acronym,
    aliases: [],
    demonyms: [],
    descriptions: [],
    location: null,
    note: null,
    identifiers: [],
    link: null,
    named: false,
    ruled: false,
    provisional: false,
    formerNames: [],
    formerKinds: [],
    articles: [],
    mentionCount: 0,
  };
}

/** What articles are compared by. */
export function inputsOf(drafts: readonly DraftInput[], known: readonly Entity[] = []): RelateInput {
  const inTime = columnInTime(drafts.map(({ outline }) => outline));
  const ids = new Set(drafts.flatMap(({ entities }) => entities));
  const entities = [...ids].sort().map((id) => known.find((one) => one.id === id) ?? entityOf(id));
  const placeOf = new Map<string, number>(entities.map(({ id }, place) => [id, place]));
  const byId = new Map<string, DraftInput>(drafts.map((draft) => [draft.outline.article.id, draft]));
  const { bounds, values } = raggedOf(
    listTexts(inTime.outlines.ids).map((id) => byId.get(id)!.entities.map((one) => placeOf.get(one)!)),
  );
  return { ...inTime, entities, mentioned: countEntities(bounds, values, entities.length) };
}

/** Of each article that has any, the ids that stand in its row. */
export function listRows(
  { outlines }: Pick<RelateInput, 'outlines'>,
  rows: Ragged,
): ReadonlyMap<string, readonly ArticleId[]> {
  const ids = listTexts(outlines.ids) as ArticleId[];
  const listed = ids.map((id, row) => [id, Array.from(rowOf(rows, row), (other) => ids[other]!)] as const);
  return new Map(listed.filter(([, others]) => others.length > 0));
}
