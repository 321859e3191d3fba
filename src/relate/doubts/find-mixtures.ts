import type { ArticleHead, ArticleId, Entity, EntityId, Sport } from '../../model/model.ts';
import { countIn } from '../../tools/collections/count.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { countOf, formatCount } from '../../words/count-text.ts';
import { Clusters } from '../resolve/names/clusters.ts';
import type { WeighedDoubt } from './find-duplicates.ts';
import { quoteName, quoteText } from './write-decision.ts';

/** Somebody in more articles has company in many fields. */
const MOST_ARTICLES = 60;
/** A name in so many articles, or in this share of the archive, is everybody's company. */
const COMMON = 10;
const COMMON_SHARE = 0.02;
/** Articles that must have company of their own, unless they are on another field altogether. */
const FEWEST_APART = 2;
/** Days between two bearers who are told apart by time. */
const FAR_APART = 365;
/** Articles that are named one by one. */
const MOST_LINES = 6;
const DAY = 86_400_000;

interface MentionedIn {
  readonly article: ArticleHead;
  readonly sport: Sport;
  readonly entities: readonly (EntityId | null)[];
}

/** Articles of one bearer, if the name has two. */
interface Part {
  readonly articles: readonly ArticleHead[];
  readonly field: string | null;
}

/** People whose articles fall into parts that have nobody in common, and are of other fields or far apart in time. */
export function findMixtures(
  entities: readonly Entity[],
  articles: ReadonlyMap<ArticleId, MentionedIn>,
  nameOf: (entity: Entity) => string,
): readonly WeighedDoubt[] {
  const frequencies = new Map<EntityId, number>();
  for (const { id, articles: of } of entities) countIn(frequencies, id, of.length);
  const common = Math.max(COMMON, articles.size * COMMON_SHARE);
  const isCommon = (id: EntityId): boolean => (frequencies.get(id) ?? 0) > common;
  return entities.flatMap((entity) => {
    const { kind, provisional, ruled, articles: ids } = entity;
    if (kind !== 'person' || provisional || ruled || ids.length < 2 || ids.length > MOST_ARTICLES) return [];
    const of = ids.map((id) => articles.get(id)!);
    return doubtOf(entity, partArticles(entity, of, isCommon), nameOf(entity)) ?? [];
  });
}

function partArticles(
  entity: Entity,
  articles: readonly MentionedIn[],
  isCommon: (id: EntityId) => boolean,
): readonly Part[] {
  const clusters = new Clusters(articles.length);
  const first = new Map<EntityId, number>();
  for (const [at, { entities }] of articles.entries())
    for (const id of entities) {
      if (id === null || id === entity.id || isCommon(id)) continue;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, at);
      else clusters.join(earlier, at);
    }
  const parts = groupBy(articles.entries(), ([at]) => clusters.find(at));
  return [...parts.values()]
    .map((of) => ({
      articles: of.map(([, { article }]) => article),
      field: fieldOf(of.map(([, { sport }]) => sport)),
    }))
    .sort(
      (a, b) => b.articles.length - a.articles.length || (a.articles[0]!.id < b.articles[0]!.id ? -1 : 1),
    );
}

function nameField(sport: Sport): string {
  return sport === 'other' ? 'sport' : (sport ?? 'news');
}

/** The one game that all the articles are about, `news` where they are about none. */
function fieldOf(sports: readonly Sport[]): string | null {
  const fields = new Set(sports.map(nameField));
  return fields.size === 1 ? [...fields][0]! : null;
}

function datesOf(articles: readonly ArticleHead[]): readonly string[] {
  return articles.flatMap(({ date }) => date ?? []).sort();
}

function daysBetween(a: Part, b: Part): number {
  const [one, other] = [datesOf(a.articles), datesOf(b.articles)];
  if (one.length === 0 || other.length === 0) return 0;
  const gap = (before: readonly string[], after: readonly string[]): number =>
    (Date.parse(after[0]!) - Date.parse(before.at(-1)!)) / DAY;
  return Math.max(gap(one, other), gap(other, one));
}

/** How a line says which articles are one part: by time where that tells them from the others, else one by one. */
function selectPart(part: Part, others: readonly ArticleHead[]): readonly string[] {
  const dates = datesOf(part.articles);
  const [first, last] = [dates[0], dates.at(-1)];
  const whole = dates.length === part.articles.length && first !== undefined && last !== undefined;
  if (whole && !others.some(({ date }) => date !== null && date >= first && date <= last))
    return [first === last ? first : `${first}..${last}`];
  const ids = part.articles.map(({ id }) => id);
  return ids.length <= MOST_LINES && ids.every((id) => !/[*?]/.test(id)) ? ids : [];
}

function doubtOf(entity: Entity, [main, other]: readonly Part[], name: string): WeighedDoubt | null {
  if (main === undefined || other === undefined) return null;
  const otherField = main.field !== null && other.field !== null && main.field !== other.field;
  const gap = daysBetween(main, other);
  if (!otherField && (other.articles.length < FEWEST_APART || gap < FAR_APART)) return null;
  const selections = selectPart(other, main.articles);
  if (selections.length === 0) return null;
  const telling =
    otherField && other.field !== 'news' ? other.field : datesOf(other.articles)[0]?.slice(0, 4);
  const as = `${entity.name} (${telling ?? 'another'})`;
  const apart = otherField
    ? `are about ${other.field}, the others about ${main.field}`
    : `are ${countOf(Math.round(gap), 'day')} away`;
  return {
    kind: 'mixture',
    evidence: `${entity.name} may be two: of ${countOf(entity.articles.length, 'article')}, ${formatCount(other.articles.length)} (like ${other.articles[0]!.id}) ${apart} (like ${main.articles[0]!.id}), and no name is in both.`,
    line: selections
      .map(
        (articles) => `- {split: ${quoteName(name)}, articles: ${quoteText(articles)}, as: ${quoteName(as)}}`,
      )
      .join('\n'),
    weight: entity.mentionCount,
  };
}
