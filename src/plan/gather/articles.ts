import type { Outline, Url } from '../../model/model.ts';
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
import { SALIENT, sortBySalience } from '../make/parts/salience.ts';
import type { Marked } from '../told.ts';
import { scopeOfCitations } from '../urls/citation-urls.ts';
import { sourceUrl, storyUrl, topicUrl } from '../urls/page-urls.ts';

const RELATED = 3;

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
  const stepsOf = openSteps(catalogue);
  for (let row = 0; row < archive.outlines.count; row++) {
    const gather = () => ({
      ...lookAround(row, links, catalogue),
      steps: stepsOf(row),
      relatedLines: linkLines(linesOf.get(row) ?? [], row, byHeadline, catalogue),
      references,
    });
    yield new Gathered('article', gather, dateOf[row]!);
  }
}

/** Looks around an article. */
function lookAround(
  row: number,
  links: GroupingLinks,
  catalogue: Catalogue,
): Omit<ArticleInputs, 'steps' | 'relatedLines' | 'references'> {
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
    related: cards.of(listRelated(row, archive)),
    copies: cards.of(rowOf(archive.copies, row)),
    sameDate: date === null ? 0 : lookUp(days.byDate, date).length,
  };
}

/** No two of them say nearly the same. */
function listRelated(row: number, { related, copies }: Catalogue['archive']): Uint32Array {
  const chosen: number[] = [];
  for (const other of rowOf(related, row)) {
    const isTold = rowOf(copies, other).some((copy) => chosen.includes(copy));
    if (!isTold && chosen.length < RELATED) chosen.push(other);
  }
  return Uint32Array.from(chosen);
}

/** Of the names that an article is about, its neighbours. Rows are best asked for in their order. */
function openSteps({ archive, faces, cardOf }: Catalogue): (row: number) => ArticleInputs['steps'] {
  const places = new Map<string, number>(archive.entities.map(({ id }, place) => [id, place]));
  /** By entity: where its articles have been gone through to. */
  const reached = new Uint32Array(archive.entities.length);
  const urlOf = (row: number | undefined): Url | null => (row === undefined ? null : cardOf(row).url);
  return (row) =>
    sortBySalience(faces.at(row).value)
      .slice(0, SALIENT)
      .flatMap(({ entity: { id, url } }) => {
        if (url === null) return [];
        const place = places.get(id)!;
        const { articles } = archive.entities[place]!;
        let at = reached[place]!;
        if (articles[at]! > row) at = 0;
        while (articles[at]! < row) at++;
        reached[place] = at;
        return [{ entity: id, previous: urlOf(articles[at - 1]), next: urlOf(articles[at + 1]) }];
      });
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
