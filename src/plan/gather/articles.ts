import type { Outline } from '../../model/model.ts';
import type { Card, Link } from '../../model/page-parts.ts';
import type { ArticlePage, StoryPlace } from '../../model/pages.ts';
import { headlineKey } from '../../outline/article/headline-key.ts';
import { NONE } from '../../outline/columns.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { lookUp } from '../../tools/collections/look-up.ts';
import { rowOf } from '../../tools/columns/ragged.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Gathered } from '../make/gathered.ts';
import type { ArticleInputs } from '../make/pages/article.ts';
import type { Marked } from '../told.ts';
import { scopeOfCitations } from '../urls/citation-urls.ts';
import { sourceUrl, storyUrl, topicUrl } from '../urls/page-urls.ts';

type RelatedLines = Outline['relatedLines'];

type GroupingLinks = Readonly<Record<'topics' | 'sources', readonly Link[]>>;

/** Rows of the articles of each headline. */
type ByHeadline = ReadonlyMap<string, readonly number[]>;

/** The page of each article. */
export function* gatherArticles(catalogue: Catalogue): Iterable<Gathered<'article'>> {
  const { archive, dateOf } = catalogue;
  const links: GroupingLinks = {
    topics: archive.topics.map((topic) => ({ text: topic.name, url: topicUrl(topic) })),
    sources: archive.sources.map((source) => ({ text: source.name, url: sourceUrl(source) })),
  };
  const references = scopeOfCitations(archive.outlines.count, catalogue.settings);
  const linesOf = listRelatedLines(catalogue);
  const byHeadline = linesOf.size === 0 ? new Map() : groupByHeadline(catalogue);
  for (let row = 0; row < archive.outlines.count; row++) {
    const relatedLines = linkLines(linesOf.get(row) ?? [], row, byHeadline, catalogue);
    yield new Gathered(
      'article',
      { ...lookAround(row, links, catalogue), relatedLines, references },
      dateOf[row]!,
    );
  }
}

/** Looks around an article. */
function lookAround(
  row: number,
  links: GroupingLinks,
  catalogue: Catalogue,
): Omit<ArticleInputs, 'relatedLines' | 'references'> {
  const { archive, faces, cards, dateOf, days, topicsOf, sourcesOf, authorUrls } = catalogue;
  const date = dateOf[row]!;
  const neighbour = (other: number): Marked<Card> | null => {
    const itsDate = dateOf[other];
    return itsDate !== undefined && (itsDate === null) === (date === null) ? cards.at(other) : null;
  };
  return {
    face: faces.at(row),
    previous: neighbour(row - 1),
    next: neighbour(row + 1),
    source: links.sources[sourcesOf.get(row)?.[0] ?? NONE] ?? null,
    authors: Array.from(rowOf(archive.authorOf, row), (place) => authorUrls[place] ?? null),
    topics: (topicsOf.get(row) ?? []).map((place) => links.topics[place]!),
    story: placeInStory(row, catalogue),
    related: cards.of(rowOf(archive.related, row)),
    copies: cards.of(rowOf(archive.copies, row)),
    sameDate: date === null ? 0 : lookUp(days.byDate, date).length,
  };
}

function placeInStory(row: number, { archive, cards }: Catalogue): StoryPlace<Marked<Card>> | null {
  const story = archive.stories[archive.storyOf[row]!];
  if (story === undefined) return null;
  const { articles } = story;
  const at = articles.indexOf(row);
  return {
    link: { kind: 'story', name: story.name, url: storyUrl(story) },
    count: articles.length,
    previous: at === 0 ? null : cards.at(articles[at - 1]!),
    next: at + 1 === articles.length ? null : cards.at(articles[at + 1]!),
  };
}

/** The lines that name other articles, of the articles that have any. */
function listRelatedLines({ archive: { outlines } }: Catalogue): ReadonlyMap<number, RelatedLines> {
  const { bounds } = outlines.relatedLines;
  const read = readTexts(outlines.relatedLines);
  const lines = new Map<number, RelatedLines>();
  for (let row = 0; row < outlines.count; row++)
    if (bounds[row] !== bounds[row + 1]) lines.set(row, JSON.parse(read(row)) as RelatedLines);
  return lines;
}

function groupByHeadline({ archive: { outlines } }: Catalogue): ByHeadline {
  const headline = readTexts(outlines.headlines);
  return groupBy(outlines.days.keys(), (row) => headlineKey(headline(row)));
}

/** Where lines that name other articles lead. */
function linkLines(
  lines: RelatedLines,
  row: number,
  byHeadline: ByHeadline,
  { cardOf }: Catalogue,
): ArticlePage['relatedLines'] {
  return lines.flatMap(({ anchor, headline }) => {
    const found = findNearest(byHeadline.get(headline) ?? [], row);
    return found === undefined ? [] : [{ anchor, url: cardOf(found).url }];
  });
}

/** Of articles with one headline, the one nearest in time. */
function findNearest(rows: readonly number[], to: number): number | undefined {
  const others = rows.filter((row) => row !== to);
  return others.sort((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0];
}
