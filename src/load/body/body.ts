/** The body of an article: text or Markdown → visible text and blocks. */

import type { Block, BlockKind, NamedPicture } from '../../model/model.ts';
import { decodeReferences } from '../../tools/text/character-references.ts';
import { partHeadLines } from '../head/part-head-lines.ts';
import { type BodyLimit, cutBody, MOST_BLOCKS } from './body-limit.ts';
import { cleanDrafts } from './clean-drafts.ts';
import type { BlockDraft } from './draft.ts';
import { layOutBlocks } from './lay-out/lay-out.ts';
import { draftMarkdown } from './markdown/markdown.ts';
import { shortenEmbeddings } from './pictures/embedded-picture.ts';
import { draftPlainBlocks } from './plain.ts';
import { recogniseBlocks } from './recognise.ts';
import { markTaskLists } from './task-lists.ts';

export interface ParsedBody {
  /** What a reader sees: the blocks' text, joined by blank lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Names from a byline in the body, in reading case. */
  readonly byline: readonly string[];
  readonly pictures: readonly NamedPicture[];
  /** Of what there is more than is read. */
  readonly limits?: readonly BodyLimit[];
}

type BodySyntax = 'markdown' | 'plain';

/** `&#3;` stood for the end of a message: nobody is to see it. */
const CONTROL = /&#(?:[0-8]|1[124-9]|2\d|3[01]);/g;

function readReferences(text: string): string {
  return text.includes('&') ? decodeReferences(text.replace(CONTROL, '')) : text;
}

/**
 * The text of an article's body, without its headline and metadata, in blocks; the kinds of blocks are recognised.
 *
 * @param above what stands above it, as a picture that the metadata names
 */
export function parseBody(source: string, syntax: BodySyntax, above: readonly BlockDraft[] = []): ParsedBody {
  const lines = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const shown = syntax === 'markdown' ? shortenEmbeddings(partHeadLines(lines)) : lines;
  const read = cutBody(shown);
  const { drafts, limits } =
    syntax === 'markdown'
      ? draftMarkdown(read)
      : { drafts: draftPlainBlocks(readReferences(read)), limits: [] };
  const own = cleanDrafts(drafts.slice(0, MOST_BLOCKS));
  const recognised = recogniseBlocks(
    syntax === 'markdown' ? own.map(markTaskLists) : own,
    syntax === 'plain',
  );
  const all = above.length === 0 ? recognised.drafts : [...above, ...recognised.drafts];
  const body = { ...layOutBlocks(all), byline: recognised.byline };
  const isCut = read.length < shown.length || own.length < drafts.length;
  return limits.length === 0 && !isCut ? body : { ...body, limits: isCut ? ['length', ...limits] : limits };
}

/** A block as one of another kind, without what only its own has. */
export function changeKind({ start, end, pieces, anchor }: Block, kind: BlockKind): Block {
  return { kind, start, end, pieces, anchor };
}
