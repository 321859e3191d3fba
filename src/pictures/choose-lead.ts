import type { Url } from '../model/model.ts';
import type { ShownPicture } from '../model/page-parts.ts';

/** What is narrower is a portrait of the author, or a mark. */
const NARROWEST = 240;
/** What is longer is a chart, or a strip of something. */
const LONGEST_RATIO = 3.5;

/**
 * The place of the picture that stands for an article in lists; `null` where none is fit to.
 *
 * @param stated those that the article says do
 */
export function chooseLead(pictures: readonly ShownPicture[], stated: ReadonlySet<Url>): number | null {
  const own = pictures.findIndex(({ file }) => file !== null && stated.has(file.url));
  if (own >= 0) return own;
  const fit = pictures.findIndex(({ file }) => file !== null && isFit(file.width, file.height));
  return fit < 0 ? null : fit;
}

function isFit(width: number, height: number): boolean {
  return width >= NARROWEST && Math.max(width / height, height / width) <= LONGEST_RATIO;
}
