/** Which boxes of a page hold the article's text. */
import { foldWords } from '../fold-words.ts';
import { findAroundHeadline } from './around-headline.ts';
import { addFurtherBoxes } from './further-boxes.ts';
import { rankArticleName } from './names/article-names.ts';
import {
  findOuter,
  holdsBox,
  type Line,
  LineSums,
  type PageBox,
  type PageLines,
  sumProse,
} from './page-lines.ts';

export interface ArticleBody {
  /** In their order; none stands in another. */
  readonly boxes: readonly PageBox[];
  /** It is called the article's text: what stands in it is the article's unless something speaks against it. */
  readonly isNamed: boolean;
}

/** Share of what Readability took that a box with a good name must hold… */
const FEWEST_READABLE = 0.6;
/** …and how many times as much may stand in it. */
const MOST_TIMES = 8;
const FEWEST_PROSE = 200;
/** Of a box that is plainly called the article's text. */
const FEWEST_OF_BODY = 120;
/** The root holds nearly all that Readability took; it takes in lines from elsewhere, too. */
const OF_ROOT = 0.9;

/** @param lines those of the page that may be the article's */
export function chooseBody(
  page: PageLines,
  lines: readonly Line[],
  readable: ReadonlySet<Line>,
  headline: string | null,
): ArticleBody | null {
  const left = new Set(lines);
  const prose = new LineSums(page.lines, (line) => (left.has(line) ? line.prose : 0));
  const read = new LineSums(page.lines, (line) => (readable.has(line) ? line.prose : 0));
  let best: readonly PageBox[] | null = null;
  let bestScore = 0;
  const remaining = new LineSums(page.lines, (line) => (left.has(line) ? 1 : 0));
  for (const group of groupByName(page.boxes.filter((box) => remaining.of(box) > 0))) {
    const score = scoreGroup(
      group,
      { prose: sum(group.boxes, prose), read: sum(group.boxes, read) },
      {
        prose: prose.of(page.root),
        read: read.of(page.root),
      },
    );
    if (score > bestScore) [best, bestScore] = [group.boxes, score];
  }
  if (best !== null) return { boxes: addFurtherBoxes(best, remaining), isNamed: true };
  const below = findBelowHeadline(page, lines, readable, headline);
  if (below !== null) return { boxes: addFurtherBoxes([below], remaining), isNamed: false };
  if (read.of(page.root) > 0) return { boxes: [findRoot(page, read)], isNamed: false };
  if (readable.size === 0) return null;
  const characters = new LineSums(page.lines, (line) => (readable.has(line) ? line.text.length : 0));
  return { boxes: [findRoot(page, characters)], isNamed: false };
}

function sum(boxes: readonly PageBox[], sums: LineSums): number {
  return boxes.reduce((total, box) => total + sums.of(box), 0);
}

interface Group {
  readonly boxes: readonly PageBox[];
  readonly rank: number;
}

/** Boxes of the same name are one text in pieces, where no headline of its own parts them. */
function groupByName(boxes: readonly PageBox[]): readonly Group[] {
  const named = new Map<string, { readonly rank: number; readonly boxes: PageBox[] }>();
  for (const box of boxes) {
    const rank = rankArticleName(box);
    if (rank === null) continue;
    const key = `${box.tag} ${rank} ${box.names}`;
    const group = named.get(key) ?? { rank, boxes: [] };
    named.set(key, group);
    const last = group.boxes.at(-1);
    if (last === undefined || !holdsBox(last, box)) group.boxes.push(box);
  }
  return [...named.values()].flatMap(({ rank, boxes }) =>
    boxes
      .slice(0, MOST_TEXTS)
      .flatMap((box, index) =>
        index > 0 && isOfSameText(boxes[0] ?? box, box)
          ? []
          : [{ rank, boxes: boxes.filter((other) => other === box || isOfSameText(box, other)) }],
      ),
  );
}

/** Boxes of a name that are looked at as texts of their own, on pages with the texts of several articles. */
const MOST_TEXTS = 12;

/** No headline stands on the way from what holds both down to each: teasers of other articles have one. */
function isOfSameText(box: PageBox, other: PageBox): boolean {
  const common = findOuter(box, (outer) => holdsBox(outer, other));
  return common !== null && !hasOwnHeadline(other, common) && !isBelowAnotherArticle(box, other, common);
}

function hasOwnHeadline(box: PageBox, common: PageBox): boolean {
  for (let at = box; at.parent !== null && at.parent !== common && at !== common; at = at.parent)
    if (at.parent.boxes.some((sister) => sister !== at && /^H[1-4]$/.test(sister.tag))) return true;
  return false;
}

