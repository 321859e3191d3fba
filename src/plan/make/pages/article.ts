import type { Card, CitationScope, Link } from '../../../model/page-parts.ts';
import type { ArticlePage, PlannedArticlePage, StoryPlace } from '../../../model/pages.ts';
import { cutAtWord } from '../../../tools/text/cut.ts';
import { periodLink, periodsOf } from '../../calendar.ts';
import type { Face, NamedEntity } from '../../face.ts';
import type { Marked, MarkedRows } from '../../told.ts';
import { citationsBeside, citationsOfDate } from '../../urls/citation-urls.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { below } from '../parts/position.ts';
import { UNDATED } from '../parts/site-links.ts';

const LONGEST_LEAD = 200;

/** An article, and what its page shows of the archive around it. */
export interface ArticleInputs extends Pick<ArticlePage, 'source' | 'authors' | 'topics' | 'relatedLines'> {
  readonly face: Marked<Face>;
  readonly previous: Marked<Card> | null;
  readonly next: Marked<Card> | null;
  readonly story: StoryPlace<Marked<Card>> | null;
  readonly related: MarkedRows<Card>;
  readonly copies: MarkedRows<Card>;
  /** Articles of just its date, itself among them; 0 without one. */
  readonly sameDate: number;
  /** What has files of references; `null`: nothing. */
  readonly references: CitationScope | null;
}

/** The page of an article. */
export function makeArticle({
  face: { value: face },
  ...around
}: ArticleInputs): readonly [PlannedArticlePage] {
  const { article, body } = face;
  const { url, headline, lead, time } = face.card;
  const { date } = article;
  const above = date === null ? [UNDATED] : periodsOf(date).map(periodLink);
  return [
    {
      kind: 'article',
      url,
      position: { ...below(...above), previous: linkTo(around.previous), next: linkTo(around.next) },
      id: article.id,
      article,
      body,
      headline,
      illustration: face.illustration,
      lead: lead === '' ? cutAtWord(headline, LONGEST_LEAD) : lead,
      links: linkMentions(face),
      time,
      source: around.source,
      authors: around.authors,
      topics: around.topics,
      entities: listEntities(face),
      story: around.story && {
        ...around.story,
        previous: around.story.previous?.value ?? null,
        next: around.story.next?.value ?? null,
      },
      related: around.related.values,
      copies: around.copies.values,
      sameDate: date === null ? null : { ...periodLink(date), count: around.sameDate },
      relatedLines: around.relatedLines,
      references: around.references && {
        of: around.references,
        files: around.references === 'article' ? citationsBeside(url) : citationsOfDate(date),
      },
    },
  ];
}

function linkTo(card: Marked<Card> | null): Link | null {
  return card && { text: card.value.headline, url: card.value.url, language: card.value.language };
}

/** The first mention of each entity that has a page, in the body. */
function linkMentions({ mentions, bodyStart }: Face): ArticlePage['links'] {
  const linked = new Set<NamedEntity>();
  const links: ArticlePage['links'][number][] = [];
  for (const { start, end, entity } of mentions) {
    if (entity === null || entity.url === null || start < bodyStart || linked.has(entity)) continue;
    linked.add(entity);
    links.push({ start, end, url: entity.url });
  }
  return links;
}

function listEntities({ entities, mentionCounts }: Face): ArticlePage['entities'] {
  return entities
    .map((entity, at) => ({ entity, count: mentionCounts[at]! }))
    .sort((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity, count }) => ({ kind: entity.kind, name: shortName(entity), url: entity.url, count }));
}
