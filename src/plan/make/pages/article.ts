import type { EntityId, Url } from '../../../model/model.ts';
import type { Card, Link } from '../../../model/page-parts.ts';
import type { ArticlePage, PlannedArticlePage, StoryPlace } from '../../../model/pages.ts';
import { cutAtWord } from '../../../tools/text/cut.ts';
import { dayLink, monthLink, monthOf, yearLink, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { Marked } from '../../marked.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { below } from '../parts/position.ts';
import { UNDATED } from '../parts/site-links.ts';

const LONGEST_LEAD = 200;

/** An article, and what its page shows of the archive around it. */
export interface ArticleInputs extends Pick<ArticlePage, 'source' | 'topics' | 'relatedLines'> {
  readonly face: Marked<Face>;
  readonly previous: Marked<Card> | null;
  readonly next: Marked<Card> | null;
  readonly story: StoryPlace<Marked<Card>> | null;
  readonly related: readonly Marked<Card>[];
  readonly copies: readonly Marked<Card>[];
  /** Articles of its day, itself among them; 0 without a day. */
  readonly sameDay: number;
}

/** The page of an article. */
export function makeArticle({
  face: { value: face },
  ...around
}: ArticleInputs): readonly [PlannedArticlePage] {
  const { article, body } = face;
  const { url, lead, time } = face.card.value;
  const day = article.date;
  const above = day === null ? [UNDATED] : [yearLink(yearOf(day)), monthLink(monthOf(day)), dayLink(day)];
  return [
    {
      kind: 'article',
      url,
      position: { ...below(...above), previous: linkTo(around.previous), next: linkTo(around.next) },
      id: article.id,
      article,
      body,
      lead: lead === '' ? cutAtWord(article.headline, LONGEST_LEAD) : lead,
      links: linkMentions(face),
      time,
      source: around.source,
      topics: around.topics,
      entities: listEntities(face),
      story: around.story && {
        ...around.story,
        previous: around.story.previous?.value ?? null,
        next: around.story.next?.value ?? null,
      },
      related: around.related.map(({ value }) => value),
      copies: around.copies.map(({ value }) => value),
      sameDay: day === null ? null : { ...dayLink(day), count: around.sameDay },
      relatedLines: around.relatedLines,
    },
  ];
}

function linkTo(card: Marked<Card> | null): Link | null {
  return card && { text: card.value.headline, url: card.value.url, language: card.value.language };
}

/** The first mention of each entity that has a page, in the body. */
function linkMentions({ entities, entityOf, starts, forms, bodyStart }: Face): ArticlePage['links'] {
  const left = new Map<EntityId, Url>();
  for (const { id, url } of entities) if (url !== null) left.set(id, url);
  return entityOf.flatMap((entity, at) => {
    const start = starts[at]!;
    const url = entity === null || start < bodyStart ? undefined : left.get(entity);
    if (entity === null || url === undefined) return [];
    left.delete(entity);
    return [{ start, end: start + forms[at]!.text.length, url }];
  });
}

function listEntities({ entities, mentionCounts }: Face): ArticlePage['entities'] {
  return entities
    .map((entity, at) => ({ entity, count: mentionCounts[at]! }))
    .sort((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity, count }) => ({ kind: entity.kind, name: shortName(entity), url: entity.url, count }));
}
