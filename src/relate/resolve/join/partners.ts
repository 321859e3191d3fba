import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import { LEFT_OUT } from '../names/acronym.ts';
import { Buckets } from '../names/buckets.ts';
import { speaksAgainst, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { isOrdinaryOrganisation } from '../names/ordinary-organisation.ts';
import type { JoinRow } from './join-step.ts';

/** A word is the name of several firms; longer names are hardly shortened. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 3;
/** A longer name in so many times fewer articles than the short one is hardly the firm's. */
const RARE = 4;

/**
 * A firm that is called after partners goes by the first of them: `Smith Barney` is Smith Barney Harris Upham, where the
 * archive has one such firm. What goes on with a word of English or a place is a unit, `Smith Barney Mortgage`.
 */
export const PARTNERS = {
  step: 'partners',
  asksEditor: false,
  *propose({ groups, company, entityOf }) {
    const firms = groups.filter(mayBeFirm);
    const longer = indexLongerNames(firms);
    for (const short of firms) {
      const names = longer.get(short.plainKey);
      const [long] = names;
      if (long === undefined) continue;
      const bearers = new Set(names.map(({ index }) => entityOf(index)));
      const theirs = names.flatMap((name) => [...name.articles]);
      const shared = company.compare(short.articles, theirs, company.withAllWords(short.words));
      const isRare = theirs.length * RARE <= short.articleCount;
      yield {
        a: short.index,
        b: long.index,
        sure: !isRare && bearers.size === 1 && !speaksAgainst(shared),
        why: [
          { kind: 'part', of: 'beginning' },
          ...(bearers.size > 1 ? [{ kind: 'longer-names', count: bearers.size } as const] : []),
          { kind: 'counts', articles: [short.articleCount, theirs.length] },
          tellCompany(shared, null),
        ],
      };
    }
  },
} as const satisfies JoinRow;

function mayBeFirm(group: NameGroup): boolean {
  return isOrdinaryOrganisation(group) && group.fixedName === null && group.words.length >= FEWEST_WORDS;
}

/** Longer names by the short ones that they begin with and go on from with names alone. */
function indexLongerNames(firms: readonly NameGroup[]): Buckets<NameGroup> {
  const borne = new Set(firms.map(({ plainKey }) => plainKey));
  const longer = new Buckets<NameGroup>();
  for (const firm of firms)
    for (let length = FEWEST_WORDS; length < firm.words.length && length <= MOST_WORDS; length++) {
      const head = firm.words.slice(0, length).join(' ');
      if (!borne.has(head) || !firm.words.slice(length - 1).every(isPartner)) continue;
      if (findPlaces(head).length === 0) longer.add(head, firm);
    }
  return longer;
}

/** The last word of a name may have lost its plural. */
function isPartner(word: string): boolean {
  if (word.length < 2 || LEFT_OUT.has(word) || isCommonWord(word) || isCommonWord(`${word}s`)) return false;
  return findPlaces(word).length === 0;
}
