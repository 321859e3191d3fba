/** Pictures in Markdown, and as notes have them: `![[quay.jpg|The quay]]`. */
import type { MarkdownIt, Token } from 'markdown-it';
import { type Fragment, run } from '../draft.ts';
import { draftPicture, MOST_PICTURES } from '../pictures/picture-draft.ts';
import { acceptAddress } from '../web-link.ts';

/** What stands for a picture; where nothing can, its description. */
export function convertPicture(token: Token): Fragment {
  const source = readAttribute(token, 'src');
  const alt = readAlternative(token);
  const address = acceptAddress(source);
  const picture = draftPicture({
    sources: [source],
    address: address?.startsWith('mailto:') === true ? null : address,
    alt,
    role: 'text',
  });
  return picture === null ? run(alt) : { kind: 'picture', picture };
}

/** The title of the last picture of a paragraph, which says what it shows: `![](quay.jpg "The quay")`. */
export function readPictureTitle(tokens: readonly Token[]): string {
  const last = tokens.findLast(({ type }) => type === 'image');
  return last === undefined ? '' : readAttribute(last, 'title').trim();
}

function readAlternative(token: Token): string {
  const parts = (token.children ?? []).map((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
    return child.type === 'image' ? readAlternative(child) : child.content;
  });
  return parts.join('');
}

function readAttribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

const EMBEDDING = /!\[\[([^[\]\n|#^]{1,300})(?:[#^][^[\]\n|]{0,200})?(?:\|([^[\]\n]{0,300}))?\]\]/y;
const PICTURE = /\.(?:png|apng|jpe?g|jfif|gif|webp|avif|svg|bmp)$/i;
const SIZE = /^\d{1,5}(?:x\d{1,5})?$/;

/** Has the parser read pictures as notes embed them. What is no picture is left to other rules. */
export function readEmbeddings(parser: MarkdownIt): void {
  parser.inline.ruler.before('image', 'embedding', (state, silent) => {
    EMBEDDING.lastIndex = state.pos;
    const [whole, name, label = ''] = EMBEDDING.exec(state.src) ?? [];
    if (whole === undefined || name === undefined || !PICTURE.test(name.trim())) return false;
    if (!silent) {
      const token = state.push('image', 'img', 0);
      token.attrs = [
        ['src', `[[${name.trim()}]]`],
        ['alt', ''],
      ];
      token.children = [];
      const alt = label
        .split('|')
        .filter((part) => !SIZE.test(part.trim()))
        .join(' ');
      if (alt !== '') parser.inline.parse(alt, parser, state.env, token.children);
    }
    state.pos += whole.length;
    return true;
  });
}

const WRITTEN = /!\[[^[\]\n]{0,300}\](?:\([^()\s]{0,2000}\)|\[[^[\]\n]{0,300}\])|!\[\[[^[\]\n]{1,300}\]\]/g;

/** Markdown without the pictures that are more than an article has; `null` where there are no more. */
export function dropSurplusPictures(source: string): string | null {
  let count = 0;
  for (let at = source.indexOf('!['); at >= 0 && count <= MOST_PICTURES; at = source.indexOf('![', at + 2))
    count += 1;
  if (count <= MOST_PICTURES) return null;
  let kept = 0;
  return source.replace(WRITTEN, (picture) => {
    kept += 1;
    return kept > MOST_PICTURES ? '' : picture;
  });
}
