import { isDomain } from '../../tools/addresses/site-domain.ts';
import { changeKind } from '../body/body.ts';
import type { Draft } from '../draft.ts';
import type { TextOrigin } from './text-origin.ts';

/** Takes paper and authors of a draft from the lines around its text, where nothing else states them. */
export function addTextOrigin(draft: Draft, { source, authors, kinds }: TextOrigin): Draft {
  const { body } = draft;
  if (kinds.size === 0) return draft;
  const blocks = body.blocks.map((block, at) => {
    const kind = block.kind === 'paragraph' || block.kind === 'subheadline' ? kinds.get(at) : undefined;
    return kind === undefined ? block : changeKind(block, kind);
  });
  const byline = body.byline.length > 0 ? body.byline.filter((name) => name !== source) : authors;
  // Of an address: a name says more.
  const isNamed = draft.source !== null && !isDomain(draft.source);
  return {
    ...draft,
    source: isNamed ? draft.source : (source ?? draft.source),
    body: { ...body, blocks, byline },
  };
}
