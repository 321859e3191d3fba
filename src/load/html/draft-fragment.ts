import { type BlockDraft, textOfFragments } from '../body/draft.ts';
import type { PageContext } from './elements/context.ts';
import { convertElement, draftElement } from './elements/element-drafts.ts';
import { draftNotes } from './notes/draft-notes.ts';
import { takeNotes } from './notes/take-notes.ts';
import { makePageDocument } from './page-document.ts';
import { growTree } from './page-tree.ts';

/**
 * HTML that stands in another text: all of it, for nothing there is beside an article. By the same rules as a page: no
 * element comes about but those that a loader writes itself.
 *
 * @returns `null`: there is nothing to read in it
 */
export function draftFragment(source: string): readonly BlockDraft[] | 'too-large' | null {
  const document = makePageDocument(growTree(source));
  if (document === null) return 'too-large';
  const body = document.querySelector('body');
  if (body === null) return null;
  const context: PageContext = {
    ...{ base: null, language: null, isFragment: true },
    ...{ apart: new Map(), notes: takeNotes(document, null) },
  };
  const drafts = draftNotes(draftElement(body, context), context.notes, (note) =>
    convertElement(note, context),
  );
  return drafts.some(({ fragments }) => hasContent(fragments)) ? drafts : null;
}

function hasContent(fragments: BlockDraft['fragments']): boolean {
  return textOfFragments(fragments) !== '' || fragments.some(({ kind }) => kind === 'picture');
}
