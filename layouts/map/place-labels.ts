import type { MapPoint, MappedPlace } from '../../src/model/page-parts.ts';

/** A dot as it is drawn. */
export interface DrawnDot {
  readonly place: MappedPlace;
  /** As shares of the width and the height of the drawing. */
  readonly at: MapPoint;
  /** Of its size, from 0. */
  readonly step: number;
  /** In CSS pixels. */
  readonly radius: number;
}

interface DotLabel {
  readonly text: string;
  /** Of the dot that it stands beside. */
  readonly at: MapPoint;
  readonly anchor: 'start' | 'end';
  /** From the middle of the dot, in CSS pixels. */
  readonly shift: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels keep apart in a drawing of this width, in CSS pixels, and so in wider ones. */
const WIDTH = 1000;
const HEIGHT = WIDTH / 2;
/** Of a character of a label, and of half a line. */
const CHARACTER = 6.6;
const HALF_LINE = 8;
const GAP = 3;
const MOST_LABELS = 30;
/** Dots that no label may cover. */
const GREAT_DOTS = 40;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left >= 0 && right <= WIDTH && top >= 0 && bottom <= HEIGHT;

function boxOfDot({ at, radius }: DrawnDot): Box {
  const [x, y] = [at.x * WIDTH, at.y * HEIGHT];
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Names beside the dots of most articles, where there is room for them: behind the dot, else before it. */
export function placeLabels(dots: readonly DrawnDot[]): readonly DotLabel[] {
  const taken = dots.slice(0, GREAT_DOTS).map(boxOfDot);
  const labels: DotLabel[] = [];
  for (const dot of dots.slice(0, MOST_LABELS)) {
    const own = boxOfDot(dot);
    const { at, radius, place } = dot;
    const length = place.text.length * CHARACTER;
    const [top, bottom] = [at.y * HEIGHT - HALF_LINE, at.y * HEIGHT + HALF_LINE];
    const behind: Box = { left: own.right + GAP, right: own.right + GAP + length, top, bottom };
    const before: Box = { left: own.left - GAP - length, right: own.left - GAP, top, bottom };
    const box = [behind, before].find(
      (each) => isInside(each) && !taken.some((other) => overlap(each, other)),
    );
    if (box === undefined) continue;
    taken.push(box);
    const shift = box === behind ? radius + GAP : -radius - GAP;
    labels.push({ text: place.text, at, anchor: box === behind ? 'start' : 'end', shift });
  }
  return labels;
}
