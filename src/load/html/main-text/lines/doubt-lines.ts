/** Where a page's metadata give the whole text of its article, what is not in it and does not look like it is foreign. */
import { endsSentence } from '../../../../tools/sentences/ends-sentence.ts';
import { findOuter, holderOf, type Line, type PageBox, sumProse } from '../page-lines.ts';
import { listRuns, shareRuns } from '../stated-body.ts';

/** Share of the prose on the page that the metadata have as well where they are complete. */
const COMPLETE = 0.75;
const STATED = 0.5;
const FEWEST_LINES = 4;
/** Share of the prose that stands below all that they have. */
const MOST_BELOW = 0.15;
/** What is left out of the metadata as a whole, and is the article's. */
const OF_ARTICLE = /^(?:H\d|BLOCKQUOTE|PRE|TABLE|UL|OL|DL|FIGURE|DETAILS|ASIDE)$/;

/**
 * The text without its doubtful lines: those below and beside all that the metadata have.
 *
 * @param paragraphs of the text in the metadata; `null`: they have none
 */
export function takeOutDoubtful(
  text: readonly Line[],
  paragraphs: readonly string[] | null,
): readonly Line[] {
  if (paragraphs === null) return text;
  const runs = new Set(paragraphs.flatMap(listRuns));
  const stated = new Set(text.filter((line) => shareRuns(listRuns(line.text), runs) >= STATED));
  const whole = sumProse(text);
  if (stated.size < FEWEST_LINES || sumProse([...stated]) < COMPLETE * whole) return text;
  const first = text.findIndex((line) => stated.has(line));
  const last = text.findLastIndex((line) => stated.has(line));
  const isWhole = isEnd(paragraphs.at(-1) ?? '') && sumProse(text.slice(last + 1)) <= MOST_BELOW * whole;
  const holders = new Set([...stated].map(({ box }) => holderOf(box)));
  return text.filter((line, index) => {
    if (stated.has(line) || index < first) return true;
    const isBeside = holders.has(holderOf(line.box));
    return index > last ? !isWhole || isOfPart(line, isBeside) : !isDoubtful(line, isBeside);
  });
}

/** The last sentence is there to its end: it was not cut at some length. */
function isEnd(paragraph: string): boolean {
  return endsSentence(paragraph) && !/(?:\.\.\.|…)\W{0,3}$/.test(paragraph);
}

/** Among lines that the metadata have. */
function isDoubtful({ box, text, prose, linked }: Line, isBeside: boolean): boolean {
  if (isOfArticle(box)) return false;
  return !isBeside || linked * 2 > text.length || (prose === 0 && !endsSentence(text));
}

/** Below them, what stands in a list or the like beside them. */
function isOfPart({ box, prose }: Line, isBeside: boolean): boolean {
  return isOfArticle(box) && (isBeside || prose > 0);
}

function isOfArticle(box: PageBox): boolean {
  return findOuter(box, ({ tag }) => OF_ARTICLE.test(tag)) !== null;
}
