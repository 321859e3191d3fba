/** What stands in lines of their own between the headline of a plain text and the text: the author, the paper. */

import type { Block, BlockKind } from '../../model/model.ts';
import { endsSentence } from '../../tools/sentences/ends-sentence.ts';
import { changeKind, type ParsedBody } from '../body/body.ts';
import type { Draft } from '../draft.ts';
import { isShoutedName } from '../person-name.ts';
import { writeInReadingCase } from '../reading-case.ts';
import { isAuthorLine } from '../sections/author-line.ts';
import { readPaperLine } from './paper-line.ts';
import { ROLE_LINE, readAuthorAtEnd, readAuthorOfLead, readCuedAuthors } from './written-authors.ts';

/** Lines above a text; no line of them is longer. */
const MOST_LINES = 5;
const LONGEST_LINE = 100;

/** Reads those lines where a draft does not say the same already, and what the text itself says of its author. */
export function readHeadLines(draft: Draft): Draft {
  const { body } = draft;
  const lines = listHeadLines(body);
  const isSigned = draft.byline.length > 0 || body.byline.length > 0;
  const kinds = new Map<number, BlockKind>();
  let names: readonly string[] = [];
  let { source } = draft;
  for (const [index, line] of lines.entries()) {
    const mayBePaper = source === null && draft.date !== null && !ROLE_LINE.test(line);
    const paper = mayBePaper ? readPaperLine(line) : null;
    const isDone = isSigned || names.length > 0;
    const isAbove = index > 0 || draft.date !== null || ROLE_LINE.test(lines[index + 1] ?? '');
    const isBare = !isDone && paper === null && isAbove && draft.headline !== null && isAuthorLine(line);
    // A name alone is the author's where the lines around it say what they are.
    const written = isDone ? [] : orName(readCuedAuthors(line), isBare ? line : null);
    if (paper !== null) source = paper;
    if (written.length > 0) names = written;
    else if (!isDone && paper !== null) names = readAuthorBeside(line, paper);
    const above = kinds.get(index - 1) ?? body.blocks[index - 1]?.kind;
    const isRole = above === 'byline' && ROLE_LINE.test(line);
    if (written.length > 0 || isRole) kinds.set(index, 'byline');
    else if (paper !== null && body.blocks[index]?.kind !== 'byline') kinds.set(index, 'dateline');
  }
  if (!isSigned && names.length === 0)
    names = readAuthorOfLead(textOf(body, lines.length)) ?? readAuthorAtEnd(lastOf(body)) ?? [];
  if (kinds.size === 0 && names.length === 0 && source === draft.source) return draft;
  const byline = isSigned ? body.byline : names;
  return {
    ...draft,
    source,
    body: { ...body, byline, blocks: body.blocks.map((block, index) => mark(block, kinds.get(index))) },
  };
}

/** The short lines that stand above the first paragraph. */
function listHeadLines(body: ParsedBody): readonly string[] {
  const lines: string[] = [];
  for (const { kind, start, end } of body.blocks.slice(0, MOST_LINES)) {
    const line = body.text.slice(start, end);
    const isHead = /^(?:paragraph|subheadline|byline|dateline|credit)$/.test(kind);
    if (
      !isHead ||
      line.length > LONGEST_LINE ||
      line.includes('\n') ||
      // A line that goes on in sentences is text.
      (kind === 'paragraph' && endsSentence(line))
    )
      break;
    lines.push(line);
  }
  return lines.length === body.blocks.length ? [] : lines;
}

const ADDRESS = /(?:^|\s)[\w.+-]{1,60}@[\w.-]{2,80}$/;

/** `来源：江岸晚报　作者：邓晓岚` */
const CUED = /(?:作者|记者|記者|撰文)\s?[:：]\s?(\p{Script=Han}{2,4})(?!\p{L})/u;

/** `The Estuary Times · 8 October 1999 · 3 · ANA PERAL`: who is named beside a paper and its day. */
function readAuthorBeside(line: string, paper: string): readonly string[] {
  const cued = CUED.exec(line)?.[1];
  if (cued !== undefined) return [cued];
  for (const part of line.split(/\s[·|•]\s/)) {
    const name = part.replace(ADDRESS, '');
    const isNamed = isAuthorLine(name) || (name !== part && isShoutedName(name));
    if (name !== paper && isNamed) return [writeInReadingCase(name)];
  }
  return [];
}

function orName(names: readonly string[], name: string | null): readonly string[] {
  return names.length > 0 || name === null ? names : [name];
}

function textOf({ blocks, text }: ParsedBody, index: number): string {
  const block = blocks[index];
  return block ? text.slice(block.start, block.end) : '';
}

function lastOf(body: ParsedBody): string {
  return textOf(body, body.blocks.length - 1);
}

function mark(block: Block, kind: BlockKind | undefined): Block {
  return kind === undefined || block.kind === kind ? block : changeKind(block, kind);
}
