/** Articles that a page shows below the one it is about, for readers who go on. */
import { holdsBox, type PageBox } from '../page-lines.ts';

/**
 * Boxes that are articles, or of the same make as one around the headline, with a headline of their own; where that of
 * the page is of the first level, any box beside those around it that begins with another.
 *
 * @param title the box of the page's own headline
 */
export function listNextArticles(title: PageBox, boxes: readonly PageBox[]): ReadonlySet<PageBox> {
  const isBelow = (box: PageBox): boolean => box.tag === 'ARTICLE' && box.at > title.at;
  const next = new Set(boxes.filter((box) => isBelow(box) && hasHeadline(box, title)));
  for (let box = title; box.parent !== null; box = box.parent)
    for (const sister of box.parent.boxes)
      if (sister.at > box.at && isNext(sister, box, title)) next.add(sister);
  return next;
}

function isNext(sister: PageBox, box: PageBox, title: PageBox): boolean {
  if (isAlike(sister, box) && hasHeadline(sister, title)) return true;
  return sister.tag !== 'H1' && title.tag === 'H1' && hasHeadline(sister, { ...title, names: null });
}

function isAlike(box: PageBox, other: PageBox): boolean {
  const isTelling = box.names !== '' || box.tag === 'ARTICLE';
  // `article m-active` and `article m-infinite`
  const isSame = box.names.split(' ')[0] === other.names.split(' ')[0];
  return isTelling && box.tag === other.tag && isSame && box.tag !== 'H1';
}

/** A heading as the page's own, and before all text. */
function hasHeadline(box: PageBox, title: Pick<PageBox, 'tag'> & { readonly names: string | null }): boolean {
  const isHeadline = ({ tag, names }: PageBox): boolean =>
    title.names === null ? tag === title.tag : names === title.names && (names !== '' || tag === title.tag);
  const first = listInner(box).find(isHeadline);
  return first !== undefined && holdsBox(box, first) && first.first <= box.first + MOST_ABOVE;
}

/** Lines above a headline: its rubric, a day. */
const MOST_ABOVE = 4;

function listInner(box: PageBox): readonly PageBox[] {
  return box.boxes.flatMap((inner) => [inner, ...listInner(inner)]);
}
