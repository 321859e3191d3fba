import { loadGazetteer } from '../../annotate/gazetteer/gazetteer.ts';
import { isOneSlip } from '../../annotate/slip.ts';
import type { Clusters } from './clusters.ts';
import type { NameGroup } from './gather-names.ts';

const SHORTEST_WORD = 5;
/** The right spelling stands in so many times as many articles as the slip. */
const RIGHT_SHARE = 2;
/** One letter off, a word keeps its first three letters or its last two. */
const PREFIX = 3;
const SUFFIX = 2;
/** Names that share all but one word and a piece of that; more than these are no slips of each other. */
const FULLEST_BUCKET = 200;

/** Keys under which a name meets those that are one slip in one word away. */
function bucketsOf({ kind, words }: NameGroup): string[] {
  return words.flatMap((word, at) => {
    if (word.length < SHORTEST_WORD || /\d/.test(word)) return [];
    const others = words.map((other, i) => (i === at ? '' : other)).join(' ');
    return [
      `${kind} ${others} ${at} ${word.slice(0, PREFIX)}-`,
      `${kind} ${others} ${at} -${word.slice(-SUFFIX)}`,
    ];
  });
}

/** Whether two names of as many words differ by one letter in one long word, which is not two given names. */
function isSlip(a: NameGroup, b: NameGroup): boolean {
  const at = a.words.findIndex((word, i) => word !== b.words[i]);
  const [one = '', other = ''] = [a.words[at], b.words[at]];
  if (a.words.some((word, i) => i !== at && word !== b.words[i])) return false;
  if (Math.min(one.length, other.length) < SHORTEST_WORD || !isOneSlip(one, other)) return false;
  const { givenNames } = loadGazetteer();
  return !(givenNames.has(one) && givenNames.has(other));
}

/** Rare misspellings of a person's full name join the frequent spelling: `Mohamed Bazou`, `Mohamed Bazoum`. */
export function joinSlips(groups: readonly NameGroup[], clusters: Clusters): void {
  const buckets = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.kind !== 'person' || group.words.length < 2) continue;
    for (const key of bucketsOf(group)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [group]);
      else bucket.push(group);
    }
  }
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > FULLEST_BUCKET) continue;
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        const [rare, right] = a.articles.length < b.articles.length ? [a, b] : [b, a];
        if (rare.words.length !== right.words.length) continue;
        if (right.articles.length >= RIGHT_SHARE * rare.articles.length && isSlip(rare, right))
          clusters.join(rare.index, right.index);
      }
  }
}
