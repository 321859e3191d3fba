/** The footnotes to which a text leads → its last blocks. */
import type { BlockDraft } from '../../body/draft.ts';
import { type PageElement, tidyText } from '../dom.ts';
import type { NotesApart } from './take-notes.ts';

/** @param convert what an element holds, as one block's content */
export function draftNotes(
  drafts: readonly BlockDraft[],
  notes: NotesApart,
  convert: (note: PageElement) => BlockDraft['fragments'],
): readonly BlockDraft[] {
  const drafted = new Map<string, BlockDraft>();
  let open = drafts;
  // Footnotes may have footnotes.
  while (open.length > 0) {
    const ids = open.flatMap(listMarks).filter((id) => !drafted.has(id));
    open = [...new Set(ids)].flatMap((id) => {
      const note = notes.get(id);
      if (note === undefined) return [];
      takeOutLabel(note);
      const draft: BlockDraft = {
        kind: 'footnote',
        fragments: convert(note).filter(({ kind }) => kind !== 'picture'),
        note: { id },
      };
      drafted.set(id, draft);
      return [draft];
    });
  }
  return [...drafts, ...drafted.values()];
}

function listMarks({ fragments }: BlockDraft): readonly string[] {
  return fragments.flatMap((fragment) => (fragment.kind === 'note' ? fragment.id : []));
}

const BACK =
  /^[\s[\]()]*(?:(?:[↩⏎↑^⬆⤴↵←⬑▲]|back|return(?: to text)?|jump up|zurück|hoch|retour|volver|voltar)\d{0,3}[\s[\]()]*|\d{1,3}[\s[\]()]*)?$/i;
/** Whether an arrow is to be set as a letter or as a picture. */
const ARROW_STYLE = /\uFE0E|\uFE0F/g;
const LABEL = /^[[(]?\s?(?:\d{1,4}|[ivxl]{1,7}|\p{L}|[*†‡§¶#^]{1,4})\s?[\])]?[.:]?$/iu;
/** What stands before the words of a note without an element of its own: `1. `, `[1] `. */
const NUMBER = /^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)]|\d{1,4}(?=\s+\p{Lu})|[*†‡§]{1,3})\s*/u;
const LONGEST_LABEL = 12;

/** Takes out of a footnote its number, and the ways back to the text. */
function takeOutLabel(note: PageElement): void {
  for (const part of note.querySelectorAll('a, sup, label, b, span')) {
    const words = (tidyText(part.textContent) ?? '').replace(ARROW_STYLE, '');
    const leadsBack = part.nodeName.toUpperCase() === 'A' && (part.getAttribute('href') ?? '').includes('#');
    if (words.length > LONGEST_LABEL || (words === '' && !leadsBack)) continue;
    if (leadsBack ? BACK.test(words) || LABEL.test(words) : LABEL.test(words) && isFirst(part, note))
      part.replaceWith();
  }
  const text = findFirstWords(note);
  if (text !== null) text.textContent = (text.textContent ?? '').replace(NUMBER, '');
}

function isFirst(part: PageElement, note: PageElement): boolean {
  return (note.textContent ?? '').trim().startsWith((part.textContent ?? '').trim());
}

function findFirstWords(element: PageElement): { textContent: string | null } | null {
  for (const child of Array.from(element.childNodes)) {
    if ((child.textContent ?? '').trim() === '') continue;
    return child.nodeType === 3 ? child : findFirstWords(child as PageElement);
  }
  return null;
}
