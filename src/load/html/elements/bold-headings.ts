/** Sub-headlines that are no headings to a page: a short line, all bold, above a paragraph. */
import { type Fragment, textOfFragments } from '../../body/draft.ts';
import type { FlowItem } from './flow.ts';

/** Below all headings that the page marks itself. */
const LEVEL = 6;
const LONGEST = 90;
const SHORTEST_BELOW = 80;
const ENDS = /[.!?…,;:。！？]["'”’»)\]]*$/;
/** Share of a page's lines that such may be: beyond it, bold is its type. */
const MOST = 0.4;

type Line = Extract<FlowItem, { kind: 'segment' }>;

export function findBoldHeadings(items: readonly FlowItem[]): readonly FlowItem[] {
  const found = new Set(items.filter((item, index) => index > 0 && isHeading(item, items[index + 1])));
  const lines = items.filter(({ kind }) => kind === 'segment').length;
  if (found.size === 0 || found.size > MOST * lines) return items;
  return items.map((item) =>
    item.kind === 'segment' && found.has(item)
      ? { ...item, level: LEVEL, fragments: item.fragments.filter((fragment) => !isStrong(fragment)) }
      : item,
  );
}

function isHeading(item: FlowItem, below: FlowItem | undefined): boolean {
  if (item.kind !== 'segment' || item.level !== null || item.role !== null || !isBold(item)) return false;
  const text = textOfFragments(item.fragments);
  if (
    text.length > LONGEST ||
    ENDS.test(text) ||
    text.includes('\n') ||
    !/^["'“‘«(¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)
  )
    return false;
  return (
    below?.kind === 'segment' && !isBold(below) && textOfFragments(below.fragments).length >= SHORTEST_BELOW
  );
}

function isBold({ fragments }: Line): boolean {
  let depth = 0;
  let hasText = false;
  for (const fragment of fragments) {
    if (isStrong(fragment)) depth += fragment.html === '<strong>' ? 1 : -1;
    if (fragment.kind === 'picture') return false;
    if (fragment.kind !== 'run' || fragment.text.trim() === '') continue;
    if (depth === 0) return false;
    hasText = true;
  }
  return hasText;
}

function isStrong(fragment: Fragment): fragment is Extract<Fragment, { kind: 'markup' }> {
  return fragment.kind === 'markup' && (fragment.html === '<strong>' || fragment.html === '</strong>');
}
