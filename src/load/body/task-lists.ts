/** Lists of things to do: their boxes stand in the place of bullets. */
import { type BlockDraft, type Fragment, markup } from './draft.ts';
import { LIST_AS_WRITTEN } from './elements.ts';

const BOX = /^[☐☑☒]/u;

/** A list, and each one within it, whose first item begins with a box. */
export function markTaskLists(draft: BlockDraft): BlockDraft {
  if (draft.kind !== 'list' || !draft.fragments.some(isBoxed)) return draft;
  const fragments = draft.fragments.map((fragment, index) =>
    isMarkup(fragment, '<ul>') && beginsWithBox(draft.fragments, index + 1)
      ? markup(LIST_AS_WRITTEN)
      : fragment,
  );
  return { ...draft, fragments };
}

function beginsWithBox(fragments: readonly Fragment[], from: number): boolean {
  const first = fragments.slice(from, from + 6).find((fragment) => fragment.kind === 'run');
  return first !== undefined && isBoxed(first);
}

function isBoxed(fragment: Fragment): boolean {
  return fragment.kind === 'run' && BOX.test(fragment.text);
}

function isMarkup(fragment: Fragment, html: string): boolean {
  return fragment.kind === 'markup' && fragment.html === html;
}
