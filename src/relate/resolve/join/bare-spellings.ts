import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { isBareName } from '../names/bare-name.ts';
import { Buckets } from '../names/buckets.ts';
import { tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { findRivalSpellings } from '../names/rival-spellings.ts';
import { consonantsOf, soundAlike } from '../names/sound-alike.ts';
import type { JoinRow } from './join-step.ts';

/** Surnames that meet by sound; more than these are no spellings of each other. */
const FULLEST_BUCKET = 30;
/** Shorter surnames sound like too many others. */
const FEWEST_CONSONANTS = 3;
/** Without a given name, much of the company must be the same. */
const LEAST_SHARE = 0.2;

/** Spellings of a surname that no article has with a given name are one by their company: `Khadafy`, `Gaddafi`. */
export const BARE_SPELLINGS = {
  step: 'bare spellings',
  asksEditor: false,
  *propose({ groups, company, pathOf }) {
    const givenNames = loadGivenNames();
    const findRivals = findRivalSpellings(groups);
    const buckets = new Buckets<NameGroup>();
    for (const group of groups) {
      const [surname = ''] = group.words;
      if (!isBareName(group) || group.words.length > 1 || givenNames.has(surname)) continue;
      const sound = consonantsOf(surname);
      if (sound.length >= FEWEST_CONSONANTS) buckets.add(sound, group);
    }
    for (const [a, b] of buckets.pairs(FULLEST_BUCKET)) {
      const [one, other] = [a.words[0]!, b.words[0]!];
      if (!soundAlike(one, other)) continue;
      const pair = { a: a.index, b: b.index };
      const rivals = findRivals(one, other);
      if (rivals !== null) {
        yield { ...pair, sure: false, why: [{ kind: 'sound' }, { kind: 'rivals', path: pathOf(rivals) }] };
        continue;
      }
      const shared = company.compare(a.articles, b.articles, company.withWords([one, other]));
      const sure = shared.share >= LEAST_SHARE && shared.evident && !shared.otherField;
      yield { ...pair, sure, why: [{ kind: 'sound' }, tellCompany(shared, LEAST_SHARE)] };
    }
  },
} as const satisfies JoinRow;
