/** Boxes in which a text goes on: `entry-body` and `entry-extended`, or the elements that a content system makes pages of. */
import { takeWhile } from '../../../tools/collections/take-while.ts';
import { findOuter, type LineSums, type PageBox } from './page-lines.ts';

const GOES_ON = /-(?:entry|post|asset|item|story|article|text)-?(?:extended|more|continued|rest|suite)-/;
/** Of TYPO3, Contao, Elementor, Squarespace: each heading, text, table or picture of a page is one. */
const PIECE = /-(?:csc-default|frame-default|ce-text|elementor-widget-text-editor|sqs-block-html)-/;
const MOST_PIECES = 100;

/** @param lines counts those of the page that may be the article's */
export function addFurtherBoxes(boxes: readonly PageBox[], lines: LineSums): readonly PageBox[] {
  const last = boxes.at(-1);
  if (last === undefined) return boxes;
  const further = [...listSisters(last, (box) => GOES_ON.test(box.names)), ...listPieces(last)];
  return [...boxes, ...further.filter((box) => lines.of(box) > 0)];
}

function listPieces(last: PageBox): readonly PageBox[] {
  const piece = PIECE.test(last.names) ? last : findOuter(last, (outer) => PIECE.test(outer.names));
  return piece === null ? [] : listSisters(piece, (box) => PIECE.test(box.names));
}

/** Those directly behind a box that are of a kind. */
function listSisters(box: PageBox, isOne: (box: PageBox) => boolean): readonly PageBox[] {
  const sisters = box.parent?.boxes ?? [];
  const at = sisters.indexOf(box) + 1;
  return takeWhile(sisters.slice(at, at + MOST_PIECES), 0, isOne);
}
