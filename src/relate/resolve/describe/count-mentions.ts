import { OPEN } from '../link/assign-mentions.ts';

/** The mentions of each cluster of names: those of one form and one group are alike, and counted together. */
export interface MentionCounts {
  /** The clusters that have mentions, in the order of their first ones. */
  readonly clusters: Uint32Array;
  /** By cluster of these: its first mention. */
  readonly firsts: Uint32Array;
  /** Cluster `i` of these has the counts from `bounds[i]` to `bounds[i + 1]` (exclusive), in the order of their first mentions: */
  readonly bounds: Uint32Array;
  /** numbers of forms, */
  readonly forms: Uint32Array;
  /** numbers of groups, */
  readonly groups: Uint32Array;
  /** and how many mentions there are. */
  readonly counts: Uint32Array;
  /** Cluster `i` of these has the mentions from `runs[i]` to `runs[i + 1]` (exclusive), in order of time: */
  readonly runs: Uint32Array;
  /** the place of each one's count. */
  readonly countOf: Uint32Array;
}

/**
 * Counts the mentions of each cluster; all three columns have a value for each mention.
 *
 * @param formOf below `formCount`
 */
export function countMentions(
  formOf: Uint32Array,
  groupOf: Uint32Array,
  clusterOf: Int32Array,
  formCount: number,
): MentionCounts {
  const { clusters, firsts, runs, mentions } = sortByCluster(clusterOf);
  const bounds = new Uint32Array(runs.length);
  const forms = new Uint32Array(mentions.length);
  const groups = new Uint32Array(mentions.length);
  const counts = new Uint32Array(mentions.length);
  const countOf = new Uint32Array(mentions.length);
  /** By form, its latest count, and by count, the one before it of the same form; both plus one. */
  const latest = new Uint32Array(formCount);
  const before = new Uint32Array(mentions.length);
  let end = 0;
  for (let place = 0; place < clusters.length; place++) {
    const start = end;
    for (let run = runs[place]!; run < runs[place + 1]!; run++) {
      const form = formOf[mentions[run]!]!;
      const group = groupOf[mentions[run]!]!;
      let count = latest[form]!;
      while (count > start && groups[count - 1] !== group) count = before[count - 1]!;
      if (count <= start) {
        forms[end] = form;
        groups[end] = group;
        before[end] = latest[form]!;
        latest[form] = count = ++end;
      }
      counts[count - 1]!++;
      countOf[run] = count - 1;
    }
    bounds[place + 1] = end;
  }
  return {
    clusters,
    firsts,
    bounds,
    forms: forms.slice(0, end),
    groups: groups.slice(0, end),
    counts: counts.slice(0, end),
    runs,
    countOf,
  };
}

interface SortedMentions extends Pick<MentionCounts, 'clusters' | 'firsts' | 'runs'> {
  /** Cluster after cluster, in each in order of time. */
  readonly mentions: Uint32Array;
}

function sortByCluster(clusterOf: Int32Array): SortedMentions {
  const most = clusterOf.reduce((a, b) => Math.max(a, b), OPEN);
  /** By cluster: its place in the order of first mentions, plus one. */
  const placeOf = new Uint32Array(most + 1);
  const clusters = new Uint32Array(most + 1);
  const firsts = new Uint32Array(most + 1);
  const sizes = new Uint32Array(most + 1);
  let size = 0;
  for (let mention = 0; mention < clusterOf.length; mention++) {
    const cluster = clusterOf[mention]!;
    if (cluster === OPEN) continue;
    if (placeOf[cluster] === 0) {
      clusters[size] = cluster;
      firsts[size] = mention;
      placeOf[cluster] = ++size;
    }
    sizes[placeOf[cluster]! - 1]!++;
  }
  const runs = new Uint32Array(size + 1);
  for (let place = 0; place < size; place++) runs[place + 1] = runs[place]! + sizes[place]!;
  const next = runs.slice();
  const mentions = new Uint32Array(runs[size]!);
  for (let mention = 0; mention < clusterOf.length; mention++) {
    const cluster = clusterOf[mention]!;
    if (cluster !== OPEN) mentions[next[placeOf[cluster]! - 1]!++] = mention;
  }
  return { clusters: clusters.slice(0, size), firsts: firsts.slice(0, size), runs, mentions };
}
