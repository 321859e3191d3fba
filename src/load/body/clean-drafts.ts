/** Drafts without the characters that a text may not hold: references like `&#x202E;` stand for them unseen. */
import { cleanRun } from '../../tools/text/clean-text.ts';
import type { BlockDraft, Fragment } from './draft.ts';

export function cleanDrafts(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    fragments: draft.fragments.map(cleanFragment),
  }));
}

function cleanFragment(fragment: Fragment): Fragment {
  if (fragment.kind !== 'run') return fragment;
  const text = cleanRun(fragment.text);
  return text === fragment.text ? fragment : { ...fragment, text };
}
