import { SPORTS, type Sport } from '../../model/model.ts';
import type { EntityRows } from '../../outline/archive-columns.ts';
import { NO_DAY, type OutlineColumns, TO_THE_DAY } from '../../outline/columns.ts';
import { dayOfNumber } from '../../outline/day-number.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import { countOf, formatCount } from '../../words/count-text.ts';
import type { Mentioned } from '../count-entities.ts';
import { Clusters } from '../resolve/names/clusters.ts';
import type { ResolvedEntities } from '../resolve/resolve-entities.ts';
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

/** Rows of the articles of one bearer, if the name has two: in order of time. */
type Part = readonly number[];

/** People whose articles fall into parts that have nobody in common, and are of other fields or far apart in time. */
export function findMixtures(
  { entities, mentioned }: ResolvedEntities,
  outlines: OutlineColumns,
  nameOf: (entity: EntityRows) => string,
): readonly WeighedDoubt[] {
  const common = Math.max(COMMON, outlines.count * COMMON_SHARE);
  const isCommon = Uint8Array.from(entities, ({ articles }) => (articles.length > common ? 1 : 0));
  const split = splitCompany(mentioned, isCommon);
  const doubt = doubtParts(outlines, nameOf);
  return entities.flatMap((entity, place) => {
    const { kind, provisional, ruled, articles } = entity;
    if (kind !== 'person' || provisional || ruled) return [];
    if (articles.length < 2 || articles.length > MOST_ARTICLES) return [];
    const parts = split(place, articles);
    return parts.length < 2 ? [] : (doubt(entity, parts) ?? []);
  });
}

/** Parts rows that mention an entity into those that share company of it. */
function splitCompany(
  { bounds, entities }: Mentioned,
  isCommon: Uint8Array,
): (entity: number, rows: Uint32Array) => readonly Part[] {
  /** By other: whom it was seen with last, plus one, and in which of the rows first. */
  const [seenWith, firstIn] = [new Uint32Array(isCommon.length), new Uint32Array(isCommon.length)];
  return (entity, rows) => {
    const clusters = new Clusters(rows.length);
    for (let at = 0; at < rows.length; at++)
      for (let place = bounds[rows[at]!]!; place < bounds[rows[at]! + 1]!; place++) {
        const other = entities[place]!;
        if (other === entity || isCommon[other] === 1) continue;
        if (seenWith[other] === entity + 1) clusters.join(firstIn[other]!, at);
        else [seenWith[other], firstIn[other]] = [entity + 1, at];
      }
    return [...groupBy(rows.keys(), (at) => clusters.find(at)).values()].map((of) =>
      of.map((at) => rows[at]!),
    );
  };
}

function doubtParts(
  { ids, days, precisions, sports }: OutlineColumns,
  nameOf: (entity: EntityRows) => string,
): (entity: EntityRows, parts: readonly Part[]) => WeighedDoubt | null {
  const id = readTexts(ids);
  const datesOf = (part: Part): Part => part.map((row) => days[row]!).filter((day) => day !== NO_DAY);

  /** How a line says which articles are one part: by time where that tells them from the others, else one by one. */
  const selectPart = (part: Part, others: Part): readonly string[] => {
    const dates = datesOf(part.filter((row) => precisions[row] === TO_THE_DAY));
    const [first, last] = [dates[0], dates.at(-1)];
    const whole = dates.length === part.length && first !== undefined && last !== undefined;
    if (whole && !others.some((row) => days[row]! >= first && days[row]! <= last))
      return [[...new Set([first, last])].map(dayOfNumber).join('..')];
    const written = part.map(id);
    return written.length <= MOST_LINES && written.every((one) => !/[*?]/.test(one)) ? written : [];
  };

  return (entity, parts) => {
    const [main, other] = [...parts].sort((a, b) => b.length - a.length || (id(a[0]!) < id(b[0]!) ? -1 : 1));
    if (main === undefined || other === undefined) return null;
    const [field, otherField] = [main, other].map((part) =>
      fieldOf(part.map((row) => SPORTS[sports[row]!]!)),
    );
    const areOther = field != null && otherField != null && field !== otherField;
    const gap = daysBetween(datesOf(main), datesOf(other));
    if (!areOther && (other.length < FEWEST_APART || gap < FAR_APART)) return null;
    const selections = selectPart(other, main);
    if (selections.length === 0) return null;
    const year = datesOf(other)
      .slice(0, 1)
      .map((day) => dayOfNumber(day).slice(0, 4))[0];
    const telling = areOther && otherField !== 'news' ? otherField : year;
    const as = `${entity.name} (${telling ?? 'another'})`;
    const apart = areOther
      ? `are about ${otherField}, the others about ${field}`
      : `are ${countOf(Math.round(gap), 'day')} away`;
    return {
      weight: entity.mentionCount,
      tell: () => ({
        kind: 'mixture',
        evidence: `${entity.name} may be two: of ${countOf(entity.articles.length, 'article')}, ${formatCount(other.length)} (like ${id(other[0]!)}) ${apart} (like ${id(main[0]!)}), and no name is in both.`,
        line: selections
          .map(
            (articles) =>
              `- {split: ${quoteName(nameOf(entity))}, articles: ${quoteText(articles)}, as: ${quoteName(as)}}`,
          )
          .join('\n'),
      }),
    };
  };
}

function nameField(sport: Sport): string {
  return sport === 'other' ? 'sport' : (sport ?? 'news');
}

/** The one game that all the articles are about, `news` where they are about none. */
function fieldOf(sports: readonly Sport[]): string | null {
  const fields = new Set(sports.map(nameField));
  return fields.size === 1 ? [...fields][0]! : null;
}

/** @param one days, in order */
function daysBetween(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  return Math.max(other[0]! - one.at(-1)!, one[0]! - other.at(-1)!);
}
