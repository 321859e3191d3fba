/** Drafts become blocks: their text is joined, their offsets, levels and anchors are settled. */
import type { Block, NamedPicture, Piece } from '../../../model/model.ts';
import { type BlockDraft, type Fragment, trimFragments } from '../draft.ts';
import type { PictureDraft } from '../pictures/picture-draft.ts';
import { linkWebAddresses } from '../web-addresses.ts';
import { makeAnchor } from './anchor.ts';
import { numberNotes } from './number-notes.ts';

interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly NamedPicture[];
}

const BETWEEN_BLOCKS = '\n\n';

/** Lays drafts out one after another. A draft without visible text is left out; its rule and its pictures go to the next. */
export function layOutBlocks(drafts: readonly BlockDraft[]): LaidOut {
  const blocks: Block[] = [];
  const anchorCounts = new Map<string, number>();
  const rawLevels: number[] = [];
  const pictures: NamedPicture[] = [];
  let text = '';
  let rulePending = false;
  /** Those of the draft before, which has no text. */
  let above = NONE;
  for (const draft of numberNotes(drafts)) {
    rulePending = draft.kind !== 'footnote' && (rulePending || draft.ruleBefore === true);
    const start = text === '' ? 0 : text.length + BETWEEN_BLOCKS.length;
    const content = layOutFragments(linkWebAddresses(draft.fragments), start);
    const own = draft.fragments.some(isPicture) ? draft.fragments.flatMap(pictureOf) : NONE;
    if (content.text === '' && own.length === 0 && draft.ruleBefore !== true) continue;
    const isCaptioned = draft.kind === 'caption' && content.text !== '';
    for (const picture of above) pictures.push({ at: blocks.length, isCaptioned, ...picture });
    above = content.text === '' ? own : NONE;
    if (content.text === '') continue;
    for (const picture of own) pictures.push({ at: blocks.length, isCaptioned, ...picture });
    text = text === '' ? content.text : text + BETWEEN_BLOCKS + content.text;
    const block: Block = {
      kind: draft.kind,
      start,
      end: start + content.text.length,
      pieces: content.pieces,
      anchor: countAnchor(makeAnchor(content.text), anchorCounts),
    };
    const isPlain = !rulePending && !saysMore(draft) && content.creditStart === undefined;
    blocks.push(
      isPlain
        ? block
        : {
            ...block,
            ...(draft.level === undefined ? {} : { level: settleLevel(draft.level, rawLevels) }),
            ...(rulePending ? { ruleBefore: true } : {}),
            ...(draft.datelineLength === undefined ? {} : { datelineEnd: start + draft.datelineLength }),
            ...(content.creditStart === undefined ? {} : { creditStart: content.creditStart }),
            ...(draft.medium === undefined ? {} : { medium: draft.medium }),
            ...(draft.note?.number === undefined ? {} : { note: draft.note.number }),
          },
    );
    rulePending = false;
  }
  for (const picture of above) pictures.push({ at: blocks.length, isCaptioned: false, ...picture });
  return { text, blocks, pictures };
}

const NONE: readonly PictureDraft[] = [];

const isPicture = ({ kind }: Fragment): boolean => kind === 'picture';

function pictureOf(fragment: Fragment): PictureDraft | readonly [] {
  return fragment.kind === 'picture' ? fragment.picture : [];
}

/** Most drafts say no more than their kind and their text. */
function saysMore({ level, datelineLength, medium, note }: BlockDraft): boolean {
  return level !== undefined || datelineLength !== undefined || medium !== undefined || note !== undefined;
}

function countAnchor(anchor: string, counts: Map<string, number>): string {
  const count = (counts.get(anchor) ?? 0) + 1;
  counts.set(anchor, count);
  return count === 1 ? anchor : `${anchor}-${count}`;
}

/** Level 2 for the first sub-headline, then never more than one below the one it stands under. */
function settleLevel(raw: number, enclosing: number[]): number {
  while (enclosing.length > 0 && (enclosing.at(-1) ?? 0) >= raw) enclosing.pop();
  enclosing.push(raw);
  return Math.min(6, 1 + enclosing.length);
}

interface LaidOutContent {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly creditStart?: number;
}

function layOutFragments(fragments: readonly Fragment[], start: number): LaidOutContent {
  const pieces: Piece[] = [];
  let text = '';
  let broken = false;
  let isCredit = false;
  let creditStart: number | undefined;
  for (const fragment of trimFragments(fragments)) {
    if (fragment.kind === 'break') {
      broken = text !== '';
    } else if (fragment.kind === 'note') {
      const { number = 1, mark = 1 } = fragment;
      pieces.push({ kind: 'note', number, mark });
    } else if (fragment.kind === 'credit') {
      isCredit = true;
    } else if (fragment.kind === 'markup') {
      const last = pieces.at(-1);
      if (last?.kind === 'markup')
        pieces[pieces.length - 1] = { kind: 'markup', html: last.html + fragment.html };
      else pieces.push({ kind: 'markup', html: fragment.html });
    } else if (fragment.kind === 'run' && fragment.text !== '') {
      if (broken) text += '\n';
      const from = start + text.length;
      const beginsCredit = isCredit && creditStart === undefined;
      if (beginsCredit) creditStart = from;
      text += fragment.text;
      const { linked, literal } = fragment;
      const last = pieces.at(-1);
      const joins =
        !broken &&
        !beginsCredit &&
        last?.kind === 'run' &&
        last.linked === linked &&
        last.literal === literal;
      const piece: Piece = {
        kind: 'run',
        start: joins ? last.start : from,
        end: start + text.length,
        linked,
        literal,
      };
      if (joins) pieces[pieces.length - 1] = piece;
      else pieces.push(piece);
      broken = false;
    }
  }
  return creditStart === undefined ? { text, pieces } : { text, pieces, creditStart };
}
