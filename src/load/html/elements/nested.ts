/** Flow content inside a block that has an element of its own. */
import { BREAK, type Fragment, markup, textOfFragments, trimFragments } from '../../body/draft.ts';
import type { FlowItem } from './flow.ts';

/**
 * Content of a list item, a cell or a quotation.
 *
 * @param always whether one line of text alone is a paragraph there
 */
export function writeNested(items: readonly FlowItem[], always: boolean): Fragment[] {
  const segments = items.filter((item) => item.kind === 'segment' && hasText(item)).length;
  return items.flatMap((item): Fragment[] => {
    if (item.kind === 'rule') return [];
    if (item.kind === 'segment' && !hasText(item))
      return item.fragments.filter(({ kind }) => kind === 'picture');
    if (item.kind === 'element' && !INLINE.has(item.block)) return [BREAK, ...item.fragments];
    if (!always && segments === 1) return [BREAK, ...item.fragments];
    const isHeading = item.kind === 'segment' && item.level !== null;
    const [open, close] = isHeading ? ['<p><strong>', '</strong></p>'] : ['<p>', '</p>'];
    return [BREAK, markup(open), ...item.fragments, markup(close)];
  });
}

function hasText({ fragments }: Exclude<FlowItem, { kind: 'rule' }>): boolean {
  return textOfFragments(fragments) !== '';
}

/** Kinds of blocks that are one line, without an element of their own. */
const INLINE: ReadonlySet<string> = new Set(['caption', 'embed', 'dateline']);

export const LINE_BREAK: readonly Fragment[] = [markup('<br>'), BREAK];

/** Content as lines of text, without the markup of blocks. */
export function writeLines(items: readonly FlowItem[]): readonly Fragment[] {
  return items
    .map((item) => trimFragments(readLine(item)))
    .filter((fragments) => textOfFragments(fragments) !== '')
    .flatMap((fragments, index) => (index === 0 ? fragments : [...LINE_BREAK, ...fragments]));
}

function readLine(item: FlowItem): readonly Fragment[] {
  if (item.kind === 'rule') return [];
  return item.kind === 'segment' ? item.fragments : item.fragments.flatMap(stripMarkup);
}

function stripMarkup(fragment: Fragment): readonly Fragment[] {
  if (fragment.kind === 'run') return [{ ...fragment, linked: false, literal: false }];
  return fragment.kind === 'break' ? [fragment] : [];
}
