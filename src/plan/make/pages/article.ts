import type { EntityId, Url } from '../../../model/model.ts';
import type { Card, CitationScope, Link } from '../../../model/page-parts.ts';
import type { ArticlePage, PlannedArticlePage, StoryPlace } from '../../../model/pages.ts';
import { cutAtWord } from '../../../tools/text/cut.ts';
import { periodLink, periodsOf } from '../../calendar.ts';
import type { Face, NamedEntity } from '../../face.ts';
import type { Marked, MarkedRows } from '../../told.ts';
import { citationsBeside, citationsOfDate } from '../../urls/citation-urls.ts';
import { shortName } from '../../urls/entity-pages.ts';
import { below } from '../parts/position.ts';
import { sortBySalience } from '../parts/salience.ts';
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
  /** From article to article with the same name: where those before and behind it are, of the names that it is about. */
  readonly steps: readonly {
    readonly entity: EntityId;
    readonly previous: Url | null;
    readonly next: Url | null;
  }[];
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
      entities: listEntities(face, around.steps),
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

function listEntities(face: Face, steps: ArticleInputs['steps']): ArticlePage['entities'] {
  const stepsOf = new Map(steps.map((step) => [step.entity, step]));
  return sortBySalience(face).map(({ entity, count }) => ({
    ...{ kind: entity.kind, name: shortName(entity), url: entity.url, count },
    previous: stepsOf.get(entity.id)?.previous ?? null,
    next: stepsOf.get(entity.id)?.next ?? null,
  }));
}
