import { type Fragment, markup } from '../../body/draft.ts';
import { openOrderedList } from '../../body/elements.ts';
import { isElement, type PageElement, type PageNode } from '../dom.ts';
import type { ElementContext } from './context.ts';
import type { FlowItem } from './flow.ts';
import { writeNested } from './nested.ts';

export function convertList(node: PageElement, name: 'UL' | 'OL', around: ElementContext): FlowItem {
  const fragments: Fragment[] = [];
  for (const child of Array.from(node.childNodes)) {
    const content = writeNested(collectItem(child, around), false);
    if (content.length > 0) fragments.push(markup('<li>'), ...content, markup('</li>'));
  }
  const open = name === 'UL' ? '<ul>' : openOrderedList(node.getAttribute('start') ?? '');
  const list = [markup(open), ...fragments, markup(name === 'UL' ? '</ul>' : '</ol>')];
  return { kind: 'element', block: 'list', fragments: fragments.length === 0 ? [] : list };
}

/** An item of a list, or what stands among the items without being one. */
function collectItem(child: PageNode, around: ElementContext): readonly FlowItem[] {
  if (isElement(child) && child.nodeName.toUpperCase() === 'LI') return around.collect(child, around);
  return around.collectAlone(child, around);
}

/** Longer ones are answers, or other text that is headed by its terms. */
const LONGEST_DEFINITION = 400;

/** Whether a list of terms is a list, and not text with questions, as in an interview, or names above its paragraphs. */
export function isDefinitions(list: PageElement): boolean {
  const definitions = [...list.querySelectorAll('dd')];
  const terms = [...list.querySelectorAll('dt')];
  const questions = terms.filter(({ textContent }) => /[?？؟]\s*$/.test(textContent ?? ''));
  return (
    terms.length > questions.length * 2 &&
    definitions.length > 0 &&
    definitions.every(({ textContent }) => (textContent ?? '').length <= LONGEST_DEFINITION)
  );
}

export function convertDefinitions(list: PageElement, around: ElementContext): FlowItem {
  const fragments = [...list.querySelectorAll('dt, dd')].flatMap((part): readonly Fragment[] => {
    const tag = part.nodeName.toLowerCase();
    const content = writeNested(around.collect(part, around), false);
    return content.length === 0
      ? []
      : [markup(tag === 'dt' ? '<dt>' : '<dd>'), ...content, markup(tag === 'dt' ? '</dt>' : '</dd>')];
  });
  return { kind: 'element', block: 'list', fragments: [markup('<dl>'), ...fragments, markup('</dl>')] };
}
