import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { isAcronym } from '../names/acronym.ts';
import { Buckets } from '../names/buckets.ts';
import { includesSorted } from '../names/company.ts';
import { isMostlyBare } from '../names/mostly-bare.ts';
import type { NameGroup } from '../names/name-group.ts';
import { singularOf } from '../names/name-key.ts';
import { isOfNoCountry } from '../names/ordinary-organisation.ts';
import type { JoinRow } from './join-step.ts';

/** So many articles, at least, have a long name and the short one… */
const FEWEST = 2;
/** …which are so large a share of those that have the long one… */
const SHARE = 2 / 3;
/** …and in so large a share of these it is said once, before the short one. */
const SHARE_INTRODUCED = 3 / 4;
/** What stands in so many times as many articles as the long one is beside it by chance: `Congress` beside Pork Congress. */
const FREQUENT = 4;
/** Another long name in a larger share of as many articles may be meant as well. */
const RIVAL = 1 / 2;

/**
 * An organisation's name that a longer one holds, not at its beginning, is that where articles say the longer one once
 * and then the short one: `Renault` of Regie Nationale des Usines Renault. A unit is told of the other way round, or by its
 * own name all through.
 */
export const INTRODUCED = {
  step: 'introduced',
  asksEditor: false,
  *propose({ groups, introductionsIn, listings, entityOf }) {
    const firms = groups.filter(isOfNoCountry);
    const longer = indexLongerNames(firms);
    for (const short of firms) {
      const names = longer.get(short.plainKey);
      if (names.length === 0 || !isMostlyBare(short) || findPlaces(short.plainKey).length > 0) continue;
      // Articles give acronyms for names, and are asked for them.
      if (short.names.every(isAcronym)) continue;
      const found = names.flatMap((long) => {
        const together = long.articles.filter((article) => includesSorted(short.articles, article));
        return together.length < FEWEST ? [] : [{ long, together }];
      });
      for (const { long, together } of found) {
        const { articleCount } = long;
        // Beginnings are looked at elsewhere, and may be meant as well.
        if (long.words[0] === short.words[0]) continue;
        if (together.length < articleCount * SHARE || articleCount * FREQUENT < short.articleCount) continue;
        const introduced = together.filter((article) => introductionsIn(long, short, article) === 1);
        const rivals = found.filter(
          (other) =>
            entityOf(other.long.index) !== entityOf(long.index) &&
            other.together.length > together.length * RIVAL,
        );
        const told = listings.tellApart(short, long);
        // `Kellogg Co <K>` is known by its share, and M.W. Kellogg has none.
        const isListedAlone = listings.usualSignOf(short) !== null && listings.usualSignOf(long) === null;
        const isUsual = introduced.length >= together.length * SHARE_INTRODUCED;
        yield {
          a: short.index,
          b: long.index,
          sure: isUsual && rivals.length === 0 && told === null && !isListedAlone,
          why: [
            { kind: 'introduced', articles: introduced.length, of: together.length },
            { kind: 'counts', articles: [short.articleCount, articleCount] },
            ...(rivals.length > 0 ? [{ kind: 'longer-names', count: rivals.length + 1 } as const] : []),
            ...(told === null ? [] : [told]),
          ],
        };
      }
    }
  },
} as const satisfies JoinRow;

/** Longer names by the short ones that they hold. */
function indexLongerNames(firms: readonly NameGroup[]): Buckets<NameGroup> {
  const borne = new Set(firms.map(({ plainKey }) => plainKey));
  const longer = new Buckets<NameGroup>();
  for (const firm of firms)
    for (let from = 0; from < firm.words.length; from++)
      for (let to = from + 1; to <= firm.words.length; to++) {
        if (to - from === firm.words.length) continue;
        const part = singularOf(firm.words.slice(from, to).join(' '));
        if (borne.has(part)) longer.add(part, firm);
      }
  return longer;
}
