import { shareOfCommonness } from '../../commonness.ts';
import type { Face, NamedEntity } from '../../face.ts';

/** So many names of an article are shown at first, and lead on to the next article that has them. */
export const SALIENT = 8;

/** A name in the headline is told of; one without a page is rare in the archive, and may be no name. */
const IN_HEADLINE = 1.5;
const WITHOUT_PAGE = 0.5;
/** Bits of surprise that every name is given: in an archive on one country, that is what its articles are about, too. */
const BEFORE_RARITY = 4;
/** The so-manieth name counts half of the first. */
const HALF = 10;

/** A name in an article. */
interface SalientName {
  readonly entity: NamedEntity;
  /** Of its mentions. */
  readonly count: number;
}

/**
 * The names of an article, those that it is about first: by how often it mentions them, how early, whether in its
 * headline, and how few others do.
 */
export function sortBySalience(face: Face): readonly SalientName[] {
  const { entities, mentionCounts } = face;
  const inHeadline = new Set<NamedEntity | null>();
  for (const { start, entity } of face.mentions) if (start < face.bodyStart) inHeadline.add(entity);
  return entities
    .map((entity, at) => {
      const count = mentionCounts[at]!;
      const salience =
        ((1 + Math.log2(count)) *
          (BEFORE_RARITY - Math.log2(shareOfCommonness(entity.commonness))) *
          (inHeadline.has(entity) ? IN_HEADLINE : 1) *
          (entity.url === null ? WITHOUT_PAGE : 1)) /
        (1 + at / HALF);
      return { entity, count, salience };
    })
    .sort((a, b) => b.salience - a.salience || (a.entity.id < b.entity.id ? -1 : 1));
}
