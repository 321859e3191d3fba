/** Drafts without the characters that a text may not hold: references like `&#x202E;` stand for them unseen. */
import { cleanRun } from '../clean-text.ts';
import type { Draft } from './draft.ts';

export function cleanDrafts(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    fragments: draft.fragments.map((fragment) =>
      fragment.kind === 'run' ? { ...fragment, text: cleanRun(fragment.text) } : fragment,
    ),
  }));
}
