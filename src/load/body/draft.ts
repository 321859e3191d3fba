/** A block while it is being made: its text is still in fragments, its offsets are not yet known. */
import type { BlockKind, Medium } from '../../model/model.ts';
import type { PictureDraft } from './pictures/picture-draft.ts';

export type Fragment =
  /** Made by the loader itself, never copied from an article. */
  | { readonly kind: 'markup'; readonly html: string }
  /** The article's own characters. */
  | { readonly kind: 'run'; readonly text: string; readonly linked: boolean; readonly literal: boolean }
  /** Two texts meet that are not one sentence: a line feed in the text, nothing on the page. */
  | { readonly kind: 'break' }
  /** The mark of a footnote, by what the source calls it; its number, and which of its marks it is, once they are known. */
  | { readonly kind: 'note'; readonly id: string; readonly number?: number; readonly mark?: number }
  /** What follows in a caption is its credit. */
  | { readonly kind: 'credit' }
  /** Stands before the block, or above its caption, wherever in it it is named. */
  | { readonly kind: 'picture'; readonly picture: PictureDraft };

export interface BlockDraft {
  readonly kind: BlockKind;
  readonly fragments: readonly Fragment[];
  /** Heading level as the source has it; made free of gaps when the blocks are laid out. */
  readonly level?: number;
  readonly ruleBefore?: true;
  /** UTF-16 length of the dateline at the start of the draft's text. */
  readonly datelineLength?: number;
  /** Of an embed. */
  readonly medium?: Medium;
  /** Of a footnote: what the source calls it, and its number once it is known. */
  readonly note?: { readonly id: string; readonly number?: number };
}

export const BREAK: Fragment = { kind: 'break' };
export const CREDIT: Fragment = { kind: 'credit' };

/** A rule: it has no text, and is laid out as a mark on the block after it. */
export const RULE: BlockDraft = { kind: 'paragraph', fragments: [], ruleBefore: true };

export function markup(html: string): Fragment {
  return { kind: 'markup', html };
}

export function run(text: string): Fragment {
  return { kind: 'run', text, linked: false, literal: false };
}

/** The visible text of fragments, as it will stand in the article's text. */
export function textOfFragments(fragments: readonly Fragment[]): string {
  let text = '';
  let broken = false;
  for (const fragment of trimFragments(fragments)) {
    if (fragment.kind === 'break') broken = text !== '';
    if (fragment.kind !== 'run' || fragment.text === '') continue;
    text += broken ? `\n${fragment.text}` : fragment.text;
    broken = false;
  }
  return text;
}

/** Takes the white space off the beginning and the end of the visible text; code keeps its indentation. */
export function trimFragments(fragments: readonly Fragment[]): readonly Fragment[] {
  const trimmed = [...fragments];
  for (let index = 0; index < trimmed.length; index += 1) if (trimRun(trimmed, index, 'trimStart')) break;
  for (let index = trimmed.length - 1; index >= 0; index -= 1) if (trimRun(trimmed, index, 'trimEnd')) break;
  return trimmed;
}

/** @returns whether there is text in that fragment, so that the next one is neither a beginning nor an end */
function trimRun(fragments: Fragment[], index: number, trim: 'trimStart' | 'trimEnd'): boolean {
  const fragment = fragments[index];
  if (fragment?.kind !== 'run') return false;
  const text = fragment.literal && fragment.text.trim() !== '' ? fragment.text : fragment.text[trim]();
  if (text !== fragment.text) fragments[index] = { ...fragment, text };
  return text !== '';
}
