import type { ReadBody } from '../../model/bodies.ts';
import type { Span } from '../../model/model.ts';
import type { ListedArticle, Listing, PlannedArticle } from '../../model/page-parts.ts';
import type { HtmlPage, PlannedPage } from '../../model/pages.ts';
import { quoteMentions } from './quote-mentions.ts';

type Quotes = NonNullable<PlannedArticle['quotes']>;
type Quoted = Pick<ListedArticle, 'sentences' | 'more'>;

const UNQUOTED: Quoted = { sentences: [], more: 0 };

/** Reads what a page shows of articles' bodies. */
export function fillPage(page: PlannedPage, readBody: ReadBody): HtmlPage {
  switch (page.kind) {
    case 'article': {
      const { body, article, ...rest } = page;
      const { text, blocks } = readBody(body);
      return { ...rest, article: { ...article, text, blocks } };
    }
    case 'entity':
    case 'grouping':
    case 'period':
      return { ...page, listing: fillListing(page.listing, readBody) };
    default:
      return page;
  }
}

function fillListing({ sections, periods }: Listing<PlannedArticle>, readBody: ReadBody): Listing {
  return {
    sections: sections.map(({ items, ...section }) => ({
      ...section,
      items: items.map((item) => fillItem(item, readBody)),
    })),
    periods,
  };
}

function fillItem({ anchor, card, quotes }: PlannedArticle, readBody: ReadBody): ListedArticle {
  const { sentences, more } = quotes === null ? UNQUOTED : quote(quotes, readBody);
  // Written out: to spread took as long as to quote.
  return anchor === undefined ? { card, sentences, more } : { anchor, card, sentences, more };
}

function quote({ body, spans }: Quotes, readBody: ReadBody): Quoted {
  const mentions: Span[] = [];
  for (let at = 0; at < spans.length; at += 2) mentions.push({ start: spans[at]!, end: spans[at + 1]! });
  return quoteMentions(readBody(body), mentions);
}
