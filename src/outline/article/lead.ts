import type { AnnotatedArticle, Block } from '../../model/model.ts';
import { cutAtWord } from '../../tools/text/cut.ts';

const LONGEST = 220;

/**
 * The first words that tell a reader more than the headline: of the first paragraph or, where that one's first sentence
 * stands for the headline, what follows it.
 */
export function leadOf({ article }: Pick<AnnotatedArticle, 'article'>): string {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph');
  const [first, second] = paragraphs;
  if (!first) return '';
  if (!article.opening) return cutAtWord(article.text.slice(bodyStart(first), first.end), LONGEST);
  const rest = article.text.slice(article.opening.end, first.end);
  if (rest.trim() !== '') return cutAtWord(rest, LONGEST);
  return second ? cutAtWord(article.text.slice(bodyStart(second), second.end), LONGEST) : '';
}

/** Where the words of a paragraph begin that are not its dateline. */
function bodyStart(block: Block): number {
  return block.datelineEnd ?? block.start;
}
