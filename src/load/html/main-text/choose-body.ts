/** Which boxes of a page hold the article's text. */
import { rankArticleName } from './article-names.ts';
import { holdsBox, type Line, type PageBox, type PageLines } from './page-lines.ts';

export interface ArticleBody {
  /** In their order; none stands in another. */
  readonly boxes: readonly PageBox[];
  /** Its name says so, or Readability took nearly all of it: what stands in it is the article's unless something speaks against it. */
  readonly isNamed: boolean;
}

/** Share of what Readability took that a box with a good name must hold… */
const FEWEST_READABLE = 0.6;
/** …and how many times as much may stand in it. */
const MOST_TIMES = 8;
const FEWEST_PROSE = 200;
/** The root holds nearly all that Readability took; it takes in lines from elsewhere, too. */
const OF_ROOT = 0.9;

/** @param lines those of the page that may be the article's */
export function chooseBody(
  page: PageLines,
  lines: readonly Line[],
  readable: ReadonlySet<Line>,
): ArticleBody | null {
  const whole = sum(lines);
  const read = sum(lines.filter((line) => readable.has(line)));
  const groups = groupByName(page, lines);
  const best = groups
    .map((group) => ({ group, score: scoreGroup(group, readable, read, whole) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0];
  if (best !== undefined) return { boxes: best.group.boxes, isNamed: true };
  const root = findRoot(page, lines, readable, read);
  return root === null ? null : { boxes: [root], isNamed: false };
}

interface Group {
  readonly boxes: readonly PageBox[];
  readonly rank: number;
  readonly lines: readonly Line[];
}

/** Boxes of the same name are one text in pieces, where no headline of its own parts them. */
function groupByName(page: PageLines, lines: readonly Line[]): readonly Group[] {
  const named = page.boxes.flatMap((box) => {
    const rank = rankArticleName(box);
    return rank === null ? [] : [{ box, rank }];
  });
  const groups: Group[] = [];
  const done = new Set<PageBox>();
  for (const { box, rank } of named) {
    if (done.has(box)) continue;
    const boxes = named.flatMap(({ box: other }) =>
      other === box || (other.names === box.names && other.tag === box.tag && isOfSameText(box, other))
        ? [other]
        : [],
    );
    const outermost = boxes.filter(
      (inner) => !boxes.some((outer) => outer !== inner && holdsBox(outer, inner)),
    );
    for (const member of boxes) done.add(member);
    groups.push({
      boxes: outermost,
      rank,
      lines: lines.filter((line) => outermost.some((outer) => holdsBox(outer, line.box))),
    });
  }
  return groups;
}

/** No headline stands on the way from what holds both down to each: teasers of other articles have one. */
function isOfSameText(box: PageBox, other: PageBox): boolean {
  let common: PageBox | null = box;
  while (common !== null && !holdsBox(common, other)) common = common.parent;
  return common !== null && !hasOwnHeadline(other, common) && !isBelowAnotherArticle(box, other, common);
}

function hasOwnHeadline(box: PageBox, common: PageBox): boolean {
  for (let at = box; at.parent !== null && at.parent !== common && at !== common; at = at.parent)
    if (at.parent.boxes.some((sister) => sister !== at && /^H[1-4]$/.test(sister.tag))) return true;
  return false;
}

function isBelowAnotherArticle(box: PageBox, other: PageBox, common: PageBox): boolean {
  const has = (from: PageBox): boolean => {
    for (let at: PageBox | null = from; at !== null && at !== common; at = at.parent)
      if (at.tag === 'ARTICLE') return true;
    return false;
  };
  return has(other) && has(box);
}

/** The better the more of what Readability took stands in it, and the less besides; 0: it is not the article's. */
function scoreGroup(group: Group, readable: ReadonlySet<Line>, read: number, whole: number): number {
  const prose = sum(group.lines);
  const both = sum(group.lines.filter((line) => readable.has(line)));
  if (prose < Math.min(FEWEST_PROSE, whole / 2)) return 0;
  const trust = 1 - group.rank / 40;
  if (read < FEWEST_PROSE) return (trust * prose) / Math.max(whole, 1);
  const isBelieved =
    both >= read * FEWEST_READABLE || (group.rank <= MOST_TRUSTED && prose > read * 2 && prose * 2 > whole);
  if (!isBelieved || prose > read * MOST_TIMES) return 0;
  // What Readability left out of it may be the article's as well, what stands outside of it is not.
  return trust * (both / read) * (0.5 + 0.5 * (both / prose));
}

const MOST_TRUSTED = 4;

/** A paragraph is a part of a text, however long it is. */
const OF_TEXT = /^(?:P|H\d|LI|DT|DD|BLOCKQUOTE|PRE|TR|FIGURE|FIGCAPTION)$/;

/** The innermost box that holds nearly all that Readability took. */
function findRoot(
  page: PageLines,
  lines: readonly Line[],
  readable: ReadonlySet<Line>,
  read: number,
): PageBox | null {
  const taken = lines.filter((line) => readable.has(line));
  if (taken.length === 0) return null;
  const weigh = read > 0 ? sum : countCharacters;
  const most = weigh(taken) * OF_ROOT;
  let root = page.root;
  for (;;) {
    const inner: PageBox | undefined = root.boxes.find(
      (box) => !OF_TEXT.test(box.tag) && weigh(taken.filter((line) => holdsBox(box, line.box))) >= most,
    );
    if (inner === undefined) return root;
    root = inner;
  }
}

function countCharacters(lines: readonly Line[]): number {
  return lines.reduce((total, line) => total + line.text.length, 0);
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((total, line) => total + line.prose, 0);
}
