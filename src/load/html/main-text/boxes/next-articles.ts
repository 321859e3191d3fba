/** Articles that a page shows below the one it is about, for readers who go on. */
import { holdsBox, type Line, type PageBox, type PageLines } from '../page-lines.ts';

/**
 * Boxes that are articles, or of the same make as one around the headline, with a headline of their own; where that of
 * the page is of the first level, any box beside those around it that begins with another.
 *
 * @param title the box of the page's own headline
 */
export function listNextArticles(title: PageBox, { boxes, lines }: PageLines): ReadonlySet<PageBox> {
  const isBelow = (box: PageBox): boolean => box.tag === 'ARTICLE' && box.at > title.at;
  const next = new Set(boxes.filter((box) => isBelow(box) && hasHeadline(box, title, lines)));
  for (let box = title; box.parent !== null; box = box.parent)
    for (const sister of box.parent.boxes)
      if (sister.at > box.at && isNext(sister, box, title, lines) && isDated(sister, lines)) next.add(sister);
  return next;
}

function isNext(sister: PageBox, box: PageBox, title: PageBox, lines: readonly Line[]): boolean {
  if (isAlike(sister, box) && hasHeadline(sister, title, lines)) return true;
  return sister.tag !== 'H1' && title.tag === 'H1' && hasHeadline(sister, { ...title, names: null }, lines);
}

function isAlike(box: PageBox, other: PageBox): boolean {
  const isTelling = box.names !== '' || box.tag === 'ARTICLE';
  // `article m-active` and `article m-infinite`
  const isSame = box.names.split(' ')[0] === other.names.split(' ')[0];
  return isTelling && box.tag === other.tag && isSame && box.tag !== 'H1';
}

/** Parts of an article may have headlines of the first level, too; but no day of their own. */
function isDated({ tag, first, end }: PageBox, lines: readonly Line[]): boolean {
  const top = lines.slice(first, Math.min(end, first + MOST_OF_TOP));
  return tag === 'ARTICLE' || top.some(({ text }) => text.length <= LONGEST_DAY && DAY.test(text));
}

const MOST_OF_TOP = 8;
const LONGEST_DAY = 120;
const DAY = /\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d{2}\b|\bago\b/;

/** A heading as the page's own, and before all text. */
function hasHeadline(
  box: PageBox,
  title: Pick<PageBox, 'tag'> & { readonly names: string | null },
  lines: readonly Line[],
): boolean {
  const isHeadline = ({ tag, names }: PageBox): boolean =>
    title.names === null ? tag === title.tag : names === title.names && (names !== '' || tag === title.tag);
  const first = listInner(box).find(isHeadline);
  if (first === undefined || !holdsBox(box, first) || first.first > box.first + MOST_ABOVE) return false;
  return lines.slice(box.first, first.first).every(({ text }) => text.length <= LONGEST_DAY);
}

/** Lines above a headline: its rubric, a day. */
const MOST_ABOVE = 4;

function listInner(box: PageBox): readonly PageBox[] {
  return box.boxes.flatMap((inner) => [inner, ...listInner(inner)]);
}
