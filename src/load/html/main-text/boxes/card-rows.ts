/** Rows of cards that lead to other articles: boxes of the same make side by side, each a linked title and a summary. */
import type { Line, LineSums, PageBox, PageLines } from '../page-lines.ts';
import { isTitleLink, OF_LAYOUT } from './headed-boxes.ts';

/** Fewer may be the parts of a text, each under a linked heading. */
const FEWEST = 4;
const MOST_LINES = 14;
/** Lines down to the title: a rubric, a label, a day. */
const LINES_OF_HEAD = 4;
const SHORTEST_TITLE = 15;
/** Prose of a card, and of those of a row on average, in characters. */
const LONGEST = 700;
const AVERAGE = 450;
/** Share of the boxes that are cards: advertisements stand between them. */
const MOST_OF_ROW = 0.75;
/** Without a link, too: a script makes one of it. */
const NAMED = /-(?:teaser|card|story-card|promo|tile)-/;
/** Lists and tables of links alone may be the article's; those with a summary to each are not. */
const TAGS = /^(?:LI|TR|TD|DL)$/;
const SUMMARY = 60;

/** @param isOfArticle whether a box holds the headline, or stands in the article's text */
export function listCards(
  { boxes, lines }: PageLines,
  prose: LineSums,
  isOfArticle: (box: PageBox) => boolean,
): ReadonlySet<PageBox> {
  const isCard = (box: PageBox): boolean =>
    box.end - box.first <= MOST_LINES &&
    prose.of(box) <= LONGEST &&
    (NAMED.test(box.names) ||
      lines.slice(box.first, Math.min(box.end, box.first + LINES_OF_HEAD)).some(isTitle));
  const cards = new Set<PageBox>();
  for (const box of boxes) {
    if (box.boxes.length < FEWEST || isOfArticle(box)) continue;
    for (const row of groupByMake(box.boxes)) {
      const own = row.filter(isCard);
      const total = own.reduce((sum, card) => sum + prose.of(card), 0);
      const isRow = own.length >= Math.max(FEWEST, row.length * MOST_OF_ROW) && total <= own.length * AVERAGE;
      const isOfTeasers = !TAGS.test(row[0]?.tag ?? '') || total >= own.length * SUMMARY;
      if (isRow && isOfTeasers) for (const card of own) cards.add(card);
    }
  }
  return cards;
}

/** `<a>Title</a> <font>Summary</font>` on one line, too. */
function isTitle(line: Line): boolean {
  if (isTitleLink(line)) return true;
  if (line.linked < SHORTEST_TITLE) return false;
  const first = line.nodes.find(({ textContent }) => (textContent ?? '').trim() !== '');
  for (let at = first?.parentNode ?? null; at !== null && at !== line.box.element; at = at.parentNode)
    if (at.nodeName === 'A') return true;
  return false;
}

function groupByMake(boxes: readonly PageBox[]): Iterable<readonly PageBox[]> {
  const rows = new Map<string, PageBox[]>();
  for (const box of boxes) {
    if (!OF_LAYOUT.test(box.tag) && !TAGS.test(box.tag)) continue;
    const key = `${box.tag} ${box.names}`;
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    row.push(box);
  }
  return rows.values();
}
