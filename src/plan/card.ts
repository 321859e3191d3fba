import type { ArchiveArticle, Block, Url } from '../model.ts';
import type { Card } from '../page-parts.ts';
import { cutAtWord } from './cut.ts';
import { findSpan } from './find-span.ts';

const LEAD_LENGTH = 220;

/** Where the words of a paragraph begin that are not its dateline. */
function bodyStart(block: Block): number {
  return block.datelineEnd ?? block.start;
}

/**
 * The first words that tell a reader more than the headline: of the first paragraph or, where the headline
 * was made from that one's first sentence, of the sentence that follows it.
 */
function leadOf({ article, sentences }: ArchiveArticle): string {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph');
  const first = paragraphs[0];
  if (!first) return '';
  const start = bodyStart(first);
  if (!article.headlineDerived) return cutAtWord(article.text.slice(start, first.end), LEAD_LENGTH);
  const later = sentences.find((sentence) => sentence.start > start && findSpan(paragraphs, sentence.start));
  if (!later) return '';
  const block = findSpan(paragraphs, later.start)!;
  return cutAtWord(article.text.slice(Math.max(later.start, bodyStart(block)), block.end), LEAD_LENGTH);
}

/** An article as lists show it. */
export function makeCard(entry: ArchiveArticle, url: Url, source: string | null): Card {
  const { article } = entry;
  return {
    url,
    headline: article.headline,
    headlineDerived: article.headlineDerived,
    language: article.language,
    day: article.date,
    time: timeOf(article.published),
    lead: leadOf(entry),
    source,
  };
}

/** @example timeOf('1987-03-23T15:19:04+00:00') // '15:19' */
export function timeOf(published: string | null): string | null {
  return published === null ? null : published.slice(11, 16);
}
