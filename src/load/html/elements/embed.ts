import { draftCaption } from '../../body/caption.ts';
import { type Fragment, textOfFragments } from '../../body/draft.ts';
import { CLOSE_LINK, openLink } from '../../body/web-link.ts';
import type { PageElement } from '../dom.ts';
import { type Embed, readEmbed } from '../embeds/read-embed.ts';
import { foldWords } from '../fold-words.ts';
import type { ElementContext } from './context.ts';
import type { FlowItem } from './flow.ts';

/** What a page shows from elsewhere, as a line; without words where nothing is known of it. */
export function convertEmbed(node: PageElement, { base }: ElementContext): FlowItem {
  const embed = readEmbed(node, node.nodeName.toUpperCase(), base);
  return embed === null ? { kind: 'element', block: 'embed', fragments: [] } : writeEmbed(embed);
}

export function writeEmbed(embed: Embed): FlowItem {
  const { title, address, isUntitled } = embed;
  const run: Fragment = { kind: 'run', text: title, linked: address !== null, literal: isUntitled };
  const fragments = address === null ? [run] : [openLink(address), run, CLOSE_LINK];
  return { kind: 'element', block: 'embed', fragments, embed };
}

const LONGEST_TITLE = 200;

/** A caption below says more than the name of a site, and need not say again what a title says. */
export function nameEmbeds(items: readonly FlowItem[]): readonly FlowItem[] {
  const named: FlowItem[] = [];
  for (const item of items) {
    const above = named.at(-1);
    const title = above?.kind === 'element' && above.embed ? readTitleBelow(above.embed, item) : null;
    if (title === null) named.push(item);
    else named[named.length - 1] = writeEmbed(title);
  }
  return named;
}

function readTitleBelow(embed: Embed, item: FlowItem): Embed | null {
  if (item.kind !== 'element' || item.block !== 'caption') return null;
  // It is that of a picture between the two.
  if (item.fragments.some(({ kind }) => kind === 'picture')) return null;
  const title = textOfFragments(item.fragments);
  const isCredited = draftCaption(item.fragments).fragments.some(({ kind }) => kind === 'credit');
  if (isCredited || title.length > LONGEST_TITLE || title.includes('\n')) return null;
  const isSame = embed.isUntitled || foldWords(title).includes(foldWords(embed.title));
  return isSame ? { ...embed, title, isUntitled: false } : null;
}
