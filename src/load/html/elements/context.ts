import type { PartsApart } from '../apart/set-apart.ts';
import type { PageElement, PageNode } from '../dom.ts';
import type { NotesApart } from '../notes/take-notes.ts';
import type { FlowItem } from './flow.ts';

/** What is known of the page that elements are read from. */
export interface PageContext {
  /** Address that relative links belong to; without one they are shown as text. */
  readonly base: string | null;
  /** Of the page, as it says; `null`: it does not. */
  readonly language: string | null;
  /** It is HTML in another text, all of it the article's. */
  readonly isFragment: boolean;
  readonly apart: PartsApart;
  readonly notes: NotesApart;
}

/** What is known where an element stands. */
export interface ElementContext extends PageContext {
  /** In a caption: where its credits go, which come last. */
  readonly credits: PageElement[] | null;
  /** How many `<q>` an element stands in. */
  readonly quotations: number;
  /** The content of an element, in order. */
  readonly collect: (element: PageElement, around: ElementContext) => readonly FlowItem[];
  /** What a node is by itself. */
  readonly collectAlone: (node: PageNode, around: ElementContext) => readonly FlowItem[];
}
