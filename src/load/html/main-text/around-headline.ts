/** On a short page, of which a reader for machines takes all there is: the box around the headline, and not those beside it. */
import { holdsBox, type Line, type LineSums, type PageBox, type PageLines } from './page-lines.ts';

const FEWEST_LINES = 3;
/** Share of the page's prose. */
const FEWEST = 0.4;

/**
 * The innermost box around the headline that holds some text; `null`: what stands beside it goes on with the text.
 *
 * @param title the headline's box
 * @param below those lines of the page that may be the text, all below the headline
 * @param prose sums over them
 */
export function findAroundHeadline(
  title: PageBox,
  { root }: PageLines,
  below: readonly Line[],
  prose: LineSums,
): PageBox | null {
  const least = prose.of(root) * FEWEST;
  for (let box = title.parent; box !== null && box !== root; box = box.parent) {
    const { first, end } = box;
    if (prose.of({ first, end }) < least) continue;
    const inside = new Set(below.filter((line) => holdsBox(box, line.box)));
    if (inside.size < FEWEST_LINES) continue;
    const makes = new Set([...inside].map(makeOf));
    return below.some((line) => !inside.has(line) && makes.has(makeOf(line))) ? null : box;
  }
  return null;
}

/** What a paragraph is called, or what it stands in. */
function makeOf({ box }: Line): string {
  const holder = box.tag === 'P' && box.names === '' && box.parent !== null ? box.parent : box;
  return `${holder.tag} ${holder.names}`;
}
