import { type Fragment, markup } from '../../body/draft.ts';
import type { PageElement } from '../dom.ts';
import type { FlowItem } from './flow.ts';

export function convertCode(node: PageElement): FlowItem {
  const text = (node.textContent ?? '').replace(/^\n/, '').trimEnd();
  const code: Fragment = { kind: 'run', text, linked: false, literal: true };
  return {
    kind: 'element',
    block: 'code',
    fragments: [markup('<pre><code>'), code, markup('</code></pre>')],
  };
}
