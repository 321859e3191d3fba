/** markdown-it's tokens → drafts. All markup is written here; of a token only text and checked addresses pass. */
import type { Token } from 'markdown-it';
import { draftCaption } from '../caption.ts';
import { type BlockDraft, BREAK, type Fragment, markup, RULE, run } from '../draft.ts';
import { CLOSE_TABLE, OPEN_TABLE, openCell, openOrderedList } from '../elements.ts';
import { acceptAddress, closeLink, openLink } from '../web-link.ts';
import { type PictureParagraph, partPictureParagraph } from './markdown-captions.ts';
import { convertPicture, readPictureTitle } from './markdown-picture.ts';

/** Tokens that open a block of their own at the top level. */
const BLOCK_KINDS = new Map<string, BlockDraft['kind']>([
  ['paragraph_open', 'paragraph'],
  ['heading_open', 'subheadline'],
  ['bullet_list_open', 'list'],
  ['ordered_list_open', 'list'],
  ['blockquote_open', 'quotation'],
  ['table_open', 'table'],
  ['fence', 'code'],
  ['code_block', 'code'],
]);

const FIXED_MARKUP = new Map<string, string>([
  ['em_open', '<em>'],
  ['em_close', '</em>'],
  ['strong_open', '<strong>'],
  ['strong_close', '</strong>'],
  ['s_open', '<s>'],
  ['s_close', '</s>'],
  // A heading inside a list or quotation would break the outline of the page.
  ['heading_open', '<p><strong>'],
  ['heading_close', '</strong></p>'],
  ['bullet_list_open', '<ul>'],
  ['bullet_list_close', '</ul>'],
  ['ordered_list_close', '</ol>'],
  ['list_item_open', '<li>'],
  ['list_item_close', '</li>'],
  ['blockquote_open', '<blockquote>'],
  ['blockquote_close', '</blockquote>'],
  ['hr', '<hr>'],
  ['table_open', OPEN_TABLE],
  ['table_close', CLOSE_TABLE],
  ['thead_open', '<thead>'],
  ['thead_close', '</thead>'],
  ['tbody_open', '<tbody>'],
  ['tbody_close', '</tbody>'],
  ['tr_open', '<tr>'],
  ['tr_close', '</tr>'],
  ['th_close', '</th>'],
  ['td_close', '</td>'],
]);

/** Code of blanks alone is seen as such; it is no text, of which blanks at either end are taken off. */
const BLANK_CODE = markup('<code>&nbsp;</code>');

/** The tokens of markdown-it as blocks of safe markup: no element comes about but those of this file. */
export function convertTokens(tokens: readonly Token[]): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let isBelowPicture = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.type === 'hr') {
      drafts.push(RULE);
      continue;
    }
    const end = findClose(tokens, index);
    const kind = BLOCK_KINDS.get(token.type) ?? 'paragraph';
    const pictured: PictureParagraph | null =
      token.type === 'paragraph_open'
        ? partPictureParagraph(tokens[index + 1]?.children ?? [], isBelowPicture)
        : null;
    isBelowPicture = pictured !== null && pictured.caption.length === 0;
    if (pictured !== null) {
      drafts.push(...draftPictured(pictured));
      index = end;
      continue;
    }
    const isInline = kind === 'paragraph' || kind === 'subheadline';
    const content = isInline ? tokens.slice(index + 1, end) : tokens.slice(index, end + 1);
    drafts.push({
      kind,
      fragments: convertContent(content),
      ...(kind === 'subheadline' ? { level: Number(token.tag.slice(1)) } : {}),
    });
    index = end;
  }
  return drafts;
}

function draftPictured({ pictures, caption }: PictureParagraph): BlockDraft[] {
  const drafts: BlockDraft[] = [{ kind: 'paragraph', fragments: convertContent(pictures) }];
  if (caption.length > 0) return [...drafts, draftCaption(convertContent(caption))];
  const title = readPictureTitle(pictures);
  return title === '' ? drafts : [...drafts, draftCaption([run(title)])];
}

/** Index of the token that closes the one at `open`; its own where it has no content. */
function findClose(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

function convertContent(tokens: readonly Token[]): Fragment[] {
  const fragments: Fragment[] = [];
  /** One entry for each open link: whether it is shown as one. */
  const links: boolean[] = [];
  for (const token of tokens) convertToken(token, fragments, links);
  return fragments;
}

function convertToken(token: Token, into: Fragment[], links: boolean[]): void {
  const linked = links.includes(true);
  if (token.block) into.push(BREAK);
  switch (token.type) {
    case 'inline':
      for (const child of token.children ?? []) convertToken(child, into, links);
      return;
    case 'text':
      into.push({ kind: 'run', text: token.content, linked, literal: false });
      return;
    case 'softbreak':
      into.push({ kind: 'run', text: ' ', linked, literal: false });
      return;
    case 'hardbreak':
      into.push(markup('<br>'), BREAK);
      return;
    case 'code_inline':
      if (token.content.trim() === '') into.push(BLANK_CODE);
      else
        into.push(
          markup('<code>'),
          { kind: 'run', text: token.content, linked, literal: true },
          markup('</code>'),
        );
      return;
    case 'fence':
    case 'code_block':
      into.push(markup('<pre><code>'), codeRun(token), markup('</code></pre>'));
      return;
    case 'link_open': {
      const address = acceptAddress(readAttribute(token, 'href'));
      links.push(address !== null);
      if (address !== null) into.push(openLink(address));
      return;
    }
    case 'link_close':
      if (links.pop() === true) closeLink(into);
      return;
    case 'image':
      into.push(convertPicture(token));
      return;
    case 'paragraph_open':
      if (!token.hidden) into.push(markup('<p>'));
      return;
    case 'paragraph_close':
      if (!token.hidden) into.push(markup('</p>'));
      return;
    case 'ordered_list_open':
      into.push(markup(openOrderedList(readAttribute(token, 'start'))));
      return;
    case 'th_open':
    case 'td_open':
      into.push(
        markup(openCell(token.type === 'th_open' ? 'th' : 'td', { style: readAttribute(token, 'style') })),
      );
      return;
    default: {
      const html = FIXED_MARKUP.get(token.type);
      if (html === undefined) throw new Error(`markdown-it gave an unexpected token: ${token.type}`);
      into.push(markup(html));
    }
  }
}

function codeRun(token: Token): Fragment {
  return { kind: 'run', text: token.content.replace(/\n$/, ''), linked: false, literal: true };
}

function readAttribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}
