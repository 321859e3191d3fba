import type { AnnotatedArticle, Block } from '../../model/model.ts';
import { cutAtWord } from '../../tools/text/cut.ts';
import { findSpan } from '../../tools/text/find-span.ts';

const LONGEST = 220;

/**
 * The first words that tell a reader more than the headline: of the first paragraph or, where the headline
 * was made from that one's first sentence, of the sentence that follows it.
 */
export function leadOf({ article, sentences }: Pick<AnnotatedArticle, 'article' | 'sentences'>): string {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph');
  const first = paragraphs[0];
  if (!first) return '';
  const start = bodyStart(first);
  if (!article.headlineDerived) return cutAtWord(article.text.slice(start, first.end), LONGEST);
  const later = sentences.find((sentence) => sentence.start > start && findSpan(paragraphs, sentence.start));
  if (!later) return '';
  const block = findSpan(paragraphs, later.start)!;
  return cutAtWord(article.text.slice(Math.max(later.start, bodyStart(block)), block.end), LONGEST);
}

/** Where the words of a paragraph begin that are not its dateline. */
function bodyStart(block: Block): number {
  return block.datelineEnd ?? block.start;
}
