import { loadGivenNames } from '../../annotate/gazetteer/given-names.ts';
import type { Clusters } from './clusters.ts';
import { type Company, standTogether } from './company.ts';
import type { NameGroup } from './gather-names.ts';
import { isBareName } from './link-people.ts';
import { consonantsOf, soundAlike } from './sound-alike.ts';

/** Surnames that meet by sound; more than these are no spellings of each other. */
const FULLEST_BUCKET = 30;
/** Shorter surnames sound like too many others. */
const FEWEST_CONSONANTS = 3;
/** Without a given name, much of the company must be the same. */
const LEAST_SHARE = 0.2;

/** Spellings of a surname that no article has with a given name are one by their company: `Khadafy`, `Gaddafi`. */
export function joinBareSpellings(groups: readonly NameGroup[], clusters: Clusters, company: Company): void {
  const givenNames = loadGivenNames();
  const buckets = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const [surname = ''] = group.words;
    if (!isBareName(group) || group.words.length > 1 || givenNames.has(surname)) continue;
    const sound = consonantsOf(surname);
    if (sound.length < FEWEST_CONSONANTS) continue;
    const bucket = buckets.get(sound);
    if (bucket === undefined) buckets.set(sound, [group]);
    else bucket.push(group);
  }
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > FULLEST_BUCKET) continue;
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        const [one, other] = [a.words[0]!, b.words[0]!];
        if (!soundAlike(one, other) || standTogether(a, b)) continue;
        const isName = ({ words }: NameGroup): boolean => words.includes(one) || words.includes(other);
        const { share, evident, otherField } = company.compare(a.articles, b.articles, isName);
        if (share >= LEAST_SHARE && evident && !otherField) clusters.join(a.index, b.index);
      }
  }
}
