/** The picture that an article's metadata names, as drafts above its text. */
import { cleanLine } from '../../../tools/text/clean-text.ts';
import { draftCaption } from '../caption.ts';
import { type BlockDraft, run } from '../draft.ts';
import { acceptAddress } from '../web-link.ts';
import { draftPicture, type PictureDraft } from './picture-draft.ts';

/** What metadata says of it. */
interface StatedPicture extends Pick<PictureDraft, 'role' | 'alt'> {
  readonly sources: readonly string[];
  readonly caption: string;
}

const LONGEST_CAPTION = 1000;

/** @returns none where nothing is named that could be a picture */
export function draftLead({ sources, alt, caption, role }: StatedPicture): readonly BlockDraft[] {
  const address = acceptAddress(sources[0] ?? '');
  const picture = draftPicture({
    sources: sources.map(readEmbedding),
    address: address?.startsWith('http') === true ? address : null,
    alt,
    role,
  });
  if (picture === null) return [];
  const drafts: readonly BlockDraft[] = [{ kind: 'paragraph', fragments: [{ kind: 'picture', picture }] }];
  const said = role === 'hint' ? '' : cleanLine(caption.slice(0, 4 * LONGEST_CAPTION), LONGEST_CAPTION);
  return said === '' ? drafts : [...drafts, draftCaption([run(said)])];
}

/** `![[quay.jpg|The quay]]`, as notes have it, names a picture by its name. */
function readEmbedding(source: string): string {
  const name = /^!?\[\[([^\]|]{1,300})(?:\|[^\]]{0,300})?\]\]$/.exec(source.trim())?.[1];
  return name === undefined ? source : `[[${name.trim()}]]`;
}
