/** Quotations, posts of other sites among them, with who said it below. */
import { BREAK, type Fragment, markup, textOfFragments } from '../../body/draft.ts';
import type { PageElement } from '../dom.ts';
import { cleanPost, readBarePost } from '../embeds/post.ts';
import type { ElementContext } from './context.ts';
import { writeEmbed } from './embed.ts';
import type { FlowItem } from './flow.ts';
import { writeNested } from './nested.ts';

export function convertQuotation(node: PageElement, around: ElementContext): FlowItem {
  const items = around.collect(node, around);
  const last = items.at(-1);
  const isSigned = items.length > 1 && last !== undefined && isSignature(last);
  const content = writeNested(isSigned ? items.slice(0, -1) : items, true);
  const signature = isSigned ? [BREAK, markup('<footer>'), ...last.fragments, markup('</footer>')] : [];
  return {
    kind: 'element',
    block: 'quotation',
    fragments: [markup('<blockquote>'), ...content, ...signature, markup('</blockquote>')],
  };
}

/** Whether a quotation has a line of its own that says whose words these are. */
export function isSigned(node: PageElement): boolean {
  return node.querySelector('footer') !== null && !isIndented(node);
}

const MOST_QUOTED = 3000;
const MOST_PARAGRAPHS = 6;

/** Old pages put all their text into one, for its margins. */
export function isIndented(node: PageElement): boolean {
  return (
    (node.textContent ?? '').length > MOST_QUOTED &&
    [...node.querySelectorAll('p, br')].length > MOST_PARAGRAPHS
  );
}

/** A post that says nothing here is a line that leads to it. */
export function convertPost(node: PageElement, around: ElementContext): FlowItem {
  cleanPost(node);
  const bare = readBarePost(node);
  return bare === null ? convertQuotation(node, around) : writeEmbed(bare);
}

const LONGEST_SIGNATURE = 200;
/** As programs of other sites write it, too. */
const SIGNATURE =
  /^(?:—|–|--|―)\s?\S|^(?:Posted by|Gepostet von|Publiée? par|Publicad[oa] por|Опубликовано|تم النشر بواسطة) /;

type Line = FlowItem & { readonly fragments: readonly Fragment[] };

/** `— Jane Doe, mayor of Kell` */
function isSignature(item: FlowItem): item is Line {
  if (item.kind !== 'segment') return false;
  const text = textOfFragments(item.fragments);
  return text.length <= LONGEST_SIGNATURE && (item.role === 'signature' || SIGNATURE.test(text));
}
