import { markup } from '../../body/draft.ts';
import type { PageElement } from '../dom.ts';
import type { ElementContext } from './context.ts';
import type { FlowItem } from './flow.ts';
import { writeNested } from './nested.ts';

export function convertQuotation(node: PageElement, around: ElementContext): FlowItem {
  const content = writeNested(around.collect(node, around), true);
  return {
    kind: 'element',
    block: 'quotation',
    fragments: [markup('<blockquote>'), ...content, markup('</blockquote>')],
  };
}
