import type { BlockDraft, Fragment } from '../draft.ts';

/**
 * Numbers the footnotes of a text in the order in which it leads to them, and puts them at its end; those to which
 * nothing leads come last. A mark that leads to none is left out.
 */
export function numberNotes(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  if (!drafts.some(({ kind, fragments }) => kind === 'footnote' || fragments.some(isMark))) return drafts;
  const text = drafts.filter(({ kind }) => kind !== 'footnote');
  const notes = drafts.filter(({ kind }) => kind === 'footnote');
  const numbers = numberIds([...text, ...notes], new Set(notes.map(({ note }) => note?.id ?? '')));
  const marks = new Map<string, number>();
  const number = (draft: BlockDraft): BlockDraft => ({
    ...draft,
    fragments: draft.fragments.flatMap((fragment) => numberMark(fragment, numbers, marks)),
  });
  const numbered = notes.map((draft) => {
    const id = draft.note?.id ?? '';
    return { ...draft, note: { id, number: numbers.get(id) ?? notes.length } };
  });
  numbered.sort((a, b) => a.note.number - b.note.number);
  return [...text, ...numbered].map(number);
}

function isMark({ kind }: Fragment): boolean {
  return kind === 'note';
}

function numberIds(drafts: readonly BlockDraft[], ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const marked = drafts.flatMap(({ fragments }) =>
    fragments.flatMap((fragment) => (fragment.kind === 'note' ? fragment.id : [])),
  );
  for (const id of [...marked, ...ids])
    if (ids.has(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

/** @param marks how many of each footnote there have been; added to */
function numberMark(
  fragment: Fragment,
  numbers: ReadonlyMap<string, number>,
  marks: Map<string, number>,
): readonly Fragment[] {
  if (fragment.kind !== 'note') return [fragment];
  const number = numbers.get(fragment.id);
  if (number === undefined) return [];
  const mark = (marks.get(fragment.id) ?? 0) + 1;
  marks.set(fragment.id, mark);
  return [{ ...fragment, number, mark }];
}
