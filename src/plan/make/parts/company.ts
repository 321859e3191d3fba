import { ofEachKind } from '../../../model/each-kind.ts';
import type { Url } from '../../../model/model.ts';
import type { Company, CountedLink } from '../../../model/page-parts.ts';
import { shareOfCommonness } from '../../commonness.ts';
import type { Face, NamedEntity } from '../../face.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { byCount } from './by-count.ts';

/** The people, places and organisations that are in most of the given articles and have pages, `most` of each kind. */
export function companyOf(articles: readonly Face[], most: number): Company {
  const of = ofEachKind((): CountedLink[] => []);
  for (const [{ kind }, link] of countLinks(articles)) of[kind].push(link);
  return ofEachKind((kind) => of[kind].sort(byCount).slice(0, most));
}

/** Those that are in many of the given articles, and in more of them than chance has it: who is named everywhere comes after who is named here. */
export function ownCompanyOf(articles: readonly Face[], most: number): Company {
  const of = ofEachKind((): { readonly link: CountedLink; readonly weight: number }[] => []);
  for (const [{ kind, commonness }, link] of countLinks(articles)) {
    const expected = articles.length * shareOfCommonness(commonness);
    of[kind].push({ link, weight: link.count * Math.log2(1 + link.count / expected) });
  }
  return ofEachKind((kind) =>
    of[kind]
      .sort((a, b) => b.weight - a.weight || byCount(a.link, b.link))
      .slice(0, most)
      .map(({ link }) => link),
  );
}

/** Each entity that has a page, in how many of the articles it is. */
function countLinks(articles: readonly Face[]): ReadonlyMap<NamedEntity, CountedLink> {
  const known = new Map<NamedEntity, { text: string; url: Url; count: number }>();
  for (const { entities } of articles) {
    for (const entity of entities) {
      const link = known.get(entity);
      if (link !== undefined) link.count++;
      else if (entity.url !== null) known.set(entity, { text: shortName(entity), url: entity.url, count: 1 });
    }
  }
  return known;
}
