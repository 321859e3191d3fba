import type { ReadBody } from '../../model/bodies.ts';
import type { Span } from '../../model/model.ts';
import type { ListedArticle, Listing, PlannedArticle } from '../../model/page-parts.ts';
import type { ArticlePage, HtmlPage, PlannedArticlePage, PlannedPage } from '../../model/pages.ts';
import { quoteMentions } from './quote-mentions.ts';

type Quotes = NonNullable<PlannedArticle['quotes']>;
type Quoted = Pick<ListedArticle, 'sentences' | 'more'>;

/** How many sentences an article is quoted with at most, by how many the list has: long pages take long to load. */
const MOST_SENTENCES = [
  { upTo: 100, most: 3 },
  { upTo: 200, most: 2 },
] as const;
const LEAST_SENTENCES = 1;

const UNQUOTED: Quoted = { sentences: [], more: 0 };

/** A page with what it shows of articles' bodies. */
export function fillPage(page: PlannedPage, readBody: ReadBody): HtmlPage {
  switch (page.kind) {
    case 'article': {
      const { body: _, ...rest } = page;
      return { ...rest, article: fillArticle(page, readBody) };
    }
    case 'entity':
    case 'grouping':
    case 'period':
      return { ...page, listing: fillListing(page.listing, readBody) };
    default:
      return page;
  }
}

/**
 * Of a page, that which shows articles' bodies, and nothing of where they are kept: to copy all the rest takes longer than
 * to read it.
 */
export function fillParts(page: PlannedPage, readBody: ReadBody): object {
  switch (page.kind) {
    case 'article':
      return { article: fillArticle(page, readBody), body: undefined };
    case 'entity':
    case 'grouping':
    case 'period':
      return { listing: fillListing(page.listing, readBody) };
    default:
      return {};
  }
}

function fillArticle({ body, article }: PlannedArticlePage, readBody: ReadBody): ArticlePage['article'] {
  const { text, blocks } = readBody(body);
  return { ...article, text, blocks };
}

function fillListing({ sections, periods }: Listing<PlannedArticle>, readBody: ReadBody): Listing {
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  const most = MOST_SENTENCES.find(({ upTo }) => count <= upTo)?.most ?? LEAST_SENTENCES;
  return {
    sections: sections.map(({ items, ...section }) => ({
      ...section,
      items: items.map((item) => fillItem(item, most, readBody)),
    })),
    periods,
  };
}

function fillItem(
  { anchor, rank, card, quotes }: PlannedArticle,
  most: number,
  readBody: ReadBody,
): ListedArticle {
  const { sentences, more } = quotes === null ? UNQUOTED : quote(quotes, most, readBody);
  // Written out: to spread took as long as to quote.
  if (rank === undefined)
    return anchor === undefined ? { card, sentences, more } : { anchor, card, sentences, more };
  return anchor === undefined ? { rank, card, sentences, more } : { anchor, rank, card, sentences, more };
}

function quote({ body, spans }: Quotes, most: number, readBody: ReadBody): Quoted {
  const mentions: Span[] = [];
  for (let at = 0; at < spans.length; at += 2) mentions.push({ start: spans[at]!, end: spans[at + 1]! });
  return quoteMentions(readBody(body), mentions, most);
}
