import { CREDIT, type Fragment } from '../../../body/draft.ts';
import type { PageElement } from '../../dom.ts';
import type { ElementContext } from '../context.ts';
import type { FlowItem } from '../flow.ts';
import { LINE_BREAK, writeLines } from '../nested.ts';
import { readPicture } from '../picture.ts';
import { isCaptionName, isCredit } from './caption.ts';

/** A caption on lines of its own: each of its parts, then its credits. */
export function convertCaption(node: PageElement, around: ElementContext): FlowItem {
  const credits: PageElement[] = [];
  const isAllCredit = isCredit(node) && !isCaptionName(node);
  const words = isAllCredit ? [] : writeLines(around.collect(node, { ...around, credits }));
  const named = writeLines(
    (isAllCredit ? [node] : credits).flatMap((credit) => around.collect(credit, { ...around, credits: [] })),
  );
  const between = words.length === 0 ? [] : LINE_BREAK;
  const text = named.length === 0 ? words : [...words, ...between, CREDIT, ...named];
  return { kind: 'element', block: 'caption', fragments: [...listPictures(node, around.base), ...text] };
}

/** The pictures in an element, in their order. */
function listPictures(element: PageElement, base: string | null): readonly Fragment[] {
  return [...element.querySelectorAll('picture, img, amp-img')].flatMap((each): Fragment[] => {
    if (each.parentElement?.nodeName.toUpperCase() === 'PICTURE') return [];
    const picture = readPicture(each, base);
    return picture === null ? [] : [{ kind: 'picture', picture }];
  });
}