function isBelowAnotherArticle(box: PageBox, other: PageBox, common: PageBox): boolean {
  const has = (from: PageBox): boolean => {
    const first = findOuter(from, (outer) => outer === common || outer.tag === 'ARTICLE');
    return first !== null && first !== common;
  };
  return has(other) && has(box);
}

interface Prose {
  readonly prose: number;
  /** Of it, what Readability took. */
  readonly read: number;
}

/** The better the more of what Readability took stands in it, and the less besides; 0: it is not the article's. */
function scoreGroup({ rank }: Group, own: Prose, page: Prose): number {
  if (own.prose < Math.min(rank === 0 ? FEWEST_OF_BODY : FEWEST_PROSE, page.prose / 2)) return 0;
  const trust = 1 - rank / 40;
  // Readability tells nothing where it finds little, or takes all there is.
  const isAll = rank <= MOST_TRUSTED && page.read >= page.prose * ALL && page.prose <= LITTLE;
  if (page.read < FEWEST_PROSE || isAll) return (trust * own.prose) / Math.max(page.prose, 1);
  const isBelieved =
    own.read >= page.read * FEWEST_READABLE ||
    (rank <= MOST_TRUSTED && own.prose > page.read * 2 && own.prose * 2 > page.prose);
  if (!isBelieved || own.prose > page.read * MOST_TIMES) return 0;
  // What Readability left out of it may be the article's as well, what stands outside of it is not.
  return trust * (own.read / page.read) * (0.5 + 0.5 * (own.read / own.prose));
}

/** Share of what Readability took that stands below the headline, from which on what stands above is beside the article. */
const BELOW_HEADLINE = 0.6;

/** The box of what Readability took below the headline; `null`: the page does not show it, or most of the text is above. */
function findBelowHeadline(
  page: PageLines,
  left: readonly Line[],
  readable: ReadonlySet<Line>,
  headline: string | null,
): PageBox | null {
  const words = headline === null ? '' : foldWords(headline);
  const isTitle = ({ box, text }: Line): boolean => isHeading(box) && foldWords(text) === words;
  const title = words === '' ? -1 : page.lines.findIndex(isTitle);
  const box = page.lines[title]?.box;
  if (box === undefined) return null;
  const below = page.lines.slice(title + 1).filter((line) => readable.has(line) && line.prose > 0);
  const isBelow = new Set(below);
  const sums = new LineSums(page.lines, (line) => (isBelow.has(line) ? line.prose : 0));
  const all = sumProse([...readable]);
  if (below.length === 0 || sums.of(page.root) < all * BELOW_HEADLINE) return null;
  const prose = sumProse(left);
  const isAll = prose <= LITTLE && all >= prose * ALL;
  const around = isAll ? findAroundHeadline(box, page, below, sums) : null;
  if (around === null) return findRoot(page, sums);
  const isAround = new Set(below.filter((line) => holdsBox(around, line.box)));
  return findRoot(page, new LineSums(page.lines, (line) => (isAround.has(line) ? line.prose : 0)));
}

function isHeading({ tag }: PageBox): boolean {
  return /^H[1-3]$/.test(tag);
}

const MOST_TRUSTED = 4;
const ALL = 0.9;
/** Prose of a page of which Readability takes all there is. */
const LITTLE = 1500;

/** A paragraph is a part of a text, however long it is. */
const OF_TEXT = /^(?:P|H\d|LI|DT|DD|BLOCKQUOTE|PRE|TR|FIGURE|FIGCAPTION)$/;

/** Share of what Readability took that a column of a page holds where the others are beside the article. */
const OF_COLUMN = 0.6;

/** The widest column of a page that is laid out as a table. */
function findColumn(root: PageBox, read: LineSums): PageBox | undefined {
  const row = root.tag === 'TR' ? root : root.boxes.find((box) => read.of(box) >= read.of(root) * OF_ROOT);
  if (row?.tag !== 'TR') return undefined;
  return row.boxes.find((cell) => cell.tag === 'TD' && read.of(cell) >= read.of(row) * OF_COLUMN);
}

/** The innermost box that holds nearly all that Readability took. */
function findRoot(page: PageLines, read: LineSums): PageBox {
  const most = read.of(page.root) * OF_ROOT;
  let root = page.root;
  for (;;) {
    const inner: PageBox | undefined =
      root.boxes.find((box) => !OF_TEXT.test(box.tag) && read.of(box) >= most) ?? findColumn(root, read);
    if (inner === undefined) return root;
    root = inner;
  }
}
