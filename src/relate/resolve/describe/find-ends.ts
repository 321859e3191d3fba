import { ENTITY_KINDS, type EntityKind } from '../../../model/model.ts';
import type { EntityRows } from '../../../outline/archive-columns.ts';
import { NONE, type OutlineColumns } from '../../../outline/columns.ts';
import { isOfDay } from '../../../outline/day-number.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import type { Mentioned } from '../../count-entities.ts';
import type { Postings } from '../../postings.ts';

/** Whoever or whatever is in more than this share of all articles is everybody's company. */
const COMMON_SHARE = 0.02;
const COMMON = 10;

/** Of a person in so many articles, or of whom articles say who it is, one that shares nothing with the others is doubtful. */
const MANY = 10;

const PERSON = ENTITY_KINDS.indexOf('person');

/** What an entity's first and last articles are found by. */
interface EndsOf {
  readonly place: number;
  readonly kind: EntityKind;
  /** Rows of its articles, ascending. */
  readonly articles: Uint32Array;
  /** Those of its articles that say of it what others say, too. */
  readonly alike: ReadonlySet<number>;
}

/**
 * Of each entity the first and the last article of a known day that surely name it. Of a person that is one that says
 * what others say of whom it names, or that has the name in full and shares company with another: a second bearer of
 * the name has neither. `null` where there is none.
 */
export function createEndFinder(
  outlines: OutlineColumns,
  entityOf: Uint32Array,
  mentioned: Mentioned,
  { starts, rows }: Pick<Postings, 'starts' | 'rows'>,
): (entity: EndsOf) => EntityRows['ends'] {
  const { mentions, forms } = outlines;
  const common = Math.max(COMMON, outlines.count * COMMON_SHARE);
  const isFull = Uint8Array.from(listTexts(forms.strings), (text) => (/\S\s+\S/.test(text) ? 1 : 0));

  const isNamedInFull = (row: number, place: number): boolean => {
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
      const form = mentions.forms[at]!;
      if (entityOf[at] === place && forms.kinds[form] === PERSON && isFull[forms.names[form]!] === 1)
        return true;
    }
    return false;
  };

  /** Whether somebody or something that is not in everybody's company is in another of the articles, too. */
  const sharesCompany = (row: number, place: number, articles: ReadonlySet<number>): boolean => {
    for (let entry = mentioned.bounds[row]!; entry < mentioned.bounds[row + 1]!; entry++) {
      const other = mentioned.entities[entry]!;
      if (other === place || other === NONE || starts[other + 1]! - starts[other]! > common) continue;
      for (let at = starts[other]!; at < starts[other + 1]!; at++)
        if (rows[at] !== row && articles.has(rows[at]!)) return true;
    }
    return false;
  };

  return ({ place, kind, articles, alike }) => {
    /** Two of a second bearer may share his company: where it is known which are the first one's, those count. */
    const known = alike.size > 0 ? alike : new Set(articles);
    const isSure = (row: number): boolean => {
      if (!isOfDay(outlines, row)) return false;
      if (kind !== 'person' || articles.length < 2 || alike.has(row)) return true;
      const asksCompany = alike.size > 0 || articles.length >= MANY;
      return isNamedInFull(row, place) && (!asksCompany || sharesCompany(row, place, known));
    };
    const first = articles.find(isSure);
    return first === undefined ? null : { first, last: articles.findLast(isSure)! };
  };
}
