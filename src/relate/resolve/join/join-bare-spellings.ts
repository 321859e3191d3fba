import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { isBareName } from '../names/bare-name.ts';
import { Buckets } from '../names/buckets.ts';
import type { Clusters } from '../names/clusters.ts';
import type { Company } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { findRivalSpellings } from '../names/rival-spellings.ts';
import { consonantsOf, soundAlike } from '../names/sound-alike.ts';

/** Surnames that meet by sound; more than these are no spellings of each other. */
const FULLEST_BUCKET = 30;
/** Shorter surnames sound like too many others. */
const FEWEST_CONSONANTS = 3;
/** Without a given name, much of the company must be the same. */
const LEAST_SHARE = 0.2;

/** Spellings of a surname that no article has with a given name are one by their company: `Khadafy`, `Gaddafi`. */
export function joinBareSpellings(groups: readonly NameGroup[], clusters: Clusters, company: Company): void {
  const givenNames = loadGivenNames();
  const areRivals = findRivalSpellings(groups);
  const buckets = new Buckets<NameGroup>();
  for (const group of groups) {
    const [surname = ''] = group.words;
    if (!isBareName(group) || group.words.length > 1 || givenNames.has(surname)) continue;
    const sound = consonantsOf(surname);
    if (sound.length < FEWEST_CONSONANTS) continue;
    buckets.add(sound, group);
  }
  for (const [a, b] of buckets.pairs(FULLEST_BUCKET)) {
    const [one, other] = [a.words[0]!, b.words[0]!];
    if (!soundAlike(one, other) || areRivals(one, other)) continue;
    const isName = ({ words }: NameGroup): boolean => words.includes(one) || words.includes(other);
    const { share, evident, otherField } = company.compare(a.articles, b.articles, isName);
    if (share >= LEAST_SHARE && evident && !otherField) clusters.join(a.index, b.index);
  }
}
